import type { DurationUnit, TermSettings, Text } from '@ketenzicht/rulebook';
import { formatDuration } from '@ketenzicht/rulebook';
import { Notice } from '../../face/components/alert.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { DescriptionList } from '../../face/components/description-list.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { termMessages as m } from '../../face/messages/terms.ts';
import type { TermChange } from '../../storage/terms.ts';
import type { OpenTerm } from './open-terms.ts';

export const termsPath = '/termijnen';

/** Units in which a term can be set. */
export const termUnits = [
  'hour',
  'day',
  'workingDay',
  'week',
  'month',
] as const satisfies readonly DurationUnit[];

/** Whose terms are shown. */
export interface Holder {
  readonly kind: 'organisation' | 'region';
  readonly name: string;
}

const queryOf = ({ kind, name }: Holder) =>
  kind === 'region' ? `?${new URLSearchParams({ regio: name })}` : '';

/** The address at which one term is changed. */
export const termPath = (setting: string, holder: Holder) => `${termsPath}/${setting}${queryOf(holder)}`;
export const overviewPath = (holder: Holder) => `${termsPath}${queryOf(holder)}`;

interface OverviewProps {
  readonly terms: readonly OpenTerm[];
  readonly holder: Holder;
  readonly own: TermSettings;
  /** What holds for the whole region, when an organisation looks. */
  readonly regional: TermSettings;
  readonly regions: readonly string[];
  readonly changes: readonly TermChange[];
  readonly names: ReadonlyMap<string, string>;
  readonly done: Text | undefined;
}

/** Every open term with its starting value and what was set, and who set it. */
export function TermsOverview(props: OverviewProps) {
  const { terms, holder, own, regional, regions, done } = props;
  const lang = useLang();
  const about = holder.kind === 'region' ? m.forRegion : m.forOrganisation;
  const valueIn = (settings: TermSettings, { setting }: OpenTerm) => {
    const value = settings[setting];
    return value === undefined ? (
      <span class="kz-subtle">{t(m.notSet, lang)}</span>
    ) : (
      say(formatDuration(value), lang)
    );
  };
  return (
    <>
      <Heading level={1}>{t(m.title, lang)}</Heading>
      {done && <Notice tone="ok" message={done} />}
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <Paragraph>{t(about, lang, { name: holder.name })}</Paragraph>
      {regions.length > 0 && (
        <nav aria-label={t(m.chooseRegion, lang)}>
          <List
            items={regions.map((name) => (
              <Link href={overviewPath({ kind: 'region', name })} current={name === holder.name}>
                {name}
              </Link>
            ))}
          />
        </nav>
      )}
      <Table
        caption={m.title}
        captionHidden
        rows={terms}
        columns={[
          { key: 'duty', label: m.duty, rowHeader: true, cell: ({ rules }) => say(rules[0].title, lang) },
          {
            key: 'start',
            label: m.starting,
            cell: ({ startingValue }) => say(formatDuration(startingValue), lang),
          },
          ...(holder.kind === 'organisation'
            ? [{ key: 'region', label: m.region, cell: (term: OpenTerm) => valueIn(regional, term) }]
            : []),
          { key: 'own', label: m.own, cell: (term: OpenTerm) => valueIn(own, term) },
          {
            key: 'change',
            label: m.change,
            cell: ({ setting, rules }) => (
              <a
                class="utrecht-link utrecht-link--html-a"
                href={termPath(setting, holder)}
                aria-label={t(m.changeOf, lang, { what: say(rules[0].title, lang) })}
              >
                {t(m.change, lang)}
              </a>
            ),
          },
        ]}
      />
      <Changes {...props} />
    </>
  );
}

function Changes({ terms, changes, names }: OverviewProps) {
  const lang = useLang();
  const titleOf = (setting: string) =>
    terms.find((term) => term.setting === setting)?.rules[0].title ?? setting;
  return (
    <section>
      <Heading level={2}>{t(m.changes, lang)}</Heading>
      {changes.length === 0 ? (
        <Paragraph>{t(m.noChanges, lang)}</Paragraph>
      ) : (
        <Table
          caption={m.changes}
          captionHidden
          rows={changes}
          columns={[
            { key: 'when', label: m.when, cell: ({ setAt }) => formatMoment(setAt, lang) },
            { key: 'who', label: m.who, cell: ({ setBy }) => names.get(setBy) ?? setBy },
            {
              key: 'what',
              label: m.what,
              rowHeader: true,
              cell: ({ setting }) => say(titleOf(setting), lang),
            },
            {
              key: 'value',
              label: m.value,
              cell: ({ count, unit }) =>
                count === undefined || unit === undefined
                  ? t(m.reset, lang)
                  : say(formatDuration({ count, unit }), lang),
            },
          ]}
        />
      )}
    </section>
  );
}

interface ChangeProps {
  readonly term: OpenTerm;
  readonly holder: Holder;
  readonly isSet: boolean;
  readonly typed: { readonly count: string; readonly unit: string };
  readonly errors: readonly { readonly field: 'aantal' | 'eenheid'; readonly message: Text }[];
}

/** The form with which one term is set or taken back. */
export function TermForm({ term, holder, isSet, typed, errors }: ChangeProps) {
  const lang = useLang();
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <Breadcrumb crumbs={[{ href: overviewPath(holder), label: m.title }]} />
      <ErrorSummary errors={errors} />
      <Heading level={1}>{say(term.rules[0].title, lang)}</Heading>
      <Paragraph>{say(term.why, lang)}</Paragraph>
      <DescriptionList items={[{ term: m.starting, value: say(formatDuration(term.startingValue), lang) }]} />
      <Heading level={2}>{t(m.rules, lang)}</Heading>
      <List
        items={term.rules.map(({ id, title }) => <Link href={`/regels/${id}`}>{say(title, lang)}</Link>)}
      />
      <Heading level={2}>{t(m.changeTitle, lang)}</Heading>
      <Paragraph>{t(m.effect, lang)}</Paragraph>
      <form method="post" action={termPath(term.setting, holder)}>
        <TextInput
          name="aantal"
          label={m.count}
          hint={m.countHint}
          value={typed.count}
          error={errorOf('aantal')}
          size={4}
          inputmode="numeric"
          maxlength={3}
        />
        <Select
          name="eenheid"
          label={m.unit}
          value={typed.unit}
          error={errorOf('eenheid')}
          choices={termUnits.map((value) => ({ value, label: m[value] }))}
        />
        <ButtonGroup>
          <Button name="doe" value="vaststellen">
            {t(m.set, lang)}
          </Button>
          {isSet && (
            <Button look="secondary" name="doe" value="terug" formnovalidate>
              {t(m.reset, lang)}
            </Button>
          )}
        </ButtonGroup>
      </form>
    </>
  );
}
