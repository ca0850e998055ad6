import type { NotificationRef, VictimState } from '@ketenzicht/chain';
import {
  ageOn,
  type B8Status,
  type Consent,
  type Cooperation,
  entryProblems,
  investigates,
  type NotificationBasis,
  type Problem,
} from '@ketenzicht/register';
import { dateOf, type Facts, type IsoDate } from '@ketenzicht/rulebook';
import { disclose } from '../gate/gate.ts';
import { groupOf, type NotifiedFacts, notifyWithin } from '../registry/notify.ts';
import type { SignalContext } from '../signals/context.ts';
import type { CommandOutcome } from '../signals/outcome.ts';
import { usualPurpose } from '../signals/purpose.ts';
import { defined } from '../signals/sealing.ts';
import type { Viewer } from '../signals/view.ts';
import type { Tx } from '../storage/database.ts';
import type { VictimIdentity } from '../storage/notification-identity.ts';
import { trackSight } from './sight.ts';

/** On which ground somebody notifies, as far as it was said. */
interface Ground {
  readonly legalBasis?: NotificationBasis | undefined;
  readonly consent?: Consent | undefined;
}

interface NotifyingStep {
  readonly viewer: Viewer;
  readonly dossier: string;
  readonly state: VictimState;
  readonly notification: NotificationRef;
  /** The day on which was notified. */
  readonly on: IsoDate;
  readonly ground: Ground;
  readonly traceId: string;
}

/**
 * Brings the victim of a track into the national register, in the transaction of the step that does so: the
 * facts that the track knows, and who it is when the ground allows that. What the register does not accept is
 * answered as a refusal of the step.
 */
export async function notifyFromTrack(
  tx: Tx,
  context: SignalContext,
  step: NotifyingStep,
): Promise<CommandOutcome | undefined> {
  const { viewer, state, notification } = step;
  const facts = notifiedFacts(step);
  const named = facts.legalBasis !== 'unknown' && facts.legalBasis !== 'noPersonalData';
  const { identity, age } = named ? await personIn(tx, context, step) : {};
  const known = age === undefined ? facts : { ...facts, ageAtReport: age };
  /* Of a minor whose age nobody recorded, consent is judged as of any minor. */
  const minor = state.facts['victim.minor'] === true ? { ageAtReport: age ?? 0 } : {};
  const problems = entryProblems(
    { ...known, id: notification.number, ...minor },
    { names: identity !== undefined },
  );
  if (problems.length > 0) return refusedFor(problems);
  const outcome = await notifyWithin(tx, context, {
    viewer,
    facts: known,
    channel: 'chain',
    idempotencyKey: notification.id,
    number: notification.number,
    ...defined({ identity }),
  });
  switch (outcome.kind) {
    case 'stored':
      return undefined;
    case 'refused':
      return refusedFor(outcome.problems);
    case 'keyReused':
      return { kind: 'keyReused' };
  }
}

const refusedFor = (problems: readonly Problem[]): CommandOutcome => ({
  kind: 'refused',
  refusals: problems.map(({ field, reason }) => ({ type: 'missing', detail: reason, ...defined({ field }) })),
});

/** What the track knows in the words of the register. What it does not know is unknown, and becomes a gap. */
function notifiedFacts({ state: { facts }, viewer, on, ground }: NotifyingStep): NotifiedFacts {
  const group = groupOf(viewer.organisation);
  const [form, ...forms] = facts['victim.forms'] ?? [];
  const dublin = facts['victim.dublin'];
  const sex = facts['victim.sex'];
  return {
    reportDate: on,
    notifier: viewer.organisation.name,
    notifierGroup: group,
    policeUnit: 'unknown',
    source: 'notifier',
    registeredAs: 'victim',
    legalBasis: ground.legalBasis ?? (investigates(group) ? 'notificationDuty' : 'unknown'),
    consent: ground.consent ?? 'unknown',
    sex: sex === undefined || sex === 'other' ? 'unknown' : sex,
    nationality: facts['victim.origin'] === 'dutch' ? 'NLD' : 'unknown',
    birthDate: 'unknown',
    ageAtReport: 'unknown',
    ageAtStart: 'unknown',
    forms: form === undefined ? 'unknown' : [form, ...forms],
    sectorsSexual: 'unknown',
    sectorsLabour: 'unknown',
    mannerCriminal: 'unknown',
    organStage: 'unknown',
    organ: 'unknown',
    placeOfExploitation: 'unknown',
    recruitmentCountry: 'unknown',
    transitCountries: 'unknown',
    months: 'unknown',
    means: 'unknown',
    recruiter: 'unknown',
    technology: 'unknown',
    dublin: dublin === undefined ? 'unknown' : dublin ? 'yes' : 'no',
    b8: b8Of(facts),
    cooperation: cooperationOf(facts),
  };
}

/** The furthest that the victim came in the residence scheme. */
function b8Of(facts: Facts): B8Status | 'unknown' {
  switch (facts['permit.status']) {
    case 'granted':
    case 'intention':
    case 'ended':
      return 'granted';
    case 'withdrawn':
    case 'refused':
      return 'rejected';
    default:
  }
  if (facts['permit.requested'] === true) return 'claimed';
  return facts['reflection.status'] === 'accepted' ? 'reflection' : 'unknown';
}

function cooperationOf(facts: Facts): Cooperation | 'unknown' {
  switch (facts['cooperation.kind']) {
    case 'aangifte':
      return 'declaration';
    case 'otherwise':
      return 'otherwise';
    case 'none':
      return 'none';
    default:
      return 'unknown';
  }
}

/** Who the victim is and the age, as far as the notifier may see it for the own task; looking is logged like any look. */
async function personIn(
  tx: Tx,
  { rules, clock }: SignalContext,
  { state, viewer, dossier, on, traceId }: NotifyingStep,
): Promise<{ readonly identity?: VictimIdentity; readonly age?: number }> {
  const sight = trackSight(state, viewer);
  const purpose = usualPurpose(viewer.role, sight.looker.part, rules);
  if (purpose === undefined) return {};
  const { shown } = await disclose({
    ...sight,
    tx,
    dossier,
    contents: state.contents.filter(({ ref }) => ref.category === 'victimIdentity'),
    purpose,
    rules,
    at: dateOf(clock()),
    traceId,
  });
  const latest = shown
    .toSorted((one, other) => one.sequence - other.sequence)
    .map(({ content }) => content)
    .findLast((content) => content.kind === 'person');
  if (latest?.kind !== 'person') return {};
  const { givenNames, familyName, birthDate, phone } = latest;
  const identity = defined({ givenNames, familyName, birthDate, phone });
  const age = birthDate === undefined ? latest.age : ageOn(birthDate, on);
  return { ...(Object.keys(identity).length === 0 ? {} : { identity }), ...defined({ age }) };
}
