import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { formatMoment } from '../messages/format.ts';

export interface TimelineEntry {
  readonly happenedAt: IsoInstant;
  /** When it was recorded, if that was later. */
  readonly recordedAt?: IsoInstant | undefined;
  readonly title: Words;
  readonly by?: string | undefined;
  readonly body?: Child;
}

/** What happened, in the order given; each entry says when it happened, when it was recorded and by whom. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const lang = useLang();
  return (
    <ol class="kz-timeline">
      {entries.map((entry) => (
        <li class="kz-timeline__entry">
          <div class="kz-timeline__title">{say(entry.title, lang)}</div>
          <div class="kz-timeline__meta">
            <time datetime={entry.happenedAt}>{formatMoment(entry.happenedAt, lang)}</time>
            {entry.by && <span> {t(m.byWhom, lang, { name: entry.by })}</span>}
            {entry.recordedAt && entry.recordedAt !== entry.happenedAt && (
              <span> ({t(m.recordedLater, lang, { moment: formatMoment(entry.recordedAt, lang) })})</span>
            )}
          </div>
          {entry.body && <div class="kz-timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
