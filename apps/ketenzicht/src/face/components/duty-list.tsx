import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { formatMoment } from '../messages/format.ts';
import type { DueState } from './badge.tsx';
import { DueBadge } from './badge.tsx';

export interface DutyItem {
  readonly title: Words;
  readonly state: DueState;
  readonly dueAt?: IsoInstant | undefined;
  /** Who must act, when that is not the reader. */
  readonly debtor?: Words | undefined;
  /** Where to do it. */
  readonly href?: string | undefined;
  /** The rule behind it: title, term and source. */
  readonly reason?: Child;
}

/** What must be done, by when and why. */
export function DutyList({ duties }: { readonly duties: readonly DutyItem[] }) {
  const lang = useLang();
  return (
    <ul class="kz-duties">
      {duties.map((duty) => (
        <li class={`kz-duties__duty kz-duties__duty--${duty.state}`}>
          <div class="kz-duties__head">
            <DueBadge state={duty.state} />
            <span class="kz-duties__title">
              {duty.href ? (
                <a class="utrecht-link utrecht-link--html-a" href={duty.href}>
                  {say(duty.title, lang)}
                </a>
              ) : (
                say(duty.title, lang)
              )}
            </span>
          </div>
          <div class="kz-duties__meta">
            {duty.dueAt && (
              <time datetime={duty.dueAt}>
                {t(m.dueOn, lang, { moment: formatMoment(duty.dueAt, lang) })}
              </time>
            )}
            {duty.debtor && <span> {t(m.byWhom, lang, { name: say(duty.debtor, lang) })}</span>}
          </div>
          {duty.reason && (
            <details class="kz-details">
              <summary class="kz-details__summary">{t(m.whyThis, lang)}</summary>
              <div class="kz-details__body">{duty.reason}</div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
