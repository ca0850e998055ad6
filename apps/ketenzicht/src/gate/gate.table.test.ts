import { randomUUID } from 'node:crypto';
import { replay, type SignalState } from '@ketenzicht/chain';
import {
  allRules,
  codesOf,
  type DataCategory,
  type DossierParty,
  dataCategories,
  dossierParties,
  type LegalBasis,
  type Purpose,
  purposes,
  type Role,
  roles,
} from '@ketenzicht/rulebook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendEvents } from '../storage/journal.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { addPeople, load, newDossier, recorded, scopes } from '../storage/testing-dossier.ts';
import { disclose, mayKnow } from './gate.ts';
import { signalSight } from './takes-part.ts';

/**
 * Who is shown what, on which rule and basis, written by hand and not derived from the rules. A line:
 * role, parts, what must hold besides, purposes, rule, basis; under it the categories. When several lines
 * open a door, the first is named. Whatever no line opens stays closed.
 */
const table = `
aandachtsfunctionaris owner - assessment disclosure.aandachtsfunctionaris.owner publicTask
  narrative reporterIdentity reporterContact victimIdentity suspectIdentity otherPersonIdentity address company phone vehicle attachment enrichment deliberation feedback timeline recurrence
aandachtsfunctionaris owner - feedback disclosure.aandachtsfunctionaris.feedback publicTask
  reporterIdentity reporterContact feedback timeline
aandachtsfunctionaris * - direction disclosure.aandachtsfunctionaris.figures noPersonalData
  figures
aandachtsfunctionaris former - assessment,investigation,assistance,integralApproach disclosure.aandachtsfunctionaris.former noPersonalData
  timeline
avim recipient - investigation,assessment disclosure.avim.recipient policeTask
  narrative victimIdentity suspectIdentity otherPersonIdentity address company phone vehicle attachment enrichment deliberation feedback timeline recurrence
avim adviser - assessment disclosure.avim.adviser publicTask
  narrative address company enrichment deliberation timeline recurrence
avim adviser,recipient danger investigation,assessment disclosure.avim.danger acuteDanger
  reporterIdentity reporterContact victimIdentity suspectIdentity otherPersonIdentity phone vehicle attachment
avim adviser,recipient granted investigation,assessment disclosure.avim.granted policeTask
  reporterIdentity reporterContact victimIdentity suspectIdentity otherPersonIdentity phone vehicle attachment
avim former - assessment,investigation,assistance,integralApproach disclosure.avim.former noPersonalData
  timeline
nla recipient - investigation,assessment disclosure.nla.recipient investigationTask
  narrative victimIdentity suspectIdentity otherPersonIdentity address company phone vehicle attachment enrichment deliberation feedback timeline recurrence
nla recipient - supervision disclosure.nla.supervision oversightTask
  narrative address company enrichment feedback timeline recurrence
nla adviser - assessment disclosure.nla.adviser publicTask
  narrative address company enrichment deliberation timeline recurrence
nla adviser,recipient granted investigation,assessment disclosure.nla.granted investigationTask
  reporterIdentity reporterContact victimIdentity suspectIdentity otherPersonIdentity phone vehicle attachment
nla former - assessment,investigation,assistance,integralApproach disclosure.nla.former noPersonalData
  timeline
zoco recipient - assistance disclosure.zoco.recipient careCovenant
  narrative victimIdentity address phone deliberation feedback timeline
zoco adviser - assessment disclosure.zoco.adviser publicTask
  narrative deliberation timeline
zoco adviser,recipient consent assistance,assessment disclosure.zoco.consent consent
  victimIdentity phone
zoco adviser,recipient granted assistance,assessment disclosure.zoco.granted careCovenant
  victimIdentity otherPersonIdentity address phone attachment enrichment
zoco former - assessment,investigation,assistance,integralApproach disclosure.zoco.former noPersonalData
  timeline
tfRiec adviser - integralApproach,assessment disclosure.tfRiec.adviser riecCovenant
  narrative address company enrichment deliberation timeline recurrence
tfRiec recipient - integralApproach disclosure.tfRiec.recipient riecCovenant
  narrative suspectIdentity address company phone vehicle enrichment deliberation feedback timeline recurrence
tfRiec adviser,recipient granted integralApproach,assessment disclosure.tfRiec.granted riecCovenant
  suspectIdentity phone vehicle
tfRiec former - assessment,investigation,assistance,integralApproach disclosure.tfRiec.former noPersonalData
  timeline
official reporter - feedback disclosure.official.ownReport ownReport
  narrative attachment reporterIdentity reporterContact feedback timeline
reporter reporter - feedback disclosure.reporter.receipt ownReport
  feedback timeline
zoco coordinator - assistance disclosure.track.coordinator careCovenant
  narrative victimIdentity careNeeds shelterPlace residenceFile deliberation timeline
avim trackPartner - investigation,assistance disclosure.track.avim.investigation policeTask
  narrative victimIdentity victimStatement deliberation timeline
kmar trackPartner - investigation,assistance disclosure.track.kmar.investigation policeTask
  narrative victimIdentity victimStatement deliberation timeline
nla trackPartner - investigation disclosure.track.nla.investigation investigationTask
  narrative victimIdentity victimStatement deliberation timeline
om trackPartner - investigation disclosure.track.om.investigation prosecutionTask
  narrative victimIdentity victimStatement deliberation timeline
ind trackPartner - residence disclosure.track.ind.residence residenceTask
  victimIdentity residenceFile deliberation timeline
shelter trackPartner - assistance disclosure.track.shelter.assistance careCovenant
  victimIdentity careNeeds shelterPlace deliberation timeline
dtv trackPartner - return disclosure.track.dtv.return returnTask
  victimIdentity deliberation timeline
coa trackPartner - assistance disclosure.track.coa.assistance careCovenant
  victimIdentity careNeeds shelterPlace timeline
nidos trackPartner - assistance disclosure.track.nidos.assistance guardianship
  victimIdentity careNeeds shelterPlace residenceFile deliberation timeline
youthCare trackPartner - assistance disclosure.track.youthCare.assistance guardianship
  victimIdentity careNeeds shelterPlace deliberation timeline
comensha trackPartner - registration disclosure.track.comensha.registration notificationDuty
  victimIdentity timeline
comensha trackPartner - assistance disclosure.track.comensha.assistance notificationDuty
  victimIdentity careNeeds timeline
ketenregisseur * - direction disclosure.ketenregisseur.direction noPersonalData
  timeline figures
privacyOfficer * - oversight disclosure.privacyOfficer.oversight oversightTask
  accessLog timeline
`;

