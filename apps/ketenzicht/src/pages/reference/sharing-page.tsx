import {
  type CodeList,
  codesOf,
  type DataCategory,
  type DisclosureRule,
  dataCategories,
  dossierParties,
  type IsoDate,
  isCodeOf,
  type Language,
  legalBases,
  purposes,
  type Role,
  type Rule,
  roles,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { choicesOf } from '../../face/components/choice.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { type Column, Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatList } from '../../face/messages/format.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import type { AppEnv } from '../../http/environment.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { ReferenceTabs, sendPage } from './page-parts.tsx';
import { conditionName } from './rule-words.ts';
import { answerNames, type SharingCell, type SharingQuestion, sharingMatrix } from './sharing.ts';

/** `/wie-mag-wat-zien`: the sharing matrix, read off the disclosure rules in force today. */
export function sharingPage(c: Context<AppEnv>, rules: readonly Rule[], today: IsoDate): Promise<Response> {
  const { lang } = c.get('page');
  const question = questionOf(c);
  return sendPage(c, {
    title: m.sharingTitle,
    kind: 'work',
    children: <SharingPage question={question} cells={sharingMatrix(rules, today, question)} lang={lang} />,
  });
}

/** `/wie-mag-wat-zien.csv`: one row per role, category and rule. */
export function sharingCsv(c: Context<AppEnv>, rules: readonly Rule[], today: IsoDate): Response {
  const { lang } = c.get('page');
  const header = [m.role, m.category, m.answer, m.rule, m.purposes, m.basis, m.condition];
  return sendCsv(
    c,
    'wie-mag-wat-zien.csv',
    csvOf(
      header.map((text) => t(text, lang)),
      sharingMatrix(rules, today, questionOf(c)).flatMap((cell) => rowsOf(cell, lang)),
    ),
  );
}

function rowsOf({ role, category, answer, rules }: SharingCell, lang: Language): readonly string[][] {
  const start = [roles[role].label[lang], dataCategories[category].label[lang], answerNames[answer][lang]];
  if (rules.length === 0) return [[...start, '', '', '', '']];
  return rules.map((rule) => [
    ...start,
    rule.id,
    purposeNames(rule, lang).join('; '),
    legalBases[rule.basis].label[lang],
    conditionName(rule.when, lang),
  ]);
}

function purposeNames(rule: DisclosureRule, lang: Language): readonly string[] {
  return rule.purposes.map((purpose) => purposes[purpose].label[lang]);
}

function questionOf(c: Context<AppEnv>): SharingQuestion {
  const role = codeOf(roles, c.req.query('rol'));
  const purpose = codeOf(purposes, c.req.query('doel'));
  const part = codeOf(dossierParties, c.req.query('deelname'));
  return {
    ...(role === undefined ? {} : { role }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(part === undefined ? {} : { part }),
  };
}

function codeOf<K extends string>(list: CodeList<K>, text: string | undefined): K | undefined {
  return text !== undefined && isCodeOf(list, text) ? text : undefined;
}

interface SharingPageProps {
  readonly question: SharingQuestion;
  readonly cells: readonly SharingCell[];
  readonly lang: Language;
}

function SharingPage({ question, cells, lang }: SharingPageProps) {
  const { role, purpose, part } = question;
  const asked = new URLSearchParams({
    ...(role === undefined ? {} : { rol: role }),
    ...(purpose === undefined ? {} : { doel: purpose }),
    ...(part === undefined ? {} : { deelname: part }),
  });
  return (
    <>
      <ReferenceTabs current="/wie-mag-wat-zien" />
      <Heading level={1}>{t(m.sharingTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.sharingLead, lang)}</Paragraph>
      <Filters action="/wie-mag-wat-zien" clearHref={asked.size > 0 ? '/wie-mag-wat-zien' : undefined}>
        <Select name="rol" label={m.role} empty={m.allRoles} value={role} choices={choicesOf(roles)} />
        <Select
          name="doel"
          label={m.purpose}
          empty={m.anyPurpose}
          value={purpose}
          choices={choicesOf(purposes)}
        />
        <Select
          name="deelname"
          label={m.part}
          empty={m.anyPart}
          value={part}
          choices={choicesOf(dossierParties)}
        />
      </Filters>
      <Paragraph>{t(m.sharingLegend, lang)}</Paragraph>
      {role === undefined ? (
        <Matrix cells={cells} lang={lang} />
      ) : (
        <OneRole role={role} cells={cells} lang={lang} />
      )}
      <Paragraph>
        <Link href={asked.size > 0 ? `/wie-mag-wat-zien.csv?${asked}` : '/wie-mag-wat-zien.csv'}>
          {t(m.sharingCsv, lang)}
        </Link>
      </Paragraph>
    </>
  );
}

function Matrix({ cells, lang }: { readonly cells: readonly SharingCell[]; readonly lang: Language }) {
  const sees = (role: Role) => cells.some((cell) => cell.role === role && cell.answer !== 'no');
  const blind = codesOf(roles).filter((role) => !sees(role));
  const columns: readonly Column<DataCategory>[] = codesOf(roles)
    .filter(sees)
    .map((role) => ({
      key: role,
      label: roles[role].label,
      cell: (category) => {
        const cell = cells.find((one) => one.role === role && one.category === category);
        return cell && <Answer cell={cell} lang={lang} />;
      },
    }));
  return (
    <>
      <div class="kz-matrix">
        <Table
          caption={m.sharingTable}
          columns={[categoryColumn(lang), ...columns]}
          rows={codesOf(dataCategories)}
        />
      </div>
      {blind.length > 0 && (
        <Paragraph>
          {t(m.sharingBlind, lang, {
            roles: formatList(
              blind.map((role) => roles[role].label[lang]),
              lang,
            ),
          })}
        </Paragraph>
      )}
    </>
  );
}

function categoryColumn(lang: Language): Column<DataCategory> {
  return {
    key: 'category',
    label: m.category,
    rowHeader: true,
    cell: (category) => dataCategories[category].label[lang],
  };
}

/** The answer in words, linked to the rule; a second and third rule as numbered links behind it. */
function Answer({ cell, lang }: { readonly cell: SharingCell; readonly lang: Language }) {
  const [first, ...others] = cell.rules;
  const words = answerNames[cell.answer][lang];
  if (first === undefined) return <span class="kz-answer kz-answer--no">{words}</span>;
  return (
    <>
      <span class={`kz-answer kz-answer--${cell.answer}`}>
        <Link href={`/regels/${first.id}`}>{words}</Link>
      </span>
      {others.map((rule, index) => (
        <>
          {' '}
          <a
            class="utrecht-link utrecht-link--html-a kz-answer__more"
            href={`/regels/${rule.id}`}
            title={rule.title[lang]}
            aria-label={`${words}, ${t(m.ruleNumber, lang, { number: index + 2 })}`}
          >
            {index + 2}
          </a>
        </>
      ))}
    </>
  );
}

interface RoleRow {
  readonly cell: SharingCell;
  readonly rule?: DisclosureRule;
}

function OneRole({ role, cells, lang }: { role: Role; cells: readonly SharingCell[]; lang: Language }) {
  const rows = cells.flatMap((cell): RoleRow[] =>
    cell.rules.length === 0 ? [{ cell }] : cell.rules.map((rule) => ({ cell, rule })),
  );
  return (
    <Table
      caption={t(m.sharingTableOf, lang, { role: roles[role].label[lang] })}
      columns={[
        {
          key: 'category',
          label: m.category,
          rowHeader: true,
          cell: ({ cell }) => dataCategories[cell.category].label[lang],
        },
        {
          key: 'answer',
          label: m.answer,
          cell: ({ cell }) => (
            <span class={`kz-answer kz-answer--${cell.answer}`}>{answerNames[cell.answer][lang]}</span>
          ),
        },
        {
          key: 'purposes',
          label: m.purposes,
          cell: ({ rule }) => rule && purposeNames(rule, lang).join(', '),
        },
        { key: 'condition', label: m.condition, cell: ({ rule }) => rule && conditionName(rule.when, lang) },
        { key: 'basis', label: m.basis, cell: ({ rule }) => rule && legalBases[rule.basis].label[lang] },
        {
          key: 'rule',
          label: m.rule,
          cell: ({ rule }) => rule && <Link href={`/regels/${rule.id}`}>{rule.title[lang]}</Link>,
        },
      ]}
      rows={rows}
    />
  );
}
