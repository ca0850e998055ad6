import { linkageJudgements, linkageReasons } from '@ketenzicht/register';
import type { Language } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t, type Words } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber, formatShare } from '../../face/messages/format.ts';
import { linkageMessages as m } from '../../face/messages/linkage.ts';
import { registryMessages } from '../../face/messages/registry.ts';
import type { QueueCounts } from '../../registry/desk.ts';
import type { LinkageView, ListedPair } from '../../registry/linkage.ts';
import type { LinkageOutcome, ProposalList } from '../../storage/linkage.ts';
import { DeskTabs } from './desk-page.tsx';
import { encodePath, linkagePairPath, linkagePath } from './paths.ts';

/** The lists of pairs, by how they stand in the address. */
export const linkageLists = {
  '': 'open',
  onzeker: 'unsure',
  beoordeeld: 'judged',
} as const satisfies Readonly<Record<string, ProposalList>>;

/** A judgement in words. */
export const outcomeInWords = (outcome: LinkageOutcome, lang: Language): string =>
  outcome === 'automatic' ? t(m.automatic, lang) : linkageJudgements[outcome].label[lang];

/** Enough decimals to tell 99.9 from certainty, which there is not. */
export const chanceInWords = (probability: number, lang: Language): string =>
  formatShare(Math.min(probability, 0.9999), lang, probability > 0.99 ? 2 : 0);

interface LinkagePageProps {
  readonly counts: QueueCounts;
  readonly view: LinkageView;
  readonly threshold?: { readonly typed: string; readonly error: Words } | undefined;
}

/** Pairs of notifications that may be about one victim. */
export function LinkagePage({ counts, view, threshold }: LinkagePageProps) {
  const lang = useLang();
  const path = (list: string) => (list === '' ? linkagePath : `${linkagePath}?lijst=${list}`);
  return (
    <>
      <Heading level={1}>{t(registryMessages.deskTitle, lang)}</Heading>
      <DeskTabs counts={counts} current={linkagePath} />
      <Heading level={2}>{t(m.title, lang)}</Heading>
      <Paragraph>{t(m.lead, lang)}</Paragraph>
      <Tabs
        label={m.lists}
        tabs={Object.entries(linkageLists).map(([list, key]) => ({
          href: path(list),
          label: m[key],
          count: view.counts[key],
          current: view.list === key,
        }))}
      />
      {view.pairs.length === 0 ? (
        <EmptyState title={m.none}>
          <Paragraph>{t(m.noneText, lang)}</Paragraph>
        </EmptyState>
      ) : (
        <Pairs view={view} />
      )}
      <More view={view} />
      <section aria-labelledby="vergelijken">
        <Heading level={2} id="vergelijken">
          {t(m.run, lang)}
        </Heading>
        <Paragraph>{t(m.runText, lang, { count: formatNumber(view.comparable, lang) })}</Paragraph>
        <Paragraph look="small">{t(m.purpose, lang)}</Paragraph>
        <form method="post" action={`${linkagePath}/vergelijken`}>
          <ButtonGroup>
            <Button>{t(m.run, lang)}</Button>
          </ButtonGroup>
        </form>
      </section>
      <Paragraph>
        <Link href={encodePath}>{t(m.encode, lang)}</Link>
      </Paragraph>
      <Threshold view={view} threshold={threshold} />
    </>
  );
}

function Pairs({ view }: { readonly view: LinkageView }) {
  const lang = useLang();
  const judged = view.list !== 'open';
  return (
    <Table<ListedPair>
      caption={m[view.list]}
      captionHidden
      rows={view.pairs}
      columns={[
        {
          key: 'pair',
          label: m.pair,
          rowHeader: true,
          cell: ({ one, other, notifications: [a, b] }) => (
            <Link href={linkagePairPath({ one, other })}>
              {t(m.pairTitle, lang, { one: a.facts.id, other: b.facts.id })}
            </Link>
          ),
        },
        {
          key: 'probability',
          label: m.probability,
          numeric: true,
          cell: ({ probability }) => chanceInWords(probability, lang),
        },
        ...(judged
          ? [
              {
                key: 'outcome',
                label: m.outcome,
                cell: ({ outcome }: ListedPair) =>
                  outcome === undefined ? '' : outcomeInWords(outcome, lang),
              },
              {
                key: 'reason',
                label: m.reason,
                cell: ({ reason }: ListedPair) =>
                  reason === undefined ? '' : linkageReasons[reason].label[lang],
              },
              {
                key: 'when',
                label: m.when,
                cell: ({ judgedAt }: ListedPair) =>
                  judgedAt === undefined ? '' : formatMoment(judgedAt, lang),
              },
            ]
          : []),
      ]}
    />
  );
}

function More({ view: { list, page, more } }: { readonly view: LinkageView }) {
  const lang = useLang();
  const [name = ''] = Object.entries(linkageLists).find(([, key]) => key === list) ?? [];
  const href = (to: number) =>
    `${linkagePath}?${new URLSearchParams({ lijst: name, bladzijde: String(to + 1) })}`;
  if (page === 0 && !more) return null;
  return (
    <nav class="kz-pagination" aria-label={t(m.pages, lang)}>
      {page > 0 && <Link href={href(page - 1)}>{t(m.previous, lang)}</Link>}{' '}
      {more && <Link href={href(page + 1)}>{t(m.next, lang)}</Link>}
    </nav>
  );
}

function Threshold({ view, threshold }: Pick<LinkagePageProps, 'view' | 'threshold'>) {
  const lang = useLang();
  const { automaticFrom } = view;
  const now = automaticFrom === undefined ? '' : formatNumber(automaticFrom * 100, lang, 3);
  return (
    <section aria-labelledby="automatisch">
      <Heading level={2} id="automatisch">
        {t(m.threshold, lang)}
      </Heading>
      <Alert tone="info">
        <Paragraph>
          {automaticFrom === undefined
            ? t(m.thresholdNever, lang)
            : t(m.thresholdNow, lang, { percent: formatShare(automaticFrom, lang, 3) })}
        </Paragraph>
      </Alert>
      <form method="post" action={`${linkagePath}/grens`} novalidate>
        <TextInput
          name="grens"
          label={m.thresholdLabel}
          hint={m.thresholdHint}
          size={8}
          inputmode="numeric"
          value={threshold?.typed ?? now}
          error={threshold?.error}
        />
        <ButtonGroup>
          <Button look="secondary">{t(m.thresholdSave, lang)}</Button>
        </ButtonGroup>
      </form>
    </section>
  );
}