/** What is known of danger, consent and grants; `unknown`: nobody said. */
const situations = ['nothing', 'unknown', 'danger', 'consent', 'granted'] as const;
type Situation = (typeof situations)[number];

interface Line {
  readonly role: string;
  readonly parts: readonly string[];
  readonly needs: string;
  readonly purposes: readonly Purpose[];
  readonly rule: string;
  readonly basis: LegalBasis;
  readonly categories: readonly string[];
}

const lines: readonly Line[] = [...table.matchAll(/^(\S.*)\n {2}(.*)$/gm)].map(
  ([, head = '', under = '']) => {
    const [role = '', parts = '', needs = '', stated = '', rule = '', basis = ''] = head.split(' ');
    return {
      role,
      parts: parts.split(','),
      needs,
      purposes: stated.split(',') as Purpose[],
      rule,
      basis: basis as LegalBasis,
      categories: under.split(' '),
    };
  },
);

interface Look {
  readonly role: Role;
  readonly part: DossierParty;
  readonly purpose: Purpose;
  readonly situation: Situation;
}

const nameOf = ({ role, part, purpose, situation }: Look) => `${role} ${part} ${purpose} ${situation}`;

/** What stands between a look and a line, besides the purpose. */
function lacks(line: Line, { part, situation }: Look) {
  const partFits = line.parts.includes('*') || line.parts.includes(part);
  const open = line.needs === '-' || line.needs === situation;
  const asked = !open && situation === 'unknown' && line.needs !== 'granted';
  return {
    known: [...(open || asked ? [] : [line.needs]), ...(partFits ? [] : ['part'])],
    unknown: asked ? [line.needs] : [],
  };
}

/** Another purpose is nearer than an unanswered question, which is nearer than what is not so. */
function distance(line: Line, look: Look): number {
  const { known, unknown } = lacks(line, look);
  return (known.length > 0 ? 4 : unknown.length > 0 ? 2 : 0) + (line.purposes.includes(look.purpose) ? 0 : 1);
}

const words: Readonly<Record<string, string>> = {
  part: 'Dit hangt af van de rol van de organisatie in dit signaal.',
  danger: 'Dit hangt af van acuut gevaar.',
  consent: 'Dit hangt af van toestemming.',
  granted: 'Dit hangt af van toegekende inzage.',
};

