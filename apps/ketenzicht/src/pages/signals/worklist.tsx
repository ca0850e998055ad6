import { isVictimStep, moves, victimStep } from '@ketenzicht/chain';
import type { IsoInstant, Language } from '@ketenzicht/rulebook';
import { codesOf, forms, signalStatuses } from '@ketenzicht/rulebook';
import { ButtonLink } from '../../face/components/button.tsx';
import { Checkbox, choicesOf } from '../../face/components/choice.tsx';
import { Details } from '../../face/components/details.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Pagination } from '../../face/components/pagination.tsx';
import { Select } from '../../face/components/select.tsx';
import type { Column } from '../../face/components/table.tsx';
import { Table } from '../../face/components/table.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { formatNumber } from '../../face/messages/format.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';
import type { DutyRow, Viewer, WorklistFilter, WorklistView } from '../../signals/view.ts';
import { StageMark } from '../victims/marks.tsx';
import { stepAnchor, trackPath } from '../victims/paths.ts';
import { Due } from './due.tsx';
import { AttentionMarks, FormMarks, StatusMark } from './marks.tsx';
import { anchorOf, findPath, keys, signalPath, withQuery, worklistPath } from './paths.ts';
import type { MunicipalityName } from './ports.ts';

interface WorklistProps {
  readonly view: WorklistView;
  readonly viewer: Viewer;
  readonly filter: WorklistFilter;
  readonly now: IsoInstant;
  readonly municipalities: readonly MunicipalityName[];
  /** Acts that duties can ask for. */
  readonly acts: readonly string[];
}

/** What the viewer's organisation must do, the most urgent first. */
export function Worklist(props: WorklistProps) {
  const { view, viewer, filter, municipalities } = props;
  const lang = useLang();
  return (
    <>
      <div class="kz-title-row">
        <Heading level={1}>{t(m.worklist, lang)}</Heading>
        <Link href={findPath}>{t(m.findTitle, lang)}</Link>
      </div>
      <Counts counts={view.counts} organisation={viewer.organisation.name} />
      <div class="kz-worklist-filters">
        <WorklistFilters {...props} />
      </div>
      {view.rows.length === 0 ? (
        <NothingToDo view={view} filter={filter} organisation={viewer.organisation.name} />
      ) : (
        <>
          <div class="kz-worklist">
            <Table
              caption={m.worklistTable}
              captionHidden
              columns={columns(props.now, municipalities)}
              rows={view.rows}
            />
          </div>
          <Pagination
            next={view.next === undefined ? undefined : withQuery(worklistPath, queryOf(filter, view.next))}
          />
          <Details summary={m.orderTitle}>
            <Paragraph>{t(m.orderText, lang)}</Paragraph>
          </Details>
        </>
      )}
    </>
  );
}

function Counts({ counts, organisation }: { counts: WorklistView['counts']; organisation: string }) {
  const lang = useLang();
  const shown = [
    { count: counts.open, label: m.countOpen, href: worklistPath, late: false },
    {
      count: counts.overdue,
      label: m.countOverdue,
      href: withQuery(worklistPath, { overdue: 'ja' }),
      late: counts.overdue > 0,
    },
    { count: counts.today, label: m.countToday, href: undefined, late: false },
  ];
  return (
    <section class="kz-counts" aria-label={t(m.countsLabel, lang)}>
      <ul class="kz-counts__list">
        {shown.map(({ count, label, href, late }) => (
          <li class={late ? 'kz-counts__late' : undefined}>
            <strong class="kz-counts__number">{countText(count, counts.upTo, lang)}</strong>{' '}
            {href === undefined ? t(label, lang) : <Link href={href}>{t(label, lang)}</Link>}
          </li>
        ))}
      </ul>
      <Paragraph look="small">{t(m.countsHint, lang, { organisation })}</Paragraph>
    </section>
  );
}

/** A number of duties, with a plus when there are as many as are counted. */
const countText = (count: number, upTo: number, lang: Language): string =>
  `${formatNumber(count, lang)}${count < upTo ? '' : '+'}`;

