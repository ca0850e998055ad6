import { dataCategories, type Language, legalBases, purposes, roles } from '@ketenzicht/rulebook';
import { Alert, Notice } from '../../face/components/alert.tsx';
import { StatusBadge } from '../../face/components/badge.tsx';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { EmptyState } from '../../face/components/empty-state.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment, formatNumber } from '../../face/messages/format.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { doneMessages } from '../../face/messages/signal-actions.ts';
import type { AccessOversight, AccessReport, NamedAccess } from '../../oversight/access.ts';
import type { Directory } from '../../signals/directory.ts';
import type { LastVerification } from '../../storage/verification.ts';
import type { BrokenLink } from '../../storage/verify.ts';
import type { AccessForm } from './access-question.ts';
import { organisationName } from './chain-tables.ts';
import { type Erasure, ErasureSection } from './erasure-section.tsx';

export type ChainCheck = NonNullable<Awaited<ReturnType<AccessOversight['check']>>>;

/** What came of a question: lines, a check, or nothing. */
export type AccessResult =
  | { readonly kind: 'lines'; readonly report: AccessReport }
  | { readonly kind: 'check'; readonly check: ChainCheck }
  | { readonly kind: 'nothing' };

export interface AccessPageProps {
  readonly form?: AccessForm | undefined;
  readonly result?: AccessResult | undefined;
  /** With which can be erased in the dossier that was asked for. */
  readonly erasure?: Erasure;
  /** Whether something was erased just now. */
  readonly erased: boolean;
  readonly lastCheck: LastVerification | undefined;
  readonly directory: Directory;
  readonly lang: Language;
}

/** `/inzagelogboek`: who looked at what. Questions are posted, so that they stand in no address. */
export function AccessPage({ form, result, erasure, erased, lastCheck, directory, lang }: AccessPageProps) {
  const errors = Object.entries({ ...form?.errors, ...erasure?.form.errors }).map(([field, message]) => ({
    field,
    message,
  }));
  return (
    <>
      {erased && <Notice tone="ok" message={doneMessages.erase} />}
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(m.logTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.logLead, lang)}</Paragraph>
      <form method="post" action="/inzagelogboek" class="kz-section">
        <div class="kz-fields">
          <TextInput
            name="kenmerk"
            label={m.reference}
            hint={m.referenceHint}
            value={form?.typed.kenmerk}
            error={form?.errors.kenmerk}
            spellcheck={false}
            maxlength={40}
          />
          <TextInput
            name="betrokkene"
            label={m.subject}
            hint={m.subjectHint}
            value={form?.typed.betrokkene}
            error={form?.errors.betrokkene}
            spellcheck={false}
            maxlength={40}
          />
        </div>
        <ButtonGroup>
          <Button>{t(m.logSearch, lang)}</Button>
          <Button look="secondary" formaction="/inzagelogboek/controle">
            {t(m.checkNow, lang)}
          </Button>
        </ButtonGroup>
      </form>
      {result && <Result result={result} form={form} directory={directory} lang={lang} />}
      {erasure && <ErasureSection erasure={erasure} lang={lang} />}
      <Heading level={2}>{t(m.checkTitle, lang)}</Heading>
      <Paragraph>{t(m.checkLead, lang)}</Paragraph>
      <Paragraph>{lastCheckText(lastCheck, lang)}</Paragraph>
    </>
  );
}

function lastCheckText(last: LastVerification | undefined, lang: Language): string {
  if (last === undefined) return t(m.lastCheckNever, lang);
  const said = { dossiers: formatNumber(last.dossiers, lang), moment: formatMoment(last.finishedAt, lang) };
  return last.broken.length === 0
    ? t(m.lastCheckWhole, lang, said)
    : t(m.lastCheckBroken, lang, { ...said, broken: last.broken.length });
}

interface ResultProps extends Pick<AccessPageProps, 'directory' | 'lang'> {
  readonly form: AccessForm | undefined;
  readonly result: AccessResult;
}

function Result({ result, form, directory, lang }: ResultProps) {
  switch (result.kind) {
    case 'nothing':
      return (
        <div role="status">
          <EmptyState title={m.logNone}>
            <Paragraph>{t(m.logNoneHint, lang)}</Paragraph>
          </EmptyState>
        </div>
      );
    case 'check':
      return <Check check={result.check} lang={lang} />;
    case 'lines':
      return <Lines report={result.report} form={form} directory={directory} lang={lang} />;
  }
}

