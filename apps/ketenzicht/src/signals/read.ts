import {
  availableCommands,
  dutiesOf,
  replay,
  routeOf,
  type SignalState,
  type Thread,
} from '@ketenzicht/chain';
import { type DossierParty, dateOf, type Purpose, type Rule, type RuleId } from '@ketenzicht/rulebook';
import { disclose, mayKnow } from '../gate/gate.ts';
import { contentsFor, handles, lookerOf, signalSight, stateKnownTo } from '../gate/takes-part.ts';
import { type LoadedDossier, loadDossier } from '../storage/journal.ts';
import { recurrenceOf } from '../storage/recurrence.ts';
import { workingPlace } from './commands.ts';
import type { SignalContext } from './context.ts';
import { recorderOf, scopeOf } from './perform.ts';
import { purposesOf, usualPurpose } from './purpose.ts';
import { defined } from './sealing.ts';
import { timelineRows } from './timeline.ts';
import type {
  DutyRow,
  OrganisationLabel,
  RecurrenceRow,
  RouteStepView,
  ShownContent,
  SignalView,
  ThreadView,
  Viewer,
} from './view.ts';

/**
 * The page of one signal for one viewer and purpose. Undefined when it is not there or the viewer has
 * nothing to do with it, which is the same answer. Looking is logged in the same transaction.
 */
export async function readSignal(
  context: SignalContext,
  viewer: Viewer,
  dossier: string,
  { purpose: stated, traceId }: { readonly purpose?: Purpose; readonly traceId: string },
): Promise<SignalView | undefined> {
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const loaded = await loadDossier(tx, dossier);
    const state = loaded && replay(loaded.journal);
    if (loaded === undefined || state === undefined) return undefined;
    const looker = lookerOf(state, viewer);
    const { part } = looker;
    const purpose = stated ?? usualPurpose(viewer.role, part, context.rules);
    if (part === 'none' || purpose === undefined) return undefined;
    const now = context.clock();
    const judged = { ...signalSight(state, looker), purpose, rules: context.rules, at: dateOf(now) };
    const contents = contentsFor(state, looker, toldAt(loaded.journal));
    const { shown, ...disclosed } = await disclose({ ...judged, tx, dossier, contents, traceId });
    const working = handles(looker);
    const known = stateKnownTo(loaded.journal, looker) ?? state;
    const recurrence = mayKnow(judged, 'recurrence') ? await recurrenceOf(tx, dossier) : [];
    return {
      ...headOf(loaded, state, known, context, part),
      contents: shown,
      purpose,
      purposes: purposesOf(viewer.role, context.rules),
      ...disclosed,
      erased: working ? state.erased.length : 0,
      threads: working ? threadsOf(state, context, viewer, shown) : [],
      duties: working ? await dutyRowsOf(loaded, state, context, now) : [],
      timeline: mayKnow(judged, 'timeline') ? timelineRows(loaded.journal, context.directory, looker) : [],
      route: working ? routeViewOf(state, context, now) : [],
      recurrence: recurrenceView(recurrence, context),
      actions: availableCommands({ state, actor: recorderOf(viewer), rules: context.rules, at: dateOf(now) }),
    };
  });
}

/** The events in which the reporter was told something. */
export function toldAt(journal: LoadedDossier['journal']): ReadonlySet<number> {
  return new Set(
    journal.filter(({ event }) => event.type === 'reporterInformed').map(({ sequence }) => sequence),
  );
}

function headOf(
  { row }: LoadedDossier,
  state: SignalState,
  known: SignalState,
  context: SignalContext,
  part: DossierParty,
): Omit<
  SignalView,
  | 'purpose'
  | 'purposes'
  | 'contents'
  | 'withheld'
  | 'erased'
  | 'threads'
  | 'duties'
  | 'timeline'
  | 'route'
  | 'recurrence'
  | 'actions'
> {
  return {
    dossier: row.id,
    reference: row.reference,
    version: state.version,
    status: state.status,
    owner: labelOf(context, state.owner.organisation),
    part,
    receivedAt: state.moments.received,
    ...defined({ seenOn: state.seenOn, seenUntil: state.seenUntil, municipality: state.municipality }),
    reporterKind: state.reporterKind,
    anonymous: state.anonymous,
    mayContact: state.mayContact,
    features: known.features,
    ...defined({ judgement: known.judgement, closeReason: known.closeReason }),
  };
}

