import {
  addressees,
  type FollowUpStatus,
  followUpInSources,
  followUpStatuses,
  type IsoDate,
  publications,
  type Recommendation,
  recommendations,
  repeatedBy,
  type Text,
} from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { Notice } from '../../face/components/alert.tsx';
import { StatusBadge } from '../../face/components/badge.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button } from '../../face/components/button.tsx';
import { choicesOf } from '../../face/components/choice.tsx';
import { type Description, DescriptionList } from '../../face/components/description-list.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Select } from '../../face/components/select.tsx';
import { Table } from '../../face/components/table.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate, formatList, formatMoment } from '../../face/messages/format.ts';
import { measureMessages } from '../../face/messages/measures.ts';
import { recommendationMessages as m } from '../../face/messages/recommendations.ts';
import type { FollowUp } from '../../storage/recommendation-follow-ups.ts';
import { DateField } from '../date-field.tsx';
import { citationName } from '../reference/rule-words.ts';

export const recommendationsPath = '/aanbevelingen';
export const measuresPath = '/maatregelen';
export const recommendationPath = (id: string) => `${recommendationsPath}/${id}`;

/** The way between recommendations and measures; the measures are for who is signed in. */
export function LearningTabs({ current }: { readonly current: 'recommendations' | 'measures' }) {
  return (
    <Tabs
      label={m.tabs}
      tabs={[
        { href: recommendationsPath, label: m.title, current: current === 'recommendations' },
        { href: measuresPath, label: measureMessages.title, current: current === 'measures' },
      ]}
    />
  );
}

const tones = {
  open: 'neutral',
  promised: 'active',
  started: 'active',
  limited: 'warning',
  declined: 'danger',
  done: 'success',
} as const;

function StatusOf({ status }: { readonly status: FollowUpStatus }) {
  return <StatusBadge tone={tones[status]}>{t(followUpStatuses[status].label, useLang())}</StatusBadge>;
}

/** How far a recommendation is followed now: what was recorded last, else what the sources say. */
export const statusNow = (one: Recommendation, followUps: readonly FollowUp[]): FollowUpStatus =>
  followUps.filter(({ recommendation }) => recommendation === one.id).at(-1)?.status ??
  followUpInSources(one);

export interface Chosen {
  readonly publication: string;
  readonly addressee: string;
  readonly status: string;
}

interface OverviewProps {
  readonly shown: readonly Recommendation[];
  readonly followUps: readonly FollowUp[];
  readonly chosen: Chosen;
  readonly csvHref: string;
  readonly signedIn: boolean;
}

/** All recommendations with whom they address and how far they are followed. */
export function RecommendationsOverview(props: OverviewProps) {
  const { shown, followUps, chosen, csvHref, signedIn } = props;
  const lang = useLang();
  const filtered = Object.values(chosen).some((value) => value !== '');
  return (
    <>
      <Heading level={1}>{t(m.title, lang)}</Heading>
      {signedIn && <LearningTabs current="recommendations" />}
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <Filters action={recommendationsPath} clearHref={filtered ? recommendationsPath : undefined}>
        <Select
          name="publicatie"
          label={m.publication}
          value={chosen.publication}
          choices={choicesOf(publications)}
          empty={m.any}
        />
        <Select
          name="aan"
          label={m.addressees}
          value={chosen.addressee}
          choices={choicesOf(addressees)}
          empty={m.any}
        />
        <Select
          name="stand"
          label={m.status}
          value={chosen.status}
          choices={choicesOf(followUpStatuses)}
          empty={m.any}
        />
      </Filters>
      {shown.length === 0 ? (
        <Paragraph>{t(m.none, lang)}</Paragraph>
      ) : (
        <Table
          caption={shown.length === 1 ? m.countOne : t(m.count, lang, { count: shown.length })}
          rows={shown}
          columns={[
            {
              key: 'title',
              label: m.recommendation,
              rowHeader: true,
              cell: ({ id, title }) => <Link href={recommendationPath(id)}>{t(title, lang)}</Link>,
            },
            {
              key: 'publication',
              label: m.publication,
              cell: ({ publication }) => t(publications[publication].label, lang),
            },
            { key: 'to', label: m.addressees, cell: (one) => addresseesOf(one, lang) },
            {
              key: 'repeated',
              label: m.repeated,
              cell: ({ id }) => t(repeatedBy(id).length > 0 ? m.yes : m.no, lang),
            },
            {
              key: 'status',
              label: m.status,
              cell: (one) => <StatusOf status={statusNow(one, followUps)} />,
            },
          ]}
        />
      )}
      <Paragraph>
        <Link href={csvHref}>{t(m.asCsv, lang)}</Link>
      </Paragraph>
    </>
  );
}

const addresseesOf = (one: Recommendation, lang: 'nl' | 'en'): string =>
  formatList(
    one.addressees.map((addressee) => t(addressees[addressee].label, lang)),
    lang,
  );

