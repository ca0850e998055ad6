/** Counts down under a textarea; speaks only after a pause, so that typing is not read aloud. */
export class CharacterCounter extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('textarea');
    const counter = this.querySelector('[id$="-count"]');
    if (!box || !counter) return;
    const max = Number(this.getAttribute('max'));
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const spoken = document.createElement('div');
    spoken.className = 'kz-visually-hidden';
    spoken.setAttribute('role', 'status');
    this.append(spoken);
    let pause = 0;
    const update = () => {
      const left = max - box.value.length;
      const words = this.getAttribute(left < 0 ? 'over' : 'left') ?? '';
      const text = words.replace(/\{\w+\}/, format.format(Math.abs(left)));
      counter.textContent = text;
      counter.classList.toggle('kz-counter--over', left < 0);
      clearTimeout(pause);
      if (left < max * 0.1) {
        pause = window.setTimeout(() => {
          spoken.textContent = text;
        }, 1000);
      }
    };
    box.addEventListener('input', update);
    update();
  }
}
