import type {
  AdviceConclusion,
  CloseReason,
  DataCategory,
  EnrichmentSource,
  FollowUpTrack,
  HandOnReason,
  ReopenReason,
} from '@ketenzicht/rulebook';
import { type PartnerRole, recipientsOf, type Scene } from './scene.ts';
import type { Deed, DemoStep } from './story.ts';
import { words } from './words.ts';
import { minutesPerDay } from './working-time.ts';

/** A step with the working minutes that pass before it. */
export interface Move extends DemoStep {
  readonly after: number;
}

const sources: readonly EnrichmentSource[] = [
  'addressRegister',
  'earlierSanctions',
  'earlierSignals',
  'permits',
  'visit',
  'companyRegister',
  'openSources',
  'reporter',
  'careWorkers',
  'neighbourhood',
];

const tracksOf: Readonly<Record<PartnerRole, readonly (readonly FollowUpTrack[])[]>> = {
  avim: [['single'], ['single', 'progress'], ['integral']],
  nla: [['single'], ['single', 'integral']],
  zoco: [['victim'], ['victim', 'progress']],
  tfRiec: [['integral'], ['integral', 'progress']],
};

/** Everything that people do in a scene, each with a plausible text and a plausible time before it. */
export function movesIn(scene: Scene) {
  const { random, cast, danger, kind, forms } = scene;
  const talk = random.pick(words.information);
  const say = (texts: readonly string[]) => random.pick(texts);
  /** Mostly within the term of so many working days, sometimes late. */
  const within = (days: number) => {
    const part = random.chance(0.13) ? random.between(105, 260) : random.between(4, 92);
    return Math.ceil((days * minutesPerDay * part) / 100);
  };
  const move = (by: keyof typeof cast, after: number, does: Deed): Move => ({ by: cast[by], after, does });
  const report = (role: PartnerRole) => ({ kind: 'report', with: role }) as const;
  const advice = (role: PartnerRole) => ({ kind: 'advice', with: role }) as const;
  return {
    takeUp: () => move('owner', danger === 'now' ? random.between(5, 40) : within(1), { type: 'takeUp' }),
    enrich: (learned: Partial<Extract<Deed, { type: 'enrich' }>> = {}) =>
      move('owner', within(4), {
        type: 'enrich',
        consulted: [...random.some(sources, random.between(2, 4))],
        note: say([...words.enrich, ...words.enrichByKind[kind]]),
        ...learned,
      }),
    judgeClear: () =>
      move('owner', within(2), {
        type: 'judge',
        judgement: 'clear',
        forms: [...forms],
        explanation: say(words.clear[forms[0] ?? kind]),
      }),
    judgeVague: () =>
      move('owner', within(2), { type: 'judge', judgement: 'vague', explanation: say(words.vague) }),
    askAdvice: (adviserRole: PartnerRole) =>
      move('owner', within(2), { type: 'requestAdvice', adviserRole, question: say(words.question) }),
    advise: (role: PartnerRole, conclusion: AdviceConclusion) =>
      move(role, within(5), {
        type: 'giveAdvice',
        thread: advice(role),
        conclusion,
        explanation: say(words.advice[conclusion]),
      }),
    report: (recipientRole: PartnerRole, askFeedback = true) =>
      move('owner', danger === 'now' ? random.between(4, 25) : within(1), {
        type: 'report',
        recipientRole,
        explanation: say(words.report),
        askFeedback,
      }),
    acknowledge: (role: PartnerRole) => move(role, within(1), { type: 'acknowledge', thread: report(role) }),
    accept: (role: PartnerRole) =>
      move(role, within(5), {
        type: 'accept',
        thread: report(role),
        tracks: [...random.pick(tracksOf[role])],
        explanation: say(words.accept),
      }),
    handOn: (role: PartnerRole, recipientRole: PartnerRole, reason: HandOnReason) =>
      move(role, within(4), {
        type: 'handOn',
        thread: report(role),
        recipientRole,
        reason,
        explanation: words.handOn[reason],
      }),
    askInformation: (role: PartnerRole) =>
      move(role, within(3), {
        type: 'requestInformation',
        thread: report(role),
        question: talk.question,
      }),
    provideInformation: (role: PartnerRole) =>
      move('owner', within(5), {
        type: 'provideInformation',
        thread: { kind: 'information', with: role },
        answer: talk.answer,
      }),
    askFeedback: (role: PartnerRole) =>
      move('owner', within(12), {
        type: 'requestFeedback',
        thread: report(role),
        question: say(words.askFeedback),
      }),
    giveFeedback: (role: PartnerRole) =>
      move(role, within(9), {
        type: 'giveFeedback',
        thread: report(role),
        feedback: say([...words.feedback, ...words.feedbackByKind[kind]]),
      }),
    inform: (outcome: keyof typeof words.inform) =>
      move('owner', within(6), {
        type: 'informReporter',
        limited: outcome === 'goesOn' && random.chance(0.4),
        feedback: say(words.inform[outcome]),
      }),
    askAccess: (role: PartnerRole) =>
      move(role, within(2), {
        type: 'requestAccess',
        category: random.pick(['victimIdentity', 'suspectIdentity', 'address'] satisfies DataCategory[]),
        purpose: role === 'zoco' ? 'assistance' : role === 'tfRiec' ? 'integralApproach' : 'assessment',
        explanation: say(words.askAccess),
      }),
    decideAccess: (role: PartnerRole, granted: boolean) =>
      move('owner', within(2), {
        type: 'decideAccess',
        thread: { kind: 'access', with: role },
        granted,
        explanation: say(granted ? words.grantAccess : words.refuseAccess),
      }),
    transfer: (municipality: string) =>
      move('owner', within(3), { type: 'transfer', municipality, explanation: say(words.transfer) }),
    close: (reason: CloseReason) =>
      move('owner', within(15), { type: 'close', reason, explanation: say(words.close[reason]) }),
    reopen: (reason: ReopenReason) =>
      move('owner', random.between(20, 160) * minutesPerDay, {
        type: 'reopen',
        reason,
        explanation: words.reopen[reason],
      }),
    /** The recipients of a clear signal, in their order. */
    recipients: recipientsOf(forms, danger),
  };
}

export type Moves = ReturnType<typeof movesIn>;
