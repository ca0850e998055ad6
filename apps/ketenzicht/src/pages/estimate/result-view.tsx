import type { Advice } from '@ketenzicht/estimate';
import type { Language } from '@ketenzicht/rulebook';
import type { ReadEstimate } from '../../estimation/estimates.ts';
import type { EstimateQuestion } from '../../estimation/question.ts';
import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { type FigureFile, type FigureTable, figureTable } from './figure-table.ts';
import { ForestPlot } from './forest-plot.tsx';
import { KnownTruthPlot } from './known-truth-plot.tsx';
import { OverlapPlot } from './overlap-plot.tsx';
import { PathPlot } from './path-plot.tsx';
import { estimatePath } from './paths.ts';
import { PlotFrame } from './plot-frame.tsx';

const empty: FigureTable = { columns: [], rows: [] };

/** Everything that belongs to an estimate, the verdict first: no number stands alone. */
export function EstimateView({ stored, question, data, result }: ReadEstimate) {
  const lang = useLang();
  const part = (file: FigureFile) => ({
    table: figureTable(file, data, result, lang) ?? empty,
    csvHref: `${estimatePath}/${stored.id}/${file}.csv`,
  });
  return (
    <>
      <Heading level={1}>{stored.title}</Heading>
      <Alert tone="info" title={m.verdict}>
        <Lines items={textsOf(result.whole.advice, 'verdict', lang)} />
      </Alert>
      <ForestPlot result={result} {...part('modellen')} />
      <Notes advice={result.whole.advice} question={question} />
      <OverlapPlot data={data} {...part('overlap')} />
      <PathPlot result={result} {...part('drempel')} />
      <KnownTruthPlot result={result} {...part('bekend')} />
      <PlotFrame id="varianten" title={m.variants} description={m.variantsText} {...part('varianten')} />
      {result.strata !== undefined && (
        <PlotFrame id="groepen" title={m.groups} description={m.groupsText} open {...part('groepen')} />
      )}
      <Made stored={stored} question={question} result={result} />
      <ButtonGroup>
        <ButtonLink href={estimatePath} look="secondary">
          {t(m.back, lang)}
        </ButtonLink>
        {question.source.kind === 'register' && (
          <ButtonLink href="/monitor" look="secondary">
            {t(m.toMonitor, lang)}
          </ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}

const textsOf = (advice: readonly Advice[], kind: Advice['kind'], lang: Language): string[] =>
  advice.filter((one) => one.kind === kind).map(({ text }) => text[lang]);

/** Several years together are one population, not one per year. */
const spansYears = ({ source }: EstimateQuestion): boolean =>
  source.kind === 'register' && source.untilYear > source.fromYear;

function Notes({
  advice,
  question,
}: {
  readonly advice: readonly Advice[];
  readonly question: EstimateQuestion;
}) {
  const lang = useLang();
  const years = spansYears(question) ? [t(m.wholePeriod, lang)] : [];
  const sections = [
    { title: m.cautions, items: [...years, ...textsOf(advice, 'caution', lang)] },
    { title: m.dataSays, items: textsOf(advice, 'data', lang) },
    { title: m.modelsSay, items: textsOf(advice, 'model', lang) },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      {sections.map(({ title, items }) => (
        <section>
          <Heading level={2} looksLike={3}>
            {t(title, lang)}
          </Heading>
          <Lines items={items} />
        </section>
      ))}
    </>
  );
}

const Lines = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="utrecht-unordered-list">
    {items.map((item) => (
      <li class="utrecht-unordered-list__item">{item}</li>
    ))}
  </ul>
);

function Made({ stored, question, result }: Omit<ReadEstimate, 'data'>) {
  const lang = useLang();
  const { source } = question;
  const { whole } = result;
  const { repeatedAt, repeatedSame, methodVersion } = stored;
  return (
    <section>
      <Heading level={2}>{t(m.made, lang)}</Heading>
      <DescriptionList
        items={[
          { term: m.madeAt, value: formatMoment(stored.madeAt, lang) },
          {
            term: m.source,
            value:
              source.kind === 'file'
                ? t(m.file1, lang)
                : `${t(m.fromRegister, lang)}, ${source.fromYear}–${source.untilYear}`,
          },
          { term: m.lists, value: whole.data.lists.join(', ') },
          { term: m.seen, value: formatNumber(whole.data.observed, lang) },
          { term: m.threshold, value: formatNumber(question.threshold, lang, 3) },
          { term: m.bootstrap, value: formatNumber(question.bootstrap, lang) },
          { term: m.seed, value: String(question.seed) },
          { term: m.method, value: methodVersion },
        ]}
      />
      {repeatedAt !== undefined && (
        <Alert tone={repeatedSame ? 'ok' : 'warning'}>
          <Paragraph>
            {repeatedSame
              ? t(m.repeatedSame, lang, { at: formatMoment(repeatedAt, lang) })
              : t(m.repeatedOther, lang, { at: formatMoment(repeatedAt, lang), version: methodVersion })}
          </Paragraph>
        </Alert>
      )}
      <Paragraph>{t(m.repeatText, lang)}</Paragraph>
      <form method="post" action={`${estimatePath}/${stored.id}/opnieuw`}>
        <Button look="secondary">{t(m.repeat, lang)}</Button>
      </form>
    </section>
  );
}
