import type { Form } from '@ketenzicht/rulebook';
import { type Move, type Moves, movesIn } from './moves.ts';
import type { PartnerRole, Scene } from './scene.ts';
import { minutesPerDay } from './working-time.ts';

/**
 * A way in which an open signal can lie on somebody's desk. The duty that waits has `term` working days,
 * counted from the last move; without moves it counts from reception.
 */
interface Situation {
  readonly term: number;
  readonly forms?: readonly Form[];
  /** Whether the reporter must hear something; everybody else in the chain has been told. */
  readonly reporterWaits?: boolean;
  readonly play: (moves: Moves) => readonly Move[];
}

const settled = (moves: Moves, role: PartnerRole): readonly Move[] => [
  moves.report(role),
  moves.acknowledge(role),
  moves.accept(role),
  moves.giveFeedback(role),
];
/** Two partners that answer everything and take it up at the same time, so that the last term runs from there. */
const takenUpBy = (moves: Moves, first: PartnerRole, second: PartnerRole): readonly Move[] => [
  moves.report(first),
  { ...moves.report(second), after: 8 },
  moves.acknowledge(first),
  moves.acknowledge(second),
  moves.giveFeedback(first),
  moves.giveFeedback(second),
  moves.accept(first),
  { ...moves.accept(second), after: 0 },
];
const clear = (moves: Moves): readonly Move[] => [moves.takeUp(), moves.enrich(), moves.judgeClear()];
const vague = (moves: Moves): readonly Move[] => [moves.takeUp(), moves.enrich(), moves.judgeVague()];

