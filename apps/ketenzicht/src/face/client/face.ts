import { CharacterCounter } from './character-counter.ts';
import { FocusOnArrival } from './focus-on-arrival.ts';
import { SessionWarning } from './session-warning.ts';
import { UnsavedChanges } from './unsaved-changes.ts';

// Everything works without these; they only save somebody a surprise.
customElements.define('kz-counter', CharacterCounter);
customElements.define('kz-focus', FocusOnArrival);
customElements.define('kz-session', SessionWarning);
customElements.define('kz-unsaved', UnsavedChanges);
