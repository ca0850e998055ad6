import type { PropsWithChildren } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

/** A small fact beside a name, for example a form of exploitation. */
export function DataBadge({ children }: PropsWithChildren) {
  return <span class="utrecht-data-badge">{children}</span>;
}

type StatusTone = 'neutral' | 'active' | 'success' | 'warning' | 'danger';

/** Where something stands. The words say it; the tone only helps the eye. */
export function StatusBadge({ tone, children }: PropsWithChildren<{ readonly tone: StatusTone }>) {
  return <span class={`utrecht-status-badge utrecht-status-badge--${tone}`}>{children}</span>;
}

export type DueState = 'late' | 'today' | 'soon' | 'later' | 'suspended';

const due = {
  late: { tone: 'danger', sign: '!', words: m.dueLate },
  today: { tone: 'warning', sign: '•', words: m.dueToday },
  soon: { tone: 'active', sign: '›', words: m.dueSoon },
  later: { tone: 'neutral', sign: '', words: m.dueLater },
  suspended: { tone: 'neutral', sign: '‖', words: m.dueSuspended },
} as const;

/** How a term stands, in words, with a sign and a colour. */
export function DueBadge({ state }: { readonly state: DueState }) {
  const { tone, sign, words } = due[state];
  return (
    <span class={`utrecht-status-badge utrecht-status-badge--${tone} kz-due`}>
      {sign && (
        <span class="kz-due__sign" aria-hidden="true">
          {sign}
        </span>
      )}
      {t(words, useLang())}
    </span>
  );
}

/** Badges in a row. */
export function BadgeList({ children }: PropsWithChildren) {
  return <div class="utrecht-badge-list kz-badges">{children}</div>;
}
