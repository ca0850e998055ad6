/** Around a form: asks before leaving the page with changes that were not sent. */
export class UnsavedChanges extends HTMLElement {
  #changed = false;
  readonly #warn = (event: BeforeUnloadEvent) => {
    if (this.#changed) event.preventDefault();
  };

  connectedCallback(): void {
    this.addEventListener('input', () => {
      this.#changed = true;
    });
    this.addEventListener('submit', () => {
      this.#changed = false;
    });
    window.addEventListener('beforeunload', this.#warn);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.#warn);
  }
}