function WorklistFilters({ filter, municipalities, acts }: WorklistProps) {
  const filtered = Object.keys(filter).length > 0;
  return (
    <Filters action={worklistPath} clearHref={filtered ? worklistPath : undefined}>
      <Select
        name={keys.municipality}
        label={m.filterMunicipality}
        empty={m.all}
        value={filter.municipality}
        choices={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name={keys.form}
        label={m.filterForm}
        empty={m.all}
        value={filter.form}
        choices={choicesOf(forms)}
      />
      <Select
        name={keys.status}
        label={m.filterStatus}
        empty={m.all}
        value={filter.status}
        choices={codesOf(signalStatuses).map((value) => ({ value, label: signalStatuses[value].label }))}
      />
      <Select
        name={keys.act}
        label={m.filterAct}
        empty={m.all}
        value={filter.act}
        choices={acts.map((value) => ({ value, label: actWords(value) }))}
      />
      <TextInput
        name={keys.reference}
        label={m.filterReference}
        value={filter.reference}
        spellcheck={false}
      />
      <Checkbox name={keys.overdue} label={m.filterOverdue} checked={filter.overdue === true} />
    </Filters>
  );
}

/** What an act is called: the command of the same name, or the name itself when there is none. */
const actWords = (act: string) =>
  isVictimStep(act)
    ? victimStep(act).label
    : (Object.entries(moves).find(([name]) => name === act)?.[1].label ?? act);

function columns(now: IsoInstant, municipalities: readonly MunicipalityName[]): readonly Column<DutyRow>[] {
  const nameOf = (code: string) => municipalities.find((one) => one.code === code)?.name ?? code;
  return [
    { key: 'duty', label: m.columnDuty, rowHeader: true, cell: (row) => <DutyLink row={row} /> },
    { key: 'term', label: m.columnTerm, cell: (row) => <Due duty={row} now={now} /> },
    {
      key: 'reference',
      label: m.columnReference,
      cell: (row) => (
        <span class="kz-reference">
          <Link href={dossierPath(row)}>{row.reference}</Link>
        </span>
      ),
    },
    {
      key: 'municipality',
      label: m.columnMunicipality,
      cell: (row) => <Said words={row.municipality === undefined ? m.unknown : nameOf(row.municipality)} />,
    },
    { key: 'form', label: m.columnForm, cell: (row) => <FormMarks forms={row.forms} /> },
    {
      key: 'status',
      label: m.columnStatus,
      cell: (row) =>
        row.kind === 'victim' ? <StageMark stage={row.status} /> : <StatusMark status={row.status} />,
    },
  ];
}

function DutyLink({ row }: { row: DutyRow }) {
  const title = say(row.title, useLang());
  return (
    <>
      <Link href={`${dossierPath(row)}#${doingAnchor(row)}`}>{title}</Link>{' '}
      <AttentionMarks danger={row.danger} minor={row.minor} />
    </>
  );
}

const dossierPath = ({ kind, dossier }: DutyRow): string =>
  kind === 'victim' ? trackPath(dossier) : signalPath(dossier);

const doingAnchor = ({ kind, act, thread }: DutyRow): string =>
  kind === 'victim' ? stepAnchor(act) : anchorOf(act, thread);

function Said({ words }: { words: Parameters<typeof say>[0] }) {
  return <>{say(words, useLang())}</>;
}

interface NothingToDoProps {
  readonly view: WorklistView;
  readonly filter: WorklistFilter;
  readonly organisation: string;
}

function NothingToDo({ view, filter, organisation }: NothingToDoProps) {
  const lang = useLang();
  if (Object.keys(filter).length === 0) {
    return (
      <EmptyState title={m.emptyTitle}>
        <Paragraph>{t(m.emptyText, lang, { organisation })}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={m.emptyFiltered}>
      <Paragraph>
        {t(m.emptyFilteredText, lang, {
          open: countText(view.counts.open, view.counts.upTo, lang),
        })}
      </Paragraph>
      <ButtonLink href={worklistPath} look="secondary">
        {t(m.clearFilters, lang)}
      </ButtonLink>
    </EmptyState>
  );
}

function queryOf(filter: WorklistFilter, cursor: string) {
  return {
    municipality: filter.municipality,
    form: filter.form,
    status: filter.status,
    act: filter.act,
    overdue: filter.overdue ? 'ja' : undefined,
    reference: filter.reference,
    cursor,
  };
}

/** What a worklist says when it is asked to go on from a place that is not in it. */
export function LostPlace() {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.cursorTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.cursorText, lang)}</Paragraph>
      <ButtonLink href={worklistPath}>{t(m.fromTheTop, lang)}</ButtonLink>
    </>
  );
}
