import { allRules, type Duty, dateOf, type IsoInstant, type Rule } from '@ketenzicht/rulebook';
import type { Recorded, Recorder } from '../journal.ts';
import type { Refusal } from '../refusal.ts';
import type { SignalCommand } from './command.ts';
import { decide } from './decide.ts';
import type { SignalEvent, SignalFeatures } from './event.ts';
import { reduce } from './reduce.ts';
import { dutiesOf } from './scopes.ts';
import type { SignalState } from './state.ts';

type User = Extract<Recorder, { readonly kind: 'user' }>;
type PlainOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Optional<T> = T extends { readonly contents: infer C }
  ? Omit<T, 'contents'> & { readonly contents?: C }
  : T;

/** A command as a scenario tells it: the story fills in the moment, and contents when none are given. */
type Order = Optional<PlainOmit<SignalCommand, 'happenedAt'>>;

const user = (role: User['role'], organisation: string): User => ({
  kind: 'user',
  user: `${role}-1`,
  organisation,
  role,
});

/** The invented people of the stories. */
export const af = user('aandachtsfunctionaris', 'gemeente-1');
export const otherAf = user('aandachtsfunctionaris', 'gemeente-2');
export const official = user('official', 'gemeente-1');
export const avim = user('avim', 'avim-1');
export const nla = user('nla', 'nla');
export const zoco = user('zoco', 'zoco-1');
export const riec = user('tfRiec', 'riec-1');
export const privacyOfficer = user('privacyOfficer', 'gemeente-1');
export const somebody: Recorder = { kind: 'public' };
export const system: Recorder = { kind: 'system' };

export const partyOf = ({ organisation, role }: User) => ({ organisation, role });

/** A story as far as it has been told. Each order happens an hour after the one before. */
export interface Story {
  readonly journal: readonly Recorded<SignalEvent>[];
  readonly state: SignalState;
  readonly now: IsoInstant;
  /** Tells what somebody does next; throws when it is refused. */
  readonly by: (actor: Recorder, order: Order) => Story;
  /** The refusals when somebody tries something; none when it would be done. */
  readonly refused: (actor: Recorder, order: Order) => readonly Refusal[];
  /** What must be done when the story stands here. */
  readonly duties: () => readonly Duty[];
}

const start = Date.UTC(2025, 2, 3, 8);
const hour = 60 * 60 * 1000;
const momentAt = (step: number): IsoInstant => new Date(start + step * hour).toISOString();

/** Begins a story with a signal that somebody gave to the first municipality. */
export function story(
  features: Partial<SignalFeatures> = {},
  more: Partial<Extract<SignalCommand, { readonly type: 'receive' }>> = {},
  rules: readonly Rule[] = allRules,
): Story {
  const told = tell([], undefined, 0, rules);
  return told.by(more.reportedBy === undefined ? somebody : official, {
    type: 'receive',
    channel: 'public',
    reporterKind: 'citizen',
    anonymous: false,
    mayContact: false,
    municipality: 'GM9001',
    features: { forms: [], indicators: [], danger: 'no', ...features },
    owner: partyOf(af),
    contents: [{ subject: 'story', category: 'narrative' }],
    ...more,
  });
}

function tell(
  journal: readonly Recorded<SignalEvent>[],
  state: SignalState | undefined,
  step: number,
  rules: readonly Rule[],
): Story {
  const now = momentAt(step);
  const attempt = (actor: Recorder, order: Order) =>
    decide({ state, command: commandOf(order, step), actor, rules, at: dateOf(now), now });
  return {
    journal,
    now,
    get state() {
      if (state === undefined) throw new Error('The story has not begun');
      return state;
    },
    by: (actor, order) => {
      const decided = attempt(actor, order);
      if (!decided.ok)
        throw new Error(decided.refusals.map(({ type, detail }) => `${type}: ${detail.en}`).join());
      const recorded = decided.events.map((event, index) => ({
        sequence: journal.length + index + 1,
        happenedAt: now,
        recordedAt: now,
        recorder: actor,
        event,
      }));
      return tell(
        [...journal, ...recorded],
        recorded.reduce<SignalState | undefined>(reduce, state),
        step + 1,
        rules,
      );
    },
    refused: (actor, order) => {
      const decided = attempt(actor, order);
      return decided.ok ? [] : decided.refusals;
    },
    duties: () =>
      state === undefined ? [] : dutiesOf({ state, rules, at: momentAt(step - 1), settings: {} }).duties,
  };
}

function commandOf(order: Order, step: number): SignalCommand {
  const happenedAt = momentAt(step);
  switch (order.type) {
    case 'takeUp':
    case 'acknowledge':
    case 'erase':
      return { ...order, happenedAt };
    case 'giveFeedback':
    case 'informReporter':
      return { contents: [{ subject: `text-${step}`, category: 'feedback' }], ...order, happenedAt };
    default:
      return { contents: [{ subject: `text-${step}`, category: 'deliberation' }], ...order, happenedAt };
  }
}
