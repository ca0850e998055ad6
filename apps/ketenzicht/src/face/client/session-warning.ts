const warnSeconds = 120;

/** Shows itself two minutes before the session ends. */
export class SessionWarning extends HTMLElement {
  connectedCallback(): void {
    const seconds = Number(this.getAttribute('seconds'));
    window.setTimeout(() => this.removeAttribute('hidden'), Math.max(0, seconds - warnSeconds) * 1000);
  }
}
