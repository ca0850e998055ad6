import {
  adviceConclusions,
  closeReasons,
  codesOf,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  type IsoDate,
  type IsoInstant,
  judgements,
  purposes,
  type Rule,
  reopenReasons,
} from '@ketenzicht/rulebook';
import type { Recorded, Recorder, SealedRef } from '../journal.ts';
import type { Decided } from '../refusal.ts';
import type { SignalCommand, SignalCommandType } from './command.ts';
import { decide } from './decide.ts';
import { commandTypes, moves } from './diagram.ts';
import type { SignalEvent } from './event.ts';
import { reduce } from './reduce.ts';
import type { SignalState } from './state.ts';
import {
  af,
  avim,
  nla,
  official,
  otherAf,
  partyOf,
  privacyOfficer,
  riec,
  somebody,
  system,
  zoco,
} from './story.fixture.ts';

/** Chooses one of the first `count` whole numbers; the source of all chance in a walk. */
export type Choose = (count: number) => number;

/** One attempt of a random walk, with what came before and after. */
interface Attempt {
  readonly before: SignalState | undefined;
  readonly command: SignalCommand;
  readonly actor: Recorder;
  readonly decided: Decided<SignalEvent>;
  readonly after: SignalState | undefined;
  readonly now: IsoInstant;
}

export interface Walk {
  readonly attempts: readonly Attempt[];
  readonly journal: readonly Recorded<SignalEvent>[];
}

export const walkDate: IsoDate = '2025-03-03';
const walkActors: readonly Recorder[] = [
  af,
  avim,
  nla,
  zoco,
  riec,
  otherAf,
  official,
  privacyOfficer,
  somebody,
  system,
];
const partners = [avim, nla, zoco, riec];

/** Tries a number of commands, well formed and given by anybody, on one signal. */
export function walk(steps: number, choose: Choose, rules: readonly Rule[]): Walk {
  const attempts: Attempt[] = [];
  const journal: Recorded<SignalEvent>[] = [];
  let state: SignalState | undefined;
  for (let step = 0; step < steps; step += 1) {
    const now = new Date(Date.UTC(2025, 2, 3, 8, step)).toISOString();
    const type = state === undefined ? 'receive' : typeIn(state, choose);
    const command = commandOf(type, state, now, step, choose);
    const actor = actorOf(type, state, command, choose);
    const decided = decide({ state, command, actor, rules, at: walkDate, now });
    const before = state;
    if (decided.ok) {
      for (const event of decided.events) {
        const recorded = {
          sequence: journal.length + 1,
          happenedAt: now,
          recordedAt: now,
          recorder: actor,
          event,
        };
        journal.push(recorded);
        state = reduce(state, recorded);
      }
    }
    attempts.push({ before, command, actor, decided, after: state, now });
  }
  return { attempts, journal };
}

function pick<T>(list: readonly T[], choose: Choose): T {
  const chosen = list[choose(list.length)];
  if (chosen === undefined) throw new Error('An empty list has nothing to pick');
  return chosen;
}

/** Commands that leave the part of the road where most can happen. */
const leaving: readonly SignalCommandType[] = ['report', 'close', 'transfer', 'judge'];

/** Mostly a command that fits the status, and not too soon one that leaves it. */
function typeIn(state: SignalState, choose: Choose): SignalCommandType {
  const fitting = commandTypes.filter((type) => moves[type].steps[state.status] !== undefined);
  const type = pick(choose(5) === 0 ? commandTypes : fitting, choose);
  return leaving.includes(type) && choose(3) > 0 ? pick(fitting, choose) : type;
}

