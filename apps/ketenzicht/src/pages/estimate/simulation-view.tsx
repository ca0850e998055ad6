import { type Coverage, modelTitles } from '@ketenzicht/estimate';
import type { Language } from '@ketenzicht/rulebook';
import type { SimulationResult } from '../../estimation/simulation-job.ts';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { Checkbox, RadioGroup } from '../../face/components/choice.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { ErrorSummary, type SummarisedError } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber, formatShare } from '../../face/messages/format.ts';
import type { CsvCell } from '../csv.ts';
import type { FigureTable } from './figure-table.ts';
import { estimateJobPath, estimatePath, simulationPath } from './paths.ts';
import { PlotFrame } from './plot-frame.tsx';
import type { Typed } from './question-form.ts';

interface SimulationFormProps {
  readonly typed: Typed;
  readonly errors: readonly SummarisedError[];
}

const dependences = { none: m.dependenceNone, attract: m.dependenceAttract, repel: m.dependenceRepel };

/** Where a world is invented in which the truth is known. */
export function SimulationForm({ typed, errors }: SimulationFormProps) {
  const lang = useLang();
  const field = (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: errors.find((error) => error.field === name)?.message,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(m.simulation, lang)}</Heading>
      <Paragraph look="lead">{t(m.simulationLead, lang)}</Paragraph>
      <form method="post" action={simulationPath}>
        <TextInput
          {...field('bevolking')}
          label={m.population}
          hint={m.populationHint}
          size={8}
          inputmode="numeric"
        />
        <TextInput {...field('kansen')} label={m.chances} hint={m.chancesHint} size={16} />
        <RadioGroup
          {...field('samenhang')}
          label={m.dependence}
          choices={Object.entries(dependences).map(([value, label]) => ({ value, label }))}
        />
        <Checkbox name="verborgen" label={m.hidden} checked={typed['verborgen'] === 'ja'} />
        <TextInput {...field('proeven')} label={m.runs} hint={m.runsHint} size={4} inputmode="numeric" />
        <TextInput {...field('startgetal')} label={m.seed} hint={m.seedHint} size={8} inputmode="numeric" />
        <ButtonGroup>
          <Button>{t(m.runSimulation, lang)}</Button>
        </ButtonGroup>
      </form>
      <ButtonGroup>
        <ButtonLink href={estimatePath} look="secondary">
          {t(m.back, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}

const given = ({ runs, refused }: Coverage) => runs - refused;

/** The coverage of every model as a table. */
export function coverageTable({ coverage }: SimulationResult, lang: Language): FigureTable {
  return {
    columns: [
      { key: 'model', label: m.model },
      { key: 'covered', label: m.coverage },
      { key: 'refused', label: m.refusedRuns, numeric: true },
      { key: 'notConverged', label: m.notConvergedRuns, numeric: true },
      { key: 'below', label: m.tooLow, numeric: true },
      { key: 'ratio', label: m.medianRatio, numeric: true, decimals: 2 },
    ],
    rows: coverage.map((one): CsvCell[] => [
      modelTitles[one.model][lang],
      t(m.ofRuns, lang, { covered: one.covered, given: given(one) }),
      one.refused,
      one.notConverged,
      one.below,
      one.medianRatio,
    ]),
  };
}

const rowHeight = 46;

/** How often each model held the truth in its interval. */
export function SimulationView({ result, job }: { readonly result: SimulationResult; readonly job: string }) {
  const lang = useLang();
  const { question, coverage } = result;
  const table = coverageTable(result, lang);
  const bottom = coverage.length * rowHeight;
  const share = (one: Coverage) => (given(one) === 0 ? 0 : one.covered / given(one));
  return (
    <>
      <Heading level={1}>{t(m.simulationResult, lang)}</Heading>
      <PlotFrame
        id="dekking"
        title={m.coverage}
        description={m.coverageText}
        table={table}
        csvHref={`${estimateJobPath}/${job}/dekking.csv`}
        open
      >
        <svg
          class="kz-chart__drawing"
          width="100%"
          height={bottom + 20}
          role="img"
          aria-label={`${say(m.coverage, lang)}. ${coverage.map((one) => `${modelTitles[one.model][lang]}: ${formatShare(share(one), lang)}`).join('; ')}`}
        >
          <line class="kz-plot__mark" x1="95%" x2="95%" y1="0" y2={bottom} />
          <text class="kz-chart__tick" x="95%" y={bottom + 16} text-anchor="middle">
            {formatShare(0.95, lang)}
          </text>
          {coverage.map((one, row) => (
            <g>
              <text class="kz-chart__label" x="0" y={row * rowHeight + 14}>
                {`${modelTitles[one.model][lang]}: ${formatShare(share(one), lang)}`}
              </text>
              <rect
                class="kz-plot__bar"
                x="0"
                y={row * rowHeight + 20}
                width={`${100 * share(one)}%`}
                height="14"
              />
            </g>
          ))}
        </svg>
      </PlotFrame>
      <Heading level={2}>{t(m.world, lang)}</Heading>
      <DescriptionList
        items={[
          { term: m.population, value: formatNumber(question.population, lang) },
          {
            term: m.chances,
            value: question.chances.map((chance) => formatNumber(chance, lang, 1)).join(' · '),
          },
          { term: m.dependence, value: say(dependences[question.dependence], lang) },
          { term: m.hidden, value: t(question.hidden ? m.yes : m.no, lang) },
          { term: m.runs, value: formatNumber(question.runs, lang) },
          { term: m.seed, value: String(question.seed) },
        ]}
      />
      <ButtonGroup>
        <ButtonLink href={simulationPath} look="secondary">
          {t(m.toSimulation, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
