import {
  type CoverageRow,
  type CoverageStatus,
  coverage,
  type Language,
  type Text,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { StatusBadge } from '../../face/components/badge.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import type { AppEnv } from '../../http/environment.ts';
import { plain } from '../reference/find-rules.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { citationName } from '../reference/rule-words.ts';
import { MechanismTabs } from './mechanism-tabs.tsx';

type Kind = CoverageStatus['kind'];

const kindNames: Readonly<Record<Kind, Text>> = {
  rules: m.coverageBuilt,
  program: m.coverageProgram,
  open: m.coverageOpen,
  left: m.coverageNot,
};

const kinds = Object.keys(kindNames) as Kind[];

/** `/dekking`: every statement of the sources that could be a rule, and what became of it. */
export function coveragePage(c: Context<AppEnv>): Promise<Response> {
  const { lang } = c.get('page');
  const search = (c.req.query('zoek') ?? '').slice(0, 100);
  const kind = kinds.find((one) => one === c.req.query('stand'));
  const rows = coverage.filter(
    (row) => (kind === undefined || row.status.kind === kind) && plain(wordsOf(row)).includes(plain(search)),
  );
  return sendPage(c, {
    title: m.coverageTitle,
    kind: 'work',
    children: <CoveragePage rows={rows} search={search} kind={kind} lang={lang} />,
  });
}

function wordsOf({ id, about, status }: CoverageRow): string {
  const rules = status.kind === 'rules' ? status.rules.join(' ') : '';
  return `${id} ${about.nl} ${about.en} ${rules}`;
}

interface CoveragePageProps {
  readonly rows: readonly CoverageRow[];
  readonly search: string;
  readonly kind: Kind | undefined;
  readonly lang: Language;
}

function CoveragePage({ rows, search, kind, lang }: CoveragePageProps) {
  const count = (of: Kind) => coverage.filter(({ status }) => status.kind === of).length;
  return (
    <>
      <MechanismTabs current="/dekking" />
      <Heading level={1}>{t(m.coverageTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.coverageLead, lang)}</Paragraph>
      <Paragraph>
        {t(m.coverageTotals, lang, {
          built: count('rules'),
          program: count('program'),
          open: count('open'),
          left: count('left'),
        })}
      </Paragraph>
      <Filters action="/dekking" clearHref={search || kind ? '/dekking' : undefined}>
        <TextInput name="zoek" label={m.search} type="search" value={search} maxlength={100} />
        <Select
          name="stand"
          label={m.coverageState}
          empty={m.anyForce}
          value={kind}
          choices={kinds.map((value) => ({ value, label: kindNames[value] }))}
        />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState title={m.emptyFiltered} />
      ) : (
        <Table<CoverageRow>
          caption={m.coverageTitle}
          captionHidden
          columns={[
            {
              key: 'about',
              label: m.coverageName,
              rowHeader: true,
              cell: ({ id, about }) => (
                <span id={id}>
                  {about[lang]} <span class="kz-small">({id})</span>
                </span>
              ),
            },
            {
              key: 'state',
              label: m.coverageState,
              cell: ({ status }) => (
                <StatusBadge tone={status.kind === 'rules' ? 'active' : 'neutral'}>
                  {kindNames[status.kind][lang]}
                </StatusBadge>
              ),
            },
            {
              key: 'rules',
              label: m.coverageRules,
              cell: ({ status }) => <StatusCell status={status} lang={lang} />,
            },
            { key: 'ground', label: m.ground, cell: ({ citation }) => citationName(citation, lang) },
          ]}
          rows={rows}
        />
      )}
    </>
  );
}

function StatusCell({ status, lang }: { readonly status: CoverageStatus; readonly lang: Language }) {
  switch (status.kind) {
    case 'rules':
      return (
        <ul class="kz-grounds">
          {status.rules.map((rule) => (
            <li>
              <Link href={`/regels/${rule}`}>{rule}</Link>
            </li>
          ))}
        </ul>
      );
    case 'program':
      return <>{status.where[lang]}</>;
    default:
      return <>{status.why[lang]}</>;
  }
}