const situations = {
  received: { term: 1, play: () => [] },
  inHand: { term: 5, play: (moves) => [moves.takeUp()] },
  enriched: { term: 2, play: (moves) => [moves.takeUp(), moves.enrich()] },
  vague: { term: 2, play: vague },
  clear: { term: 1, play: clear },
  trafficking: {
    term: 1,
    play: (moves) => [...vague(moves), moves.askAdvice('avim'), moves.advise('avim', 'trafficking')],
  },
  moreInformation: {
    term: 5,
    play: (moves) => [...vague(moves), moves.askAdvice('tfRiec'), moves.advise('tfRiec', 'moreInformation')],
  },
  noTrafficking: {
    term: 5,
    play: (moves) => [...vague(moves), moves.askAdvice('zoco'), moves.advise('zoco', 'noTrafficking')],
  },
  careCoordinatorNext: {
    term: 2,
    forms: ['sexual'],
    play: (moves) => [...clear(moves), moves.report('avim')],
  },
  labourAuthorityNext: {
    term: 1,
    forms: ['labour'],
    play: (moves) => [...clear(moves), moves.report('zoco')],
  },
  feedbackNotAsked: {
    term: 5,
    forms: ['criminal'],
    play: (moves) => [...clear(moves), ...settled(moves, 'avim'), moves.report('zoco', false)],
  },
  questionAsked: {
    term: 5,
    forms: ['labour'],
    play: (moves) => [
      ...clear(moves),
      ...settled(moves, 'zoco'),
      moves.report('nla'),
      moves.acknowledge('nla'),
      moves.askInformation('nla'),
    ],
  },
  accessAsked: {
    term: 2,
    play: (moves) => [...vague(moves), moves.askAdvice('tfRiec'), moves.askAccess('tfRiec')],
  },
  reporterWaits: {
    term: 10,
    forms: ['labour'],
    reporterWaits: true,
    play: (moves) => [...clear(moves), ...takenUpBy(moves, 'nla', 'zoco')],
  },
  takenUp: {
    term: 20,
    forms: ['sexual'],
    play: (moves) => [...clear(moves), ...takenUpBy(moves, 'avim', 'zoco')],
  },
  reopened: {
    term: 5,
    forms: ['sexual'],
    play: (moves) => [
      ...clear(moves),
      ...settled(moves, 'avim'),
      ...settled(moves, 'zoco'),
      moves.close('unwilling'),
      moves.reopen('victimWilling'),
    ],
  },
  avimAdvises: { term: 5, play: (moves) => [...vague(moves), moves.askAdvice('avim')] },
  zocoAdvises: { term: 5, play: (moves) => [...vague(moves), moves.askAdvice('zoco')] },
  riecAdvises: { term: 5, play: (moves) => [...vague(moves), moves.askAdvice('tfRiec')] },
  nlaAdvises: { term: 5, play: (moves) => [...vague(moves), moves.askAdvice('nla')] },
  newAtAvim: {
    term: 1,
    forms: ['criminal'],
    play: (moves) => [...clear(moves), moves.report('avim'), { ...moves.report('zoco'), after: 7 }],
  },
  newAtNla: {
    term: 1,
    forms: ['labour'],
    play: (moves) => [...clear(moves), ...settled(moves, 'zoco'), moves.report('nla')],
  },
  seenByAvim: {
    term: 5,
    forms: ['sexual', 'criminal'],
    play: (moves) => [
      ...clear(moves),
      moves.report('avim'),
      { ...moves.report('zoco'), after: 9 },
      moves.acknowledge('zoco'),
      moves.acknowledge('avim'),
    ],
  },
  seenByNla: {
    term: 5,
    forms: ['labour'],
    play: (moves) => [
      ...clear(moves),
      ...settled(moves, 'zoco'),
      moves.report('nla'),
      moves.acknowledge('nla'),
    ],
  },
  feedbackMissing: {
    term: 10,
    forms: ['sexual'],
    play: (moves) => [
      ...clear(moves),
      ...takenUpBy(moves, 'avim', 'zoco'),
      { ...moves.askFeedback('zoco'), after: 3 * minutesPerDay },
    ],
  },
  handedToRiec: {
    term: 1,
    forms: ['criminal'],
    play: (moves) => [
      ...clear(moves),
      moves.report('avim'),
      ...settled(moves, 'zoco'),
      moves.acknowledge('avim'),
      moves.handOn('avim', 'tfRiec', 'otherTask'),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof situations;

/** An open signal: where it lies and in how many working days its duty is due; negative when late. */
export interface DeskPlace {
  readonly municipality: string;
  readonly situation: SituationName;
  readonly due: number;
  /** Somebody is in danger now and the signal just came in; the hour of the police runs. */
  readonly danger?: boolean;
}

const desk = (
  municipality: string,
  places: readonly (readonly [SituationName, number])[],
): readonly DeskPlace[] => places.map(([situation, due]) => ({ municipality, situation, due }));

/** What lies open in every municipality, so that everybody who can sign in has work. */
export const deskPlaces: readonly DeskPlace[] = [
  { municipality: 'GM9001', situation: 'received', due: 1, danger: true },
  ...desk('GM9001', [
    ['received', -1],
    ['vague', -1],
    ['inHand', -3],
    ['reporterWaits', -2],
    ['enriched', 0],
    ['clear', 0],
    ['received', 1],
    ['accessAsked', 1],
    ['careCoordinatorNext', 1],
    ['inHand', 2],
    ['noTrafficking', 3],
    ['questionAsked', 3],
    ['takenUp', 12],
    ['avimAdvises', 2],
    ['riecAdvises', -1],
    ['zocoAdvises', 3],
    ['newAtAvim', 0],
    ['seenByAvim', -2],
    ['seenByNla', 1],
    ['feedbackMissing', 4],
    ['handedToRiec', 1],
  ]),
  ...desk('GM9002', [
    ['received', 1],
    ['trafficking', 1],
    ['reopened', 2],
    ['labourAuthorityNext', 0],
    ['feedbackNotAsked', 3],
    ['moreInformation', -2],
    ['enriched', 1],
    ['avimAdvises', 0],
    ['riecAdvises', 2],
    ['newAtNla', 1],
    ['seenByAvim', 3],
    ['feedbackMissing', -3],
    ['handedToRiec', 0],
  ]),
  ...desk('GM9003', [
    ['received', 0],
    ['inHand', 1],
    ['vague', 2],
    ['takenUp', -1],
    ['questionAsked', 4],
    ['reporterWaits', 5],
    ['moreInformation', 3],
    ['zocoAdvises', -1],
    ['nlaAdvises', 2],
    ['newAtAvim', 1],
    ['seenByNla', 0],
    ['riecAdvises', 4],
    ['feedbackMissing', 6],
  ]),
  ...desk('GM9004', [
    ['received', 1],
    ['inHand', -1],
    ['clear', 1],
    ['reopened', 5],
    ['accessAsked', 0],
    ['careCoordinatorNext', 2],
    ['noTrafficking', 2],
    ['avimAdvises', 1],
    ['riecAdvises', 0],
    ['newAtNla', 0],
    ['seenByAvim', 2],
    ['handedToRiec', -1],
    ['zocoAdvises', 4],
  ]),
  ...desk('GM9005', [
    ['received', -2],
    ['enriched', 2],
    ['trafficking', 0],
    ['feedbackNotAsked', 1],
    ['takenUp', 8],
    ['vague', 1],
    ['newAtAvim', -1],
    ['seenByNla', 3],
    ['riecAdvises', 5],
    ['feedbackMissing', 2],
    ['zocoAdvises', 1],
  ]),
  ...desk('GM9006', [
    ['received', 1],
    ['inHand', 3],
    ['labourAuthorityNext', 1],
    ['moreInformation', 1],
    ['reporterWaits', 0],
    ['questionAsked', 2],
    ['avimAdvises', -2],
    ['nlaAdvises', 4],
    ['seenByNla', -1],
    ['handedToRiec', 1],
    ['feedbackMissing', 7],
  ]),
];

/** What a situation settles about its scene. */
export function settledBy(situation: SituationName): Pick<Situation, 'term' | 'forms' | 'reporterWaits'> {
  return situations[situation];
}

/** Everything that happened before a signal came to lie where it lies. */
export function openCourse(scene: Scene, situation: SituationName): readonly Move[] {
  return situations[situation].play(movesIn(scene));
}
