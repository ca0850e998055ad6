import { type FieldName, fields } from '@ketenzicht/register';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatList } from '../../face/messages/format.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { PossibleDuplicate, QueueCounts } from '../../registry/desk.ts';
import { DeskTabs } from './desk-page.tsx';
import { duplicatesPath, notificationPath } from './paths.ts';
import { answerInWords } from './words.ts';

const compared: readonly FieldName[] = [
  'reportDate',
  'notifier',
  'notifierGroup',
  'sex',
  'nationality',
  'ageAtReport',
  'forms',
  'placeOfExploitation',
];

/** Pairs of notifications that may be about one victim, side by side. */
export function DuplicatesPage(props: {
  readonly counts: QueueCounts;
  readonly pairs: readonly PossibleDuplicate[];
}) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.deskTitle, lang)}</Heading>
      <DeskTabs counts={props.counts} current={duplicatesPath} />
      <Paragraph>{t(m.duplicatesLead, lang)}</Paragraph>
      {props.pairs.length === 0 && <EmptyState title={m.none} />}
      {props.pairs.map((pair) => (
        <Pair pair={pair} />
      ))}
    </>
  );
}

function Pair({ pair: { one, other, kinds } }: { readonly pair: PossibleDuplicate }) {
  const lang = useLang();
  const title = t(m.pair, lang, { one: one.facts.id, other: other.facts.id });
  const what = kinds.map((kind) => t(kind === 'person' ? m.equalPerson : m.equalPhone, lang));
  return (
    <section class="kz-section" aria-label={title}>
      <Heading level={2}>
        <Link href={notificationPath(one.id)}>{one.facts.id}</Link> +{' '}
        <Link href={notificationPath(other.id)}>{other.facts.id}</Link>
      </Heading>
      <Paragraph>{t(m.equal, lang, { what: formatList(what, lang) })}</Paragraph>
      <Table<FieldName>
        caption={title}
        captionHidden
        columns={[
          { key: 'field', label: m.facts, rowHeader: true, cell: (name) => fields[name].label[lang] },
          { key: 'one', label: one.facts.id, cell: (name) => answerInWords(name, one.facts[name], lang) },
          {
            key: 'other',
            label: other.facts.id,
            cell: (name) => answerInWords(name, other.facts[name], lang),
          },
        ]}
        rows={compared}
      />
      <form method="post" action={duplicatesPath}>
        <input type="hidden" name="een" value={one.id} />
        <input type="hidden" name="ander" value={other.id} />
        <ButtonGroup>
          <Button name="oordeel" value="een" label={`${t(m.same, lang)}: ${title}`}>
            {t(m.same, lang)}
          </Button>
          <Button
            name="oordeel"
            value="verschillend"
            look="secondary"
            label={`${t(m.different, lang)}: ${title}`}
          >
            {t(m.different, lang)}
          </Button>
        </ButtonGroup>
      </form>
    </section>
  );
}