/** What the table says of one category for one look. */
function expected(look: Look, category: DataCategory) {
  const near = lines
    .filter((line) => line.role === look.role && line.categories.includes(category))
    .toSorted((a, b) => distance(a, look) - distance(b, look));
  const [line] = near;
  if (line === undefined) {
    return { shown: false, reason: 'Geen regel geeft uw rol deze gegevens.', requestable: false } as const;
  }
  if (distance(line, look) === 0) return { shown: true, rule: line.rule, basis: line.basis } as const;
  const { known, unknown } = lacks(line, look);
  return {
    shown: false,
    rule: line.rule,
    reason: line.purposes.includes(look.purpose)
      ? (words[known[0] ?? unknown[0] ?? ''] ?? '?')
      : `Alleen voor een ander doel: ${line.purposes.map((one) => purposes[one].label.nl.toLowerCase()).join(', ')}.`,
    requestable: near.some(
      (one) =>
        one.purposes.includes(look.purpose) &&
        lacks(one, look).known.join() === 'granted' &&
        lacks(one, look).unknown.length === 0,
    ),
  } as const;
}

const looksOf = (role: Role, among: readonly Situation[] = situations): readonly Look[] =>
  codesOf(dossierParties).flatMap((part) =>
    codesOf(purposes).flatMap((purpose) => among.map((situation) => ({ role, part, purpose, situation }))),
  );

/** Situations that make a difference to a role; that the others make none is tested without a database. */
const thatMatterTo = (role: Role): readonly Situation[] => {
  const needs = new Set(lines.filter((line) => line.role === role).map((line) => line.needs));
  return situations.filter(
    (one) =>
      one === 'nothing' ||
      needs.has(one) ||
      (one === 'unknown' && (needs.has('danger') || needs.has('consent'))),
  );
};

const categories = codesOf(dataCategories);
const placed = categories.map((category) => ({ category, subject: randomUUID() }));
/** A second victim, so that lines are counted by subject and not by category. */
placed.push({ category: 'victimIdentity', subject: randomUUID() });

let db: TestDatabase;
let dossier: string;
let state: SignalState;

beforeAll(async () => {
  db = await startTestDatabase();
  await addPeople(db);
  const made = newDossier();
  dossier = made.dossier.id;
  await appendEvents(db, scopes.system, {
    ...made,
    events: [
      recorded(1, {
        type: 'signalReceived',
        channel: 'public',
        reporterKind: 'citizen',
        anonymous: false,
        mayContact: false,
        features: { forms: [], indicators: [], danger: 'no' },
        contents: placed,
        owner: { organisation: 'gm9001', role: 'aandachtsfunctionaris' },
      }),
    ],
    contents: placed.map((ref) => ({ ...ref, sequence: 1, content: { kind: 'text', text: ref.category } })),
  });
  const replayed = replay((await load(db, dossier)).journal);
  if (replayed === undefined) throw new Error('No state');
  state = replayed;
});
afterAll(() => db.close());

function stateIn(situation: Situation): SignalState {
  const { consent: _, ...features } = state.features;
  return {
    ...state,
    features: {
      ...features,
      danger: situation === 'danger' ? 'now' : situation === 'unknown' ? 'unknown' : 'no',
      ...(situation === 'unknown' ? {} : { consent: situation === 'consent' }),
    },
    granted:
      situation === 'granted'
        ? categories.flatMap((category) =>
            codesOf(purposes).map((purpose) => ({ organisation: 'avim', category, purpose })),
          )
        : [],
  };
}

const requestOf = (look: Look) => ({
  dossier,
  ...signalSight(stateIn(look.situation), { ...look, user: 'bram', organisation: 'avim' }),
  contents: state.contents,
  purpose: look.purpose,
  rules: allRules,
  at: '2025-03-03',
  traceId: nameOf(look),
});

interface Logged {
  readonly trace: string;
  readonly subject: string;
  readonly category: DataCategory;
  readonly outcome: string;
  readonly purpose: string;
  readonly rule: string | null;
  readonly basis: string | null;
  readonly member: string;
  readonly organisation: string;
}

