import type { ReadEstimate } from '../../estimation/estimates.ts';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatNumber, formatShare } from '../../face/messages/format.ts';
import { monitorMessages as m } from '../../face/messages/monitor.ts';
import { figureTable } from '../estimate/figure-table.ts';
import { estimatePath } from '../estimate/paths.ts';
import { FigureRows } from '../estimate/plot-frame.tsx';

/** What every model makes of the years of a count, with interval and checks. */
export function EstimateBeside({ stored, question, data, result }: ReadEstimate) {
  const lang = useLang();
  const models = figureTable('modellen', data, result, lang);
  if (models === undefined || question.source.kind !== 'register') return null;
  const { fromYear, untilYear } = question.source;
  const { level, data: seen } = result.whole;
  return (
    <>
      <Paragraph>
        <Link href={`${estimatePath}/${stored.id}`}>{stored.title}</Link>
        {`, ${fromYear === untilYear ? fromYear : `${fromYear}–${untilYear}`}. `}
        {t(m.besideText, lang, {
          seen: formatNumber(seen.observed, lang),
          lists: seen.lists.join(', '),
          level: formatShare(level, lang),
        })}
      </Paragraph>
      <FigureRows title={m.besideTitle} table={models} />
    </>
  );
}
