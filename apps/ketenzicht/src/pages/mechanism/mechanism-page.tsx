import {
  type Body,
  codesOf,
  type Force,
  type IsoDate,
  type Language,
  type MechanismPhase,
  mechanism,
  mechanismPhases,
  type Rule,
  type Statement,
} from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Filters } from '../../face/components/filters.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { Tabs } from '../../face/components/tabs.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatDate } from '../../face/messages/format.ts';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import type { AppEnv } from '../../http/environment.ts';
import { DateField } from '../date-field.tsx';
import { type ReadDate, readDate } from '../read-date.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { forceNames } from '../reference/rule-words.ts';
import { FactField } from './fact-fields.tsx';
import { MechanismTabs } from './mechanism-tabs.tsx';
import { dateOr, fits, type Profile, profileFacts, readForce, readProfile } from './profile.ts';
import { ContactLine, StatementItem } from './statement.tsx';

/** `/verwijzing`: the referral mechanism for a kind of victim on a law date. */
export function mechanismPage(c: Context<AppEnv>, rules: readonly Rule[], today: IsoDate): Promise<Response> {
  const { lang } = c.get('page');
  const date = readDate(c.req.query('datum'));
  const asked: Asked = {
    profile: readProfile(new URL(c.req.url).searchParams),
    date,
    search: (c.req.query('zoek') ?? '').slice(0, 100),
    force: readForce(c.req.query('kracht')),
    phase: readPhase(c.req.query('fase'), c.req.query('zoek')),
  };
  const at = dateOr(date, today);
  const url = new URL(c.req.url);
  const phaseHref = (phase: ShownPhase): string => {
    const query = new URLSearchParams(url.searchParams);
    query.set('fase', phase);
    return `/verwijzing?${query}#fasen`;
  };
  const found = mechanism({ rules, profile: asked.profile.facts, at });
  return sendPage(c, {
    title: m.title,
    kind: 'work',
    hasErrors: !date.ok,
    children: <MechanismPage asked={asked} at={at} found={found} lang={lang} phaseHref={phaseHref} />,
  });
}

interface Asked {
  readonly profile: Profile;
  readonly date: ReadDate;
  readonly search: string;
  readonly force: Force | undefined;
  readonly phase: ShownPhase;
}

/** One phase at a time, because all together are too long to read; all to search and to print. */
type ShownPhase = MechanismPhase | 'alle';

const readPhase = (asked: string | undefined, search: string | undefined): ShownPhase =>
  codesOf(mechanismPhases).find((phase) => phase === asked) ??
  (asked === 'alle' || search ? 'alle' : 'signalling');

interface MechanismPageProps {
  readonly asked: Asked;
  readonly at: IsoDate;
  readonly found: ReturnType<typeof mechanism>;
  readonly lang: Language;
  /** Address of this page with another phase. */
  readonly phaseHref: (phase: ShownPhase) => string;
}

function MechanismPage({ asked, at, found, lang, phaseHref }: MechanismPageProps) {
  const { date, profile, search, force, phase: chosen } = asked;
  const error = date.ok ? undefined : date.error;
  const shown = codesOf(mechanismPhases).map((phase) => ({
    phase,
    statements: found[phase].filter((one) => fits(one, { search, force, lang })),
  }));
  const count = shown.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <>
      <ErrorSummary errors={error ? [{ field: 'datum', message: error }] : []} />
      <MechanismTabs current="/verwijzing" />
      <Heading level={1}>{t(m.title, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <Paragraph look="small">{t(m.notAPerson, lang)}</Paragraph>
      <Filters
        action="/verwijzing"
        clearHref={profile.query || search || date.typed ? '/verwijzing' : undefined}
      >
        <DateField name="datum" label={m.lawDate} value={date.typed || at} error={error} />
        {profileFacts.map(({ fact, label }) => (
          <FactField fact={fact} label={label} typed={profile.typed} single />
        ))}
        <Select
          name="kracht"
          label={m.force}
          empty={m.anyForce}
          value={force}
          choices={(Object.keys(forceNames) as Force[]).map((value) => ({ value, label: forceNames[value] }))}
        />
        <TextInput name="zoek" label={m.search} type="search" value={search} maxlength={100} />
      </Filters>
      {error === undefined && (
        <>
          <p class="utrecht-paragraph" role="status">
            {t(m.count, lang, { count, date: formatDate(at, lang) })}
          </p>
          <Paragraph look="small">{t(m.legend, lang)}</Paragraph>
          <div id="fasen">
            <Tabs
              label={m.phases}
              tabs={[
                ...shown.map(({ phase, statements }) => ({
                  href: phaseHref(phase),
                  label: mechanismPhases[phase].label,
                  count: statements.length,
                  current: phase === chosen,
                })),
                { href: phaseHref('alle'), label: m.allPhases, count, current: chosen === 'alle' },
              ]}
            />
          </div>
          {(chosen === 'alle' ? shown : shown.filter(({ phase }) => phase === chosen)).map(
            ({ phase, statements }) => (
              <PhaseSection
                phase={phase}
                statements={statements}
                filtered={found[phase].length > 0}
                at={at}
                lang={lang}
              />
            ),
          )}
        </>
      )}
    </>
  );
}

/** Who can always be asked in a phase, also when no rule charges anybody. */
const phaseContacts: Readonly<Record<MechanismPhase, Body>> = {
  signalling: 'aandachtsfunctionaris',
  informing: 'avim',
  notifying: 'comensha',
  proceedings: 'avim',
  residence: 'ind',
  care: 'zoco',
  aftercare: 'zoco',
  return: 'dtv',
};

interface PhaseSectionProps {
  readonly phase: MechanismPhase;
  readonly statements: readonly Statement[];
  /** Whether there are rules that the search leaves out. */
  readonly filtered: boolean;
  readonly at: IsoDate;
  readonly lang: Language;
}

function PhaseSection({ phase, statements, filtered, at, lang }: PhaseSectionProps) {
  const groups = [
    { title: m.rights, of: statements.filter((one) => groupOf(one) === 'right') },
    { title: m.duties, of: statements.filter((one) => groupOf(one) === 'duty') },
    { title: m.other, of: statements.filter((one) => groupOf(one) === 'other') },
    { title: m.recommended, of: statements.filter((one) => groupOf(one) === 'recommended') },
  ].filter((group) => group.of.length > 0);
  return (
    <section aria-labelledby={`fase-${phase}`} class="kz-section">
      <Heading level={2} id={`fase-${phase}`}>
        {mechanismPhases[phase].label[lang]}
      </Heading>
      <PhaseContact phase={phase} lang={lang} />
      {groups.length === 0 && <Paragraph>{t(filtered ? m.emptyFiltered : m.empty, lang)}</Paragraph>}
      {groups.map((group) => (
        <>
          <Heading level={3}>{group.title[lang]}</Heading>
          <ul class="kz-rules">
            {group.of.map((statement) => (
              <StatementItem statement={statement} at={at} lang={lang} />
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function PhaseContact({ phase, lang }: { readonly phase: MechanismPhase; readonly lang: Language }) {
  const body = phaseContacts[phase];
  return (
    <Paragraph look="small">
      {t(m.phaseContact, lang)} <ContactLine body={body} lang={lang} />
    </Paragraph>
  );
}

function groupOf({ rule }: Statement): 'right' | 'duty' | 'other' | 'recommended' {
  if (rule.force === 'recommended') return 'recommended';
  if (rule.kind === 'decision' && rule.question === 'victimRight') return 'right';
  const charges = rule.kind === 'duty' || (rule.kind === 'decision' && rule.question === 'responsibility');
  return charges ? 'duty' : 'other';
}