async function logOf(role: Role): Promise<ReadonlyMap<string, readonly Logged[]>> {
  const rows = await db.inScope(
    scopes.system,
    ({ sql }) => sql<Logged[]>`
      select trace, subject, category, outcome, purpose, rule, basis, member, organisation
      from access_log where role = ${role} order by sequence`,
  );
  const log = new Map<string, Logged[]>();
  for (const row of rows) log.set(row.trace, [...(log.get(row.trace) ?? []), row]);
  return log;
}

describe('the gate, on a real database', () => {
  test('the table names known codes only and every role, but for those who see nothing of a dossier', () => {
    expect(new Set(lines.map(({ role }) => role))).toEqual(
      new Set(codesOf(roles).filter((role) => role !== 'administrator' && role !== 'nationalRapporteur')),
    );
    const known = new Set<string>([...categories, ...codesOf(purposes)]);
    expect(
      lines.flatMap((line) => [...line.categories, ...line.purposes]).filter((one) => !known.has(one)),
    ).toEqual([]);
    expect(
      lines.flatMap(({ parts }) => parts).filter((part) => part !== '*' && !(part in dossierParties)),
    ).toEqual([]);
  });

  test.each(codesOf(roles))(
    '%s is shown what the table says, told why of the rest, and every look is in the log',
    async (role) => {
      const looks = looksOf(role, thatMatterTo(role));
      const answers = await db.inScope(scopes.system, async (tx) => {
        const found = [];
        for (const look of looks) found.push({ look, answer: await disclose({ ...requestOf(look), tx }) });
        return found;
      });
      const log = await logOf(role);
      for (const { look, answer } of answers) {
        const name = nameOf(look);
        const should = new Map(categories.map((category) => [category, expected(look, category)]));
        expect(new Map(answer.shown.map(({ subject, content }) => [subject, content])), name).toEqual(
          new Map(
            placed
              .filter(({ category }) => should.get(category)?.shown)
              .map(({ subject, category }) => [subject, { kind: 'text', text: category }]),
          ),
        );
        expect(
          answer.withheld.map(({ category, count, reason, rule, requestable, requested }) => ({
            category,
            count,
            reason: reason.nl,
            rule,
            requestable,
            requested,
          })),
          name,
        ).toEqual(
          [...should].flatMap(([category, one]) =>
            one.shown
              ? []
              : [
                  {
                    category,
                    count: category === 'victimIdentity' ? 2 : 1,
                    reason: one.reason,
                    rule: 'rule' in one ? one.rule : undefined,
                    requestable: one.requestable,
                    requested: false,
                  },
                ],
          ),
        );
        const first = [...should.values()].find(({ shown }) => shown);
        expect(answer.basis, name).toBe(first?.shown ? first.basis : undefined);
        const bySubject = (a: { subject: string }, b: { subject: string }) =>
          a.subject < b.subject ? -1 : 1;
        expect([...(log.get(name) ?? [])].sort(bySubject), name).toEqual(
          placed
            .map(({ subject, category }) => {
              const one = should.get(category);
              return {
                trace: name,
                subject,
                category,
                outcome: one?.shown ? 'shown' : 'withheld',
                purpose: look.purpose,
                rule: one !== undefined && 'rule' in one ? one.rule : null,
                basis: one?.shown ? one.basis : null,
                member: 'bram',
                organisation: 'avim',
              };
            })
            .sort(bySubject),
        );
      }
    },
    120_000,
  );

  test('who may know of something unsealed is the same table', () => {
    const differences = codesOf(roles).flatMap((role) =>
      looksOf(role).flatMap((look) =>
        categories.filter(
          (category) => mayKnow(requestOf(look), category) !== expected(look, category).shown,
        ),
      ),
    );
    expect(differences).toEqual([]);
  });

  test('a grant opens one category for one purpose to one organisation, and nothing else', () => {
    const request = requestOf({
      role: 'avim',
      part: 'adviser',
      purpose: 'investigation',
      situation: 'nothing',
    });
    const grant = { organisation: 'avim', category: 'victimIdentity', purpose: 'investigation' } as const;
    const opened = (granted: SignalState['granted'], look = request) =>
      categories.filter((category) =>
        mayKnow({ ...look, ...signalSight({ ...stateIn('nothing'), granted }, look.looker) }, category),
      );
    expect(opened([])).toEqual([]);
    expect(opened([grant])).toEqual(['victimIdentity']);
    expect(opened([{ ...grant, purpose: 'assessment' }])).toEqual([]);
    expect(opened([{ ...grant, organisation: 'zoco' }])).toEqual([]);
  });
});