/** Mostly somebody whose turn it is, so that walks get somewhere. */
function actorOf(
  type: SignalCommandType,
  state: SignalState | undefined,
  command: SignalCommand,
  choose: Choose,
): Recorder {
  if (state === undefined || choose(4) === 0) return pick(walkActors, choose);
  const id = 'about' in command ? command.about : 'thread' in command ? command.thread : undefined;
  const party =
    moves[type].who === 'answerer'
      ? state.threads.find((thread) => thread.id === id)?.party
      : moves[type].who === 'owner'
        ? state.owner
        : undefined;
  const turn = walkActors.find(
    (actor) =>
      actor.kind === 'user' && actor.organisation === party?.organisation && actor.role === party.role,
  );
  return turn ?? pick(walkActors, choose);
}

function commandOf(
  type: SignalCommandType,
  state: SignalState | undefined,
  happenedAt: IsoInstant,
  step: number,
  choose: Choose,
): SignalCommand {
  const some = <K extends string>(codes: readonly K[]): K[] => codes.filter(() => choose(3) === 0);
  const contents: readonly SealedRef[] = [
    { subject: `text-${step}`, category: 'deliberation' },
    { subject: `news-${step}`, category: 'feedback' },
  ];
  const kinds: readonly string[] = moves[type].thread?.kinds ?? [];
  const known = (state?.threads ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const thread = pick([...known, ...(known.length === 0 ? ['nowhere'] : [])], choose);
  const fresh = `thread-${step}`;
  const base = { happenedAt, contents };
  switch (type) {
    case 'receive':
      return {
        type,
        ...base,
        channel: 'public',
        reporterKind: 'citizen',
        anonymous: choose(2) === 0,
        mayContact: choose(2) === 0,
        features: {
          forms: some(codesOf(forms)),
          indicators: [],
          danger: pick(['now', 'no', 'unknown'], choose),
        },
        owner: partyOf(af),
      };
    case 'takeUp':
      return { type, happenedAt };
    case 'enrich': {
      const features = choose(2) === 0 ? {} : { forms: some(codesOf(forms)) };
      return { type, ...base, consulted: ['address'], features };
    }
    case 'attach':
    case 'provideInformation':
    case 'requestFeedback':
    case 'giveFeedback':
      return type === 'attach' ? { type, ...base } : { type, ...base, thread };
    case 'judge':
      return { type, ...base, judgement: pick(codesOf(judgements), choose), forms: some(codesOf(forms)) };
    case 'requestAdvice':
      return { type, ...base, thread: fresh, adviser: partyOf(pick(partners, choose)) };
    case 'giveAdvice':
      return { type, ...base, thread, conclusion: pick(codesOf(adviceConclusions), choose) };
    case 'report':
      return {
        type,
        ...base,
        thread: fresh,
        recipient: partyOf(pick(partners, choose)),
        askFeedback: choose(2) === 0,
      };
    case 'acknowledge':
      return { type, happenedAt, thread };
    case 'accept':
      return { type, ...base, thread, tracks: [pick(codesOf(followUpTracks), choose)] };
    case 'handOn':
      return {
        type,
        ...base,
        thread,
        next: fresh,
        recipient: partyOf(pick(partners, choose)),
        reason: pick(codesOf(handOnReasons), choose),
      };
    case 'requestInformation':
      return { type, ...base, thread: fresh, about: thread };
    case 'informReporter':
      return { type, ...base, limited: choose(2) === 0 };
    case 'transfer':
      return { type, ...base, owner: partyOf(pick([af, otherAf], choose)) };
    case 'requestAccess':
      return {
        type,
        ...base,
        thread: fresh,
        category: pick(codesOf(dataCategories), choose),
        purpose: pick(codesOf(purposes), choose),
      };
    case 'decideAccess':
      return { type, ...base, thread, granted: choose(2) === 0 };
    case 'close':
      return { type, ...base, reason: pick(codesOf(closeReasons), choose) };
    case 'reopen':
      return { type, ...base, reason: pick(codesOf(reopenReasons), choose) };
    case 'erase': {
      const subjects = (state?.contents ?? []).map(({ ref }) => ref.subject);
      return { type, happenedAt, subjects: [pick([...subjects, 'nobody'], choose)] };
    }
  }
}
