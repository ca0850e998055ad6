import {
  availableInTrack,
  chargedWith,
  decisionsOfTrack,
  dutiesOfTrack,
  factsAtTheStart,
  isVictimStep,
  type PlanPhase,
  planPhases,
  reflectionRanOut,
  reflectionTermOf,
  replayTrack,
  stageOf,
  type VictimState,
  valueInWords,
  victimStep,
} from '@ketenzicht/chain';
import {
  codesOf,
  type DossierParty,
  dateOf,
  daysBetween,
  type FactKey,
  factDefinition,
  factKeys,
  type IsoDate,
  type IsoInstant,
  instantOf,
  type Phase,
  type Purpose,
  type Role,
  type Rule,
  type RuleId,
  roles,
  type Text,
} from '@ketenzicht/rulebook';
import { emergencyNumbers } from '../face/emergency-numbers.ts';
import { disclose, mayKnow } from '../gate/gate.ts';
import type { SignalContext } from '../signals/context.ts';
import { recorderOf, scopeOf } from '../signals/perform.ts';
import { purposesOf, usualPurpose } from '../signals/purpose.ts';
import { ruleOf } from '../signals/read.ts';
import { defined } from '../signals/sealing.ts';
import type { Viewer } from '../signals/view.ts';
import { loadTrack } from '../storage/journal.ts';
import { trackSight, worksIn } from './sight.ts';
import { trackRows } from './timeline.ts';
import type { ContactLabel, PlanAction, PlanDecision, PlanPart, PlanReflection, TrackView } from './view.ts';

/** In which part of the plan a rule belongs, when what it asks for is no step of the track. */
const partOfPhase: Readonly<Record<Phase, PlanPhase>> = {
  signalling: 'signal',
  informing: 'reflection',
  aftercare: 'care',
  enrichment: 'signal',
  weighing: 'signal',
  registration: 'signal',
  feedback: 'signal',
  referral: 'care',
  care: 'care',
  protection: 'reflection',
  investigation: 'proceedings',
  residence: 'residence',
  return: 'return',
};

/**
 * The page of one victim track for one viewer and purpose, by the law of a day (today when none is asked).
 * Undefined when it is not there or the viewer has nothing to do with it, which is the same answer. Looking is
 * logged in the same transaction.
 */
export async function readTrack(
  context: SignalContext,
  viewer: Viewer,
  dossier: string,
  asked: { readonly purpose?: Purpose; readonly lawDate?: IsoDate; readonly traceId: string },
): Promise<TrackView | undefined> {
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const loaded = await loadTrack(tx, dossier);
    const state = loaded && replayTrack(loaded.journal);
    if (loaded === undefined || state === undefined) return undefined;
    const sight = trackSight(state, viewer);
    const { part } = sight.looker;
    const purpose = asked.purpose ?? usualPurpose(viewer.role, part, context.rules);
    if (part === 'none' || purpose === undefined) return undefined;
    const now = context.clock();
    const at = asked.lawDate === undefined ? now : instantOf(asked.lawDate, '12:00');
    const judged = { ...sight, purpose, rules: context.rules, at: dateOf(now) };
    const working = worksIn(part);
    const { shown, ...disclosed } = await disclose({
      ...judged,
      tx,
      dossier,
      contents: working ? state.contents : [],
      traceId: asked.traceId,
    });
    const actions = working ? actionsOf(state, viewer, context, dateOf(at)) : [];
    return {
      ...headOf(context, state, part),
      dossier: loaded.row.id,
      reference: loaded.row.reference,
      lawDate: dateOf(at),
      purpose,
      purposes: purposesOf(viewer.role, context.rules),
      ...disclosed,
      contents: shown,
      erased: working ? state.erased.length : 0,
      facts: working ? knownOf(state) : [],
      known: working ? state.facts : {},
      plan: working ? await planOf(state, context, at, actions) : [],
      decisions: working ? planDecisions(state, context.rules, dateOf(at)) : [],
      ...(working ? reflectionOf(state, context.rules, at) : {}),
      timeline: mayKnow(judged, 'timeline')
        ? trackRows(loaded.journal, context.directory, state, viewer)
        : [],
      actions: actions.filter(({ command }) => !isVictimStep(command)),
    };
  });
}

function headOf(context: SignalContext, state: VictimState, part: DossierParty) {
  return {
    version: state.version,
    stage: stageOf(state.facts),
    stageSince: state.stageSince,
    d9: state.facts['d9.status'] ?? 'none',
    owner: contactOf(context, state.owner.organisation),
    part,
    openedAt: state.openedAt,
    ...defined({ end: state.end, municipality: state.municipality }),
    fromSignal: state.signal !== undefined,
    parties: state.parties.map(({ organisation }) => contactOf(context, organisation)),
  };
}

