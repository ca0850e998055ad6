import {
  type FieldName,
  fields,
  type LinkageReason,
  linkageJudgements,
  linkageReasons,
} from '@ketenzicht/register';
import type { Language } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { RadioGroup } from '../../face/components/choice.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t, type Words } from '../../face/messages/catalogue.ts';
import { formatNumber, formatShortDate } from '../../face/messages/format.ts';
import { linkageMessages as m } from '../../face/messages/linkage.ts';
import { registryMessages } from '../../face/messages/registry.ts';
import type { ReviewedPair } from '../../registry/linkage.ts';
import type { NotificationView } from '../../registry/read.ts';
import { chanceInWords, outcomeInWords } from './linkage-page.tsx';
import { linkagePairPath, linkagePath, notificationPath } from './paths.ts';
import { answerInWords, notifierInWords } from './words.ts';

/** Facts that help to judge. */
const compared: readonly FieldName[] = [
  'reportDate',
  'sex',
  'nationality',
  'ageAtReport',
  'forms',
  'placeOfExploitation',
];

export interface PairPageProps {
  readonly pair: ReviewedPair;
  readonly notice?: { readonly tone: 'ok' | 'warning'; readonly message: Words } | undefined;
  /** What was filled in and is not right. */
  readonly typed?: {
    readonly judgement: string;
    readonly reason: string;
    readonly judgementError?: Words;
    readonly reasonError?: Words;
  };
}

