import type { IsoInstant, Text } from '@ketenzicht/rulebook';
import { dateOf, daysBetween, timeZone } from '@ketenzicht/rulebook';
import type { DueState } from '../../face/components/badge.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';
import type { DutyRow } from '../../signals/view.ts';

/** How a term stands at a moment, and how that is said. */
export interface DueWords {
  readonly state: DueState;
  readonly words: Text;
}

const soonDays = 2;

/** Says how much time is left, in Dutch calendar days. */
export function dueWords(duty: Pick<DutyRow, 'due' | 'overdue' | 'suspended'>, now: IsoInstant): DueWords {
  if (duty.suspended) return { state: 'suspended', words: m.standsStill };
  const days = daysBetween(dateOf(now), dateOf(duty.due));
  if (duty.overdue) return { state: 'late', words: lateWords(-days, duty.due) };
  if (days <= 0) return { state: 'today', words: filled(m.dueTodayAt, { time: clock(duty.due) }) };
  if (days === 1) return { state: 'soon', words: m.dueTomorrow };
  return { state: days <= soonDays ? 'soon' : 'later', words: filled(m.dueInDays, { days: String(days) }) };
}

function lateWords(days: number, due: IsoInstant): Text {
  if (days <= 0) return filled(m.lateToday, { time: clock(due) });
  return days === 1 ? m.oneDayLate : filled(m.daysLate, { days: String(days) });
}

const clock = (moment: IsoInstant): string =>
  new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment));

const filled = (text: Text, values: Readonly<Record<string, string>>): Text => ({
  nl: t(text, 'nl', values),
  en: t(text, 'en', values),
});

const looks: Readonly<Record<DueState, { readonly tone: string; readonly sign: string }>> = {
  late: { tone: 'danger', sign: '!' },
  today: { tone: 'warning', sign: '•' },
  soon: { tone: 'active', sign: '›' },
  later: { tone: 'neutral', sign: '' },
  suspended: { tone: 'neutral', sign: '‖' },
};

/** How much time is left, as a badge with a sign and words, and the moment itself. */
export function Due({
  duty,
  now,
}: {
  readonly duty: Pick<DutyRow, 'due' | 'overdue' | 'suspended'>;
  readonly now: IsoInstant;
}) {
  const lang = useLang();
  const { state, words } = dueWords(duty, now);
  const { tone, sign } = looks[state];
  return (
    <span class="kz-due-term">
      <span class={`utrecht-status-badge utrecht-status-badge--${tone} kz-due`}>
        {sign && (
          <span class="kz-due__sign" aria-hidden="true">
            {sign}
          </span>
        )}
        {say(words, lang)}
      </span>{' '}
      <time class="kz-small kz-subtle" datetime={duty.due}>
        {t(m.dueBy, lang, { moment: formatMoment(duty.due, lang) })}
      </time>
    </span>
  );
}