export interface Typed {
  readonly status: string;
  readonly happenedOn: string;
  readonly note: string;
  readonly reference: string;
  /** Chosen by the form, so that sending again changes nothing. */
  readonly key: string;
}

interface PageProps {
  readonly recommendation: Recommendation;
  readonly followUps: readonly FollowUp[];
  readonly organisationName: (id: string) => string;
  /** Filled for who may record. */
  readonly form?: {
    readonly typed: Typed;
    readonly errors: readonly { readonly field: string; readonly message: Text }[];
    readonly today: IsoDate;
  };
  readonly done: boolean;
  readonly signedIn: boolean;
}

/** One recommendation: what is asked of whom, what was said and done since. */
export function RecommendationView(props: PageProps) {
  const { recommendation: one, followUps, form, done, signedIn } = props;
  const lang = useLang();
  const repeats = recommendations.find(({ id }) => id === one.repeats?.id);
  return (
    <>
      <Breadcrumb crumbs={[{ href: recommendationsPath, label: m.title }]} />
      {form && <ErrorSummary errors={form.errors} />}
      {done && <Notice tone="ok" message={m.addDone} />}
      <Heading level={1}>{t(one.title, lang)}</Heading>
      <DescriptionList
        items={[
          { term: m.status, value: <StatusOf status={statusNow(one, followUps)} /> },
          { term: m.addressees, value: addresseesOf(one, lang) },
          { term: m.publication, value: t(publications[one.publication].label, lang) },
          ...(one.number === undefined ? [] : [{ term: m.number, value: one.number }]),
          ...linked(m.repeats, repeats ? [repeats] : [], lang),
          ...linked(m.repeatedBy, repeatedBy(one.id), lang),
          { term: m.source, value: citationName(one.citation, lang) },
        ]}
      />
      <Heading level={2}>{t(m.asks, lang)}</Heading>
      <List items={one.asks.map((ask) => t(ask, lang))} />
      <Heading level={2}>{t(m.inSources, lang)}</Heading>
      {one.notes.length === 0 ? (
        <Paragraph>{t(m.nothingInSources, lang)}</Paragraph>
      ) : (
        <List
          items={one.notes.map(({ status, text, citation }) => (
            <>
              <StatusOf status={status} /> {t(text, lang)}{' '}
              <span class="kz-subtle">{citationName(citation, lang)}</span>
            </>
          ))}
        />
      )}
      <Since {...props} />
      {signedIn && (
        <Paragraph>
          <Link href={`${measuresPath}?aanbeveling=${one.id}`}>{t(m.measures, lang)}</Link>
        </Paragraph>
      )}
      {form && <FollowUpForm id={one.id} {...form} />}
    </>
  );
}

function linked(term: Text, others: readonly Recommendation[], lang: 'nl' | 'en'): Description[] {
  if (others.length === 0) return [];
  const links: Child = others.map(({ id, title, publication }) => (
    <div>
      <Link href={recommendationPath(id)}>{t(title, lang)}</Link> ({t(publications[publication].label, lang)})
    </div>
  ));
  return [{ term, value: links }];
}

function Since({ followUps, organisationName }: PageProps) {
  const lang = useLang();
  return (
    <section>
      <Heading level={2}>{t(m.since, lang)}</Heading>
      {followUps.length === 0 ? (
        <Paragraph>{t(m.nothingSince, lang)}</Paragraph>
      ) : (
        followUps.map(({ status, happenedOn, note, reference, organisation, recordedAt }) => (
          <article>
            <Heading level={3}>
              {formatDate(happenedOn, lang)} <StatusOf status={status} />
            </Heading>
            <Paragraph>{note}</Paragraph>
            {reference !== undefined && (
              <Paragraph>
                {t(m.reference, lang)}: {reference}
              </Paragraph>
            )}
            <Paragraph look="small">
              {t(m.recordedBy, lang, {
                name: organisationName(organisation),
                moment: formatMoment(recordedAt, lang),
              })}
            </Paragraph>
          </article>
        ))
      )}
    </section>
  );
}

function FollowUpForm({ id, typed, errors }: NonNullable<PageProps['form']> & { readonly id: string }) {
  const lang = useLang();
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <section>
      <Heading level={2}>{t(m.add, lang)}</Heading>
      <form class="kz-form" method="post" action={recommendationPath(id)}>
        <input type="hidden" name="sleutel" value={typed.key} />
        <DateField name="datum" label={m.happenedOn} value={typed.happenedOn} error={errorOf('datum')} />
        <Select
          name="stand"
          label={m.status}
          value={typed.status}
          choices={choicesOf(followUpStatuses)}
          error={errorOf('stand')}
        />
        <Textarea
          name="gebeurde"
          label={m.note}
          hint={m.noteHint}
          value={typed.note}
          max={2000}
          error={errorOf('gebeurde')}
        />
        <TextInput
          name="verwijzing"
          label={m.reference}
          hint={m.referenceHint}
          value={typed.reference}
          optional
          error={errorOf('verwijzing')}
        />
        <Button>{t(m.save, lang)}</Button>
      </form>
    </section>
  );
}
