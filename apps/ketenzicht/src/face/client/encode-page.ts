import { encodeFile, keyIn } from './encode-file.ts';

/** Encodes a chosen file in the browser. Its words stand in the page, in the language of the page. */
class EncodeRecords extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#encode();
    });
    this.querySelector('[data-make-key]')?.addEventListener('click', () => this.#makeKey());
    this.removeAttribute('hidden');
  }

  #makeKey(): void {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#download(`${digits}\n`, 'sleutel.txt');
    this.#say('keyMade');
  }

  async #encode(): Promise<void> {
    const [file, keyFile] = [this.#file('bestand'), this.#file('sleutel')];
    if (file === undefined) return this.#say('noFile');
    const key = keyFile && keyIn(await keyFile.text());
    if (key === undefined) return this.#say('noKey');
    const outcome = await encodeFile(new Uint8Array(await file.arrayBuffer()), key, (done, total) =>
      this.#say('busy', { done: String(done), total: String(total) }),
    );
    if (outcome.kind !== 'encoded') return this.#say(outcome.kind);
    this.#download(outcome.csv, 'gecodeerd.csv');
    this.#say('encoded', { records: String(outcome.records), columns: outcome.columns.join(', ') });
  }

  #file(name: string): File | undefined {
    const input = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    return input?.files?.[0];
  }

  #download(text: string, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #say(message: string, values: Readonly<Record<string, string>> = {}): void {
    const words = this.getAttribute(`data-${message.toLowerCase()}`) ?? '';
    const status = this.querySelector('[role="status"]');
    if (status !== null) {
      status.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    }
  }
}

customElements.define('kz-encode', EncodeRecords);
