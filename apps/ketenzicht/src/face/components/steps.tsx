import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

/** Where somebody is in a form of several pages: words, and a bar for the eye. */
export function Progress({ step, total }: { readonly step: number; readonly total: number }) {
  return (
    <div class="kz-progress">
      <span class="kz-progress__words">{t(m.stepOf, useLang(), { step, total })}</span>
      <progress class="kz-progress__bar" value={step} max={total} aria-hidden="true" />
    </div>
  );
}

export interface Step {
  readonly label: Words;
  readonly state: 'done' | 'current' | 'ahead';
}

/** The phases something goes through, with what is done and where it is now. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const lang = useLang();
  return (
    <ol class="kz-steps">
      {steps.map((step) => (
        <li
          class={`kz-steps__step kz-steps__step--${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span>{say(step.label, lang)}</span>
          {step.state !== 'ahead' && (
            <span class="kz-visually-hidden">
              {' '}
              ({t(step.state === 'done' ? m.stepDone : m.stepCurrent, lang)})
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