/** An organisation with a number; without a number of its own, that of CoMensha, which always knows whom to ask. */
function contactOf({ directory }: SignalContext, id: string): ContactLabel {
  const found = directory.organisation(id);
  if (found === undefined) throw new Error('A track names an organisation that is not in the directory');
  const general = directory.organisations.find(
    ({ role, phone }) => role === 'comensha' && phone !== undefined,
  );
  return {
    id: found.id,
    name: found.name,
    role: found.role,
    phone: found.phone ?? general?.phone ?? emergencyNumbers.police.number,
    ...defined({ contact: found.contact }),
  };
}

function actionsOf(
  state: VictimState,
  viewer: Viewer,
  { rules }: SignalContext,
  at: IsoDate,
): readonly PlanAction[] {
  return availableInTrack({ state, actor: recorderOf(viewer), rules, at }).map(
    ({ command, prohibitions }): PlanAction => {
      const asks = isVictimStep(command) ? (victimStep(command).asks ?? []) : [];
      return {
        command,
        prohibitions: prohibitions.map(({ rule, because, instead, mattered }) => ({
          rule,
          because,
          instead,
          liftable: mattered.some((fact) => asks.some((asked) => asked.fact === fact)),
        })),
      };
    },
  );
}

async function planOf(
  state: VictimState,
  context: SignalContext,
  at: IsoInstant,
  actions: readonly PlanAction[],
): Promise<readonly PlanPart[]> {
  const settings = await context.settings.of(state.owner.organisation);
  const { duties, pending } = dutiesOfTrack({ state, rules: context.rules, at, settings });
  const placeOf = (id: RuleId): PlanPhase => {
    const rule = ruleOf(context.rules, id);
    if (rule.kind === 'duty' && isVictimStep(rule.act)) return victimStep(rule.act).phase;
    return partOfPhase[rule.phase];
  };
  return planPhases.map((phase) => ({
    phase,
    duties: duties
      .filter(({ rule }) => placeOf(rule) === phase)
      .map((duty) => {
        const rule = ruleOf(context.rules, duty.rule);
        const { title, explanation, force, open } = rule;
        const { standsIn, organisation } =
          rule.kind === 'duty'
            ? chargedWith(state, rule.debtor)
            : { standsIn: false, organisation: duty.debtor };
        return {
          rule: duty.rule,
          title,
          explanation,
          force,
          ...defined({ open }),
          act: duty.act,
          start: duty.start,
          due: duty.due,
          overdue: !duty.suspended && duty.due < at,
          suspended: duty.suspended,
          by: contactOf(context, organisation),
          debtor: roleCharged(rule, context, organisation),
          standsIn,
        };
      }),
    questions: pending
      .filter(({ rule }) => placeOf(rule) === phase)
      .map(({ rule, ask }) => ({ rule, title: ruleOf(context.rules, rule).title, ask })),
    actions: actions.filter(({ command }) => isVictimStep(command) && victimStep(command).phase === phase),
  }));
}

function planDecisions(state: VictimState, rules: readonly Rule[], at: IsoDate): readonly PlanDecision[] {
  return decisionsOfTrack(state, rules, at).map(({ question, answers, dependsOn }) => ({
    question,
    dependsOn,
    answers: answers.map(({ rule, outcome }) => ({
      rule,
      label: outcome.label,
      title: ruleOf(rules, rule).title,
    })),
  }));
}

function reflectionOf(
  state: VictimState,
  rules: readonly Rule[],
  at: IsoInstant,
): { readonly reflection?: PlanReflection } {
  const found = reflectionTermOf(state, rules, at);
  if (found === undefined) return {};
  const { rule, label, term } = found;
  return {
    reflection: {
      rule,
      label,
      status: term.status,
      due: term.due,
      days: Math.max(0, daysBetween(dateOf(at), dateOf(term.due))),
      steps: term.steps,
      ranOut: reflectionRanOut(found, at),
    },
  };
}

/** Words as they stand at the head of a line. */
const atTheHead = ({ nl, en }: Text): Text => ({ nl: capital(nl), en: capital(en) });
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What is known, in the order of the rulebook; what is as it was at the start is left out. */
function knownOf(state: VictimState): TrackView['facts'] {
  return factKeys.flatMap((fact: FactKey) => {
    const value = state.facts[fact];
    if (value === undefined || value === factsAtTheStart[fact]) return [];
    return [{ fact, label: atTheHead(factDefinition(fact).label), value: valueInWords(fact, value) }];
  });
}

/** The role that must act: the one that the rule names, or that of the organisation for a party of the dossier. */
function roleCharged(rule: Rule, { directory }: SignalContext, organisation: string): Role {
  const named = rule.kind === 'duty' ? codesOf(roles).find((role) => role === rule.debtor) : undefined;
  return named ?? directory.organisation(organisation)?.role ?? 'zoco';
}