function Check({ check: { at, broken }, lang }: { readonly check: ChainCheck; readonly lang: Language }) {
  const moment = formatMoment(at, lang);
  return (
    <div role="status">
      <Alert tone={broken.length === 0 ? 'ok' : 'error'}>
        <p class="utrecht-paragraph">
          {t(broken.length === 0 ? m.checkWhole : m.checkBroken, lang, { moment })}
        </p>
        {broken.length > 0 && <List items={broken.map((link) => brokenText(link, lang))} />}
      </Alert>
    </div>
  );
}

function brokenText({ chain, reference, sequence }: BrokenLink, lang: Language): string {
  return t(chain === 'journal' ? m.brokenJournal : m.brokenLog, lang, { reference, sequence });
}

interface LinesProps extends Pick<AccessPageProps, 'directory' | 'lang'> {
  readonly form: AccessForm | undefined;
  readonly report: AccessReport;
}

function Lines({ report: { lines, more }, form, directory, lang }: LinesProps) {
  if (lines.length === 0) {
    return (
      <div role="status">
        <EmptyState title={m.logEmpty} />
      </div>
    );
  }
  return (
    <>
      <Heading level={2}>
        {lines.length === 1
          ? t(m.logFoundOne, lang)
          : t(m.logFound, lang, { count: formatNumber(lines.length, lang) })}
      </Heading>
      {more && <Paragraph>{t(m.logMore, lang)}</Paragraph>}
      <Table
        caption={m.logTitle}
        captionHidden
        columns={[
          {
            key: 'when',
            label: m.when,
            rowHeader: true,
            cell: (line) => formatMoment(line.recordedAt, lang),
          },
          { key: 'who', label: m.who, cell: (line) => whoLooked(line, directory, lang) },
          { key: 'what', label: m.what, cell: (line) => <What line={line} lang={lang} /> },
          { key: 'outcome', label: m.outcome, cell: (line) => <Outcome line={line} lang={lang} /> },
          { key: 'purpose', label: m.purpose, cell: (line) => <Why line={line} lang={lang} /> },
          { key: 'subject', label: m.subject, cell: (line) => <Subject line={line} lang={lang} /> },
        ]}
        rows={lines}
      />
      <form method="post" action="/inzagelogboek/csv">
        <input type="hidden" name="kenmerk" value={form?.typed.kenmerk} />
        <input type="hidden" name="betrokkene" value={form?.typed.betrokkene} />
        <Button look="secondary">{t(m.logCsv, lang)}</Button>
      </form>
    </>
  );
}

/** Name, organisation and role of who looked; a reporter with a code has none of these. */
export function whoLooked(
  { name, user, organisation, role }: NamedAccess,
  directory: Directory,
  lang: Language,
): string {
  if (user === undefined) return t(m.aReporter, lang);
  const place = organisation === undefined ? [] : [organisationName(directory, organisation)];
  return [name ?? user, ...place, roles[role].label[lang]].join(', ');
}

export const actionNames = { viewed: m.viewed, searched: m.searched, exported: m.exported } as const;

function What({ line, lang }: { readonly line: NamedAccess; readonly lang: Language }) {
  return (
    <>
      {dataCategories[line.category].label[lang]}
      <span class="kz-small kz-subtle kz-line">{t(actionNames[line.action ?? 'viewed'], lang)}</span>
    </>
  );
}

function Outcome({ line, lang }: { readonly line: NamedAccess; readonly lang: Language }) {
  const shown = line.outcome === 'shown';
  return (
    <StatusBadge tone={shown ? 'active' : 'neutral'}>{t(shown ? m.shown : m.withheld, lang)}</StatusBadge>
  );
}

function Why({ line, lang }: { readonly line: NamedAccess; readonly lang: Language }) {
  return (
    <>
      {purposes[line.purpose].label[lang]}
      <span class="kz-small kz-subtle kz-line">
        {line.basis && legalBases[line.basis].label[lang]}
        {line.rule && (
          <>
            {' '}
            <Link href={`/regels/${line.rule}`}>{line.rule}</Link>
          </>
        )}
      </span>
    </>
  );
}

function Subject({ line, lang }: { readonly line: NamedAccess; readonly lang: Language }) {
  if (line.subject === undefined) return <span class="kz-subtle">{t(m.wholeDossier, lang)}</span>;
  return (
    <form method="post" action="/inzagelogboek">
      <code class="kz-small kz-line">{line.subject}</code>
      <Button
        look="subtle"
        small
        name="betrokkene"
        value={line.subject}
        label={`${t(m.onlySubject, lang)}: ${line.subject}`}
      >
        {t(m.onlySubject, lang)}
      </Button>
    </form>
  );
}
