import {
  decide,
  type Recorded,
  type Recorder,
  type Refusal,
  reduce,
  type SignalCommand,
  type SignalState,
} from '@ketenzicht/chain';
import { dateOf, type IsoInstant, type Rule, type TermSettings } from '@ketenzicht/rulebook';
import { linksOf } from '../storage/blind-index.ts';
import type { Append, ChainEvent } from '../storage/journal.ts';
import type { Keyring } from '../storage/keys.ts';
import type { Unsealed } from '../storage/sealed.ts';
import { derive } from './derive.ts';
import type { DraftContent } from './sealing.ts';

type Events = Append['events'];

export type CarriedOut =
  | { readonly ok: true; readonly events: Events; readonly state: SignalState }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What a command brings to a signal, as numbered and dated events, or why the chain refuses it. */
export function carryOut(options: {
  /** Undefined for a signal that is not there yet. */
  readonly state: SignalState | undefined;
  readonly command: SignalCommand;
  readonly recorder: Recorder;
  readonly rules: readonly Rule[];
  readonly now: IsoInstant;
}): CarriedOut {
  const { state, command, recorder, rules, now } = options;
  const decided = decide({ state, command, actor: recorder, rules, at: dateOf(now), now });
  if (!decided.ok) return decided;
  const events = recordedFrom(state?.version ?? 0, decided.events, recorder, {
    recordedAt: now,
    happenedAt: now,
  });
  const after = events.reduce<SignalState | undefined>(reduce, state);
  if (after === undefined) throw new Error('A decision brought no state');
  return { ok: true, events, state: after };
}

/** Numbers and dates events. They never come empty: a command that is allowed does something. */
export function recordedFrom<E extends ChainEvent>(
  version: number,
  events: readonly E[],
  recorder: Recorder,
  { recordedAt, happenedAt }: { readonly recordedAt: IsoInstant; readonly happenedAt: IsoInstant },
): Append<E>['events'] {
  const [first, ...rest] = events.map((event, index) => ({
    sequence: version + index + 1,
    happenedAt,
    recordedAt,
    recorder,
    event,
  }));
  if (first === undefined) throw new Error('A decision brought no event');
  return [first, ...rest];
}

/** What is written for events: what follows from the state after them, and what is sealed with them. */
export function writtenFor(options: {
  readonly id: string;
  readonly reference: string;
  readonly events: Events;
  /** After the events. */
  readonly state: SignalState;
  readonly contents: readonly DraftContent[];
  readonly rules: readonly Rule[];
  readonly settings: TermSettings;
  readonly now: IsoInstant;
  readonly keyring: Keyring;
}): Omit<Append, 'expectedVersion'> {
  const { contents, events, keyring, ...rest } = options;
  return {
    ...derive(rest),
    events,
    contents: placedIn(events, contents),
    links: linksOf(keyring, contents),
  };
}

/** Contents with the event that brings each in. */
export function placedIn<E extends ChainEvent>(
  events: readonly Recorded<E>[],
  contents: readonly DraftContent[],
): readonly Unsealed[] {
  return contents.map((content) => ({ ...content, sequence: sequenceOf(events, content.subject) }));
}

/** The event that refers to a subject. */
function sequenceOf(events: readonly Recorded<ChainEvent>[], subject: string): number {
  const found = events.find(
    ({ event }) => 'contents' in event && event.contents.some((ref) => ref.subject === subject),
  );
  if (found === undefined) throw new Error('No event refers to a content that is to be sealed');
  return found.sequence;
}