function labelOf({ directory }: SignalContext, id: string): OrganisationLabel {
  const found = directory.organisation(id);
  if (found === undefined) throw new Error('A dossier names an organisation that is not in the directory');
  return { id: found.id, name: found.name, role: found.role };
}

function threadsOf(
  state: SignalState,
  context: SignalContext,
  viewer: Viewer,
  shown: readonly ShownContent[],
): ThreadView[] {
  const owner = state.owner.organisation === viewer.organisation.id;
  const placed = new Map(state.contents.map(({ ref, thread }) => [ref.subject, thread]));
  return state.threads
    .filter(
      ({ party, requester }) =>
        owner || [party.organisation, requester.organisation].includes(viewer.organisation.id),
    )
    .map((thread) => ({
      ...threadView(thread, context),
      contents: shown.filter(({ subject }) => placed.get(subject) === thread.id),
    }));
}

function threadView(thread: Thread, context: SignalContext): Omit<ThreadView, 'contents'> {
  const { access, conclusion, closedAt } = thread;
  return {
    thread: thread.id,
    kind: thread.kind,
    party: labelOf(context, thread.party.organisation),
    requester: labelOf(context, thread.requester.organisation),
    open: closedAt === undefined,
    openedAt: thread.openedAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    acknowledged: thread.acknowledgedAt !== undefined,
    ...(conclusion === undefined ? {} : { conclusion }),
    tracks: thread.tracks,
    feedbackRequested: thread.feedbackRequestedAt !== undefined,
    feedbackGiven: thread.feedbackGivenAt !== undefined,
    ...(access === undefined ? {} : { category: access.category, purpose: access.purpose }),
  };
}

async function dutyRowsOf(
  { row }: LoadedDossier,
  state: SignalState,
  context: SignalContext,
  now: string,
): Promise<DutyRow[]> {
  const settings = await context.settings.of(state.owner.organisation);
  const { duties } = dutiesOf({ state, rules: context.rules, at: now, settings });
  return duties.map((duty) => ({
    dossier: row.id,
    kind: row.kind,
    reference: row.reference,
    act: duty.act,
    rule: duty.rule,
    title: ruleOf(context.rules, duty.rule).title,
    start: duty.start,
    due: duty.due,
    overdue: duty.due < now,
    urgency: duty.urgency,
    suspended: duty.suspended,
    organisation: labelOf(context, duty.debtor),
    ...(duty.scope.kind === 'dossier' ? {} : { thread: duty.scope.id }),
    status: state.status,
    ...(state.municipality === undefined ? {} : { municipality: state.municipality }),
    forms: state.features.forms,
    danger: state.features.danger,
    ...(state.features.minor === undefined ? {} : { minor: state.features.minor }),
  }));
}

/** A rule by its id. Ids are never reused, so an unknown one is a bug. */
export function ruleOf(rules: readonly Rule[], id: RuleId): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule has the id ${id}`);
  return found;
}

function routeViewOf(state: SignalState, context: SignalContext, now: string): RouteStepView[] {
  return routeOf(state, context.rules, dateOf(now)).steps.map(({ role, rank, done, next, rules }) => {
    const organisation = context.directory.responsible(role, workingPlace(state, context.directory));
    return {
      role,
      rank,
      done,
      next,
      ...(organisation === undefined ? {} : { organisation: labelOf(context, organisation.id) }),
      rules: rules.map((id) => {
        const { title, explanation } = ruleOf(context.rules, id);
        return { id, title, explanation };
      }),
    };
  });
}

function recurrenceView(
  found: Awaited<ReturnType<typeof recurrenceOf>>,
  { directory }: SignalContext,
): RecurrenceRow[] {
  return found.map(({ kind, known, elsewhere, elsewhereOrganisations }) => ({
    kind,
    known,
    elsewhere,
    elsewhereRoles: [
      ...new Set(elsewhereOrganisations.flatMap((id) => directory.organisation(id)?.role ?? [])),
    ],
  }));
}
