/** Puts the focus on an error summary when the page arrives. */
export class FocusOnArrival extends HTMLElement {
  connectedCallback(): void {
    const first = this.firstElementChild;
    if (first instanceof HTMLElement) first.focus();
  }
}