/** Two notifications side by side, why they are proposed, and the judgement. */
export function LinkagePairPage({ pair, notice, typed }: PairPageProps) {
  const lang = useLang();
  const [one, other] = pair.sides;
  return (
    <>
      <Heading level={1}>{t(m.pairTitle, lang, { one: one.facts.id, other: other.facts.id })}</Heading>
      {notice && (
        <Alert tone={notice.tone}>
          <Paragraph>{say(notice.message, lang)}</Paragraph>
        </Alert>
      )}
      <Paragraph look="lead">
        {t(m.probability, lang)}: {chanceInWords(pair.probability, lang)}
      </Paragraph>
      <SideBySide one={one} other={other} />
      <Why pair={pair} />
      {pair.outcome === undefined || pair.outcome === 'unsure' ? (
        <Judge pair={pair} typed={typed} />
      ) : (
        <Judged pair={pair} />
      )}
      <ButtonGroup>
        <ButtonLink href={`${linkagePath}/volgende`} look="secondary">
          {t(m.nextPair, lang)}
        </ButtonLink>
        <ButtonLink href={linkagePath} look="secondary">
          {t(m.backToList, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}

interface Row {
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

function SideBySide({ one, other }: { readonly one: NotificationView; readonly other: NotificationView }) {
  const lang = useLang();
  const rows: readonly Row[] = [
    ...identityRows(one, other, lang),
    {
      label: t(registryMessages.notifier, lang),
      one: notifierInWords(one.facts, lang),
      other: notifierInWords(other.facts, lang),
    },
    ...compared.map((name) => ({
      label: fields[name].label[lang],
      one: answerInWords(name, one.facts[name], lang),
      other: answerInWords(name, other.facts[name], lang),
    })),
  ];
  const marked = (row: Row, text: string) =>
    row.one === row.other || row.one === '' || row.other === '' ? (
      text
    ) : (
      <mark class="kz-differs">
        {text} <span class="kz-visually-hidden">({t(m.differs, lang)})</span>
      </mark>
    );
  return (
    <section aria-labelledby="naast-elkaar">
      <Heading level={2} id="naast-elkaar">
        {t(m.sideBySide, lang)}
      </Heading>
      <Paragraph>
        <Link href={notificationPath(one.id)}>{one.facts.id}</Link>,{' '}
        <Link href={notificationPath(other.id)}>{other.facts.id}</Link>
      </Paragraph>
      <Table<Row>
        caption={m.sideBySide}
        captionHidden
        rows={rows}
        columns={[
          { key: 'field', label: m.field, rowHeader: true, cell: ({ label }) => label },
          { key: 'one', label: one.facts.id, cell: (row) => marked(row, row.one) },
          { key: 'other', label: other.facts.id, cell: (row) => marked(row, row.other) },
        ]}
      />
      <Paragraph look="small">{t(registryMessages.identityLogged, lang)}</Paragraph>
    </section>
  );
}

function identityRows(one: NotificationView, other: NotificationView, lang: Language): readonly Row[] {
  const [a, b] = [one.identity, other.identity];
  if (a.kind !== 'shown' || b.kind !== 'shown') {
    const why = ({ identity }: NotificationView) =>
      identity.kind === 'withheld' ? identity.reason[lang] : t(registryMessages.identityNone, lang);
    return [
      {
        label: t(registryMessages.identity, lang),
        one: a.kind === 'shown' ? '' : why(one),
        other: b.kind === 'shown' ? '' : why(other),
      },
    ];
  }
  const date = (text: string | undefined) => (text === undefined ? '' : formatShortDate(text, lang));
  return [
    {
      label: t(registryMessages.givenNames, lang),
      one: a.identity.givenNames ?? '',
      other: b.identity.givenNames ?? '',
    },
    {
      label: t(registryMessages.familyName, lang),
      one: a.identity.familyName ?? '',
      other: b.identity.familyName ?? '',
    },
    {
      label: fields.birthDate.label[lang],
      one: date(a.identity.birthDate),
      other: date(b.identity.birthDate),
    },
    { label: t(registryMessages.phone, lang), one: a.identity.phone ?? '', other: b.identity.phone ?? '' },
  ];
}

const rowHeight = 36;

/** The steps from "any two" to this pair as bars that begin where the one before ended; the table says the same. */
function Why({ pair: { steps } }: { readonly pair: ReviewedPair }) {
  const lang = useLang();
  const starts = steps.map(({ total, weight }) => total - weight);
  const lowest = Math.min(0, ...starts, ...steps.map(({ total }) => total));
  const highest = Math.max(0, ...starts, ...steps.map(({ total }) => total));
  const at = (value: number) => 2 + (96 * (value - lowest)) / Math.max(1, highest - lowest);
  const points = (value: number) => formatNumber(value, lang, 1);
  const title = t(m.why, lang);
  return (
    <section aria-labelledby="waarom">
      <Heading level={2} id="waarom">
        {title}
      </Heading>
      <Paragraph>{t(m.whyText, lang)}</Paragraph>
      <figure class="kz-chart" aria-labelledby="waarom">
        <svg
          class="kz-chart__drawing"
          width="100%"
          height={steps.length * rowHeight}
          role="img"
          aria-label={title}
        >
          <line
            class="kz-chart__grid"
            x1={`${at(0)}%`}
            x2={`${at(0)}%`}
            y1={0}
            y2={steps.length * rowHeight}
          />
          {steps.map(({ title: name, weight, total }, place) => {
            const [from, to] = [at(Math.min(total, total - weight)), at(Math.max(total, total - weight))];
            const y = place * rowHeight;
            return (
              <g class={weight < 0 ? 'kz-waterfall--against' : 'kz-waterfall--for'}>
                <title>{`${name[lang]}: ${points(weight)}`}</title>
                <text
                  class="kz-chart__tick"
                  x={from > 50 ? `${from}%` : `${from}%`}
                  y={y + 12}
                  text-anchor={from > 60 ? 'end' : 'start'}
                >
                  {name[lang]} {weight > 0 ? '+' : ''}
                  {points(weight)}
                </text>
                <rect
                  class="kz-waterfall__bar"
                  x={`${from}%`}
                  width={`${Math.max(0.4, to - from)}%`}
                  y={y + 17}
                  height={12}
                />
              </g>
            );
          })}
        </svg>
      </figure>
      <Table<ReviewedPair['steps'][number]>
        caption={m.why}
        captionHidden
        rows={steps}
        columns={[
          { key: 'step', label: m.step, rowHeader: true, cell: ({ title: name }) => name[lang] },
          { key: 'weight', label: m.weight, numeric: true, cell: ({ weight }) => points(weight) },
          { key: 'total', label: m.total, numeric: true, cell: ({ total }) => points(total) },
          { key: 'says', label: m.says, cell: ({ inWords }) => inWords[lang] },
        ]}
      />
    </section>
  );
}

function Judge({ pair, typed }: { readonly pair: ReviewedPair; readonly typed: PairPageProps['typed'] }) {
  const lang = useLang();
  const reasons = [...new Set<LinkageReason>(Object.values(linkageJudgements).flatMap((one) => one.reasons))];
  return (
    <section aria-labelledby="oordelen">
      <Heading level={2} id="oordelen">
        {t(m.judge, lang)}
      </Heading>
      <form method="post" action={linkagePairPath(pair)} novalidate>
        <input type="hidden" name="versie" value={String(pair.version)} />
        <RadioGroup
          name="oordeel"
          label={m.judgement}
          choices={Object.entries(linkageJudgements).map(([value, { label }]) => ({ value, label }))}
          value={typed?.judgement ?? pair.outcome}
          error={typed?.judgementError}
        />
        <Select
          name="reden"
          label={m.reasonFor}
          choices={reasons.map((value) => ({ value, label: linkageReasons[value].label }))}
          value={typed?.reason ?? pair.reason}
          error={typed?.reasonError}
        />
        <ButtonGroup>
          <Button>{t(m.save, lang)}</Button>
        </ButtonGroup>
      </form>
    </section>
  );
}

function Judged({ pair }: { readonly pair: ReviewedPair }) {
  const lang = useLang();
  const { outcome, reason } = pair;
  if (outcome === undefined) return null;
  return (
    <section aria-labelledby="oordelen">
      <Heading level={2} id="oordelen">
        {t(m.judge, lang)}
      </Heading>
      <Paragraph>
        {t(m.isJudged, lang, {
          outcome: outcomeInWords(outcome, lang),
          reason: reason === undefined ? '' : linkageReasons[reason].label[lang],
        })}
      </Paragraph>
      <form method="post" action={`${linkagePairPath(pair)}/ongedaan`}>
        <input type="hidden" name="versie" value={String(pair.version)} />
        <ButtonGroup>
          <Button look="secondary">{t(m.undo, lang)}</Button>
        </ButtonGroup>
      </form>
    </section>
  );
}
