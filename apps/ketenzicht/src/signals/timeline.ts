import { type Recorded, type Recorder, type SignalEvent, timelineOf, type UserId } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import { handles, type Looker } from '../gate/takes-part.ts';
import type { Directory } from './directory.ts';
import { stepsInWords } from './steps-in-words.ts';
import type { TimelineRow } from './view.ts';

type Journal = readonly Recorded<SignalEvent>[];

const publicReporter: Text = { nl: 'Melder', en: 'Reporter' };
const theSystem: Text = { nl: 'Ketenzicht', en: 'Ketenzicht' };
export const unnamedPartner: Text = { nl: 'Partner in de keten', en: 'Partner in the chain' };

/**
 * The course of a signal for who looks. Those who handle it read what was done and which organisation did
 * it; former participants and reporters that a step was taken, and of their own organisation that it was
 * the one.
 */
export function timelineRows(journal: Journal, directory: Directory, looker: Looker): TimelineRow[] {
  const whole = handles(looker);
  return timelineOf(journal).map(({ sequence, what, happenedAt, recordedAt, recorder }, index) => {
    const event = journal[index]?.event;
    const known = whole || recorder.kind !== 'user' || recorder.organisation === looker.organisation;
    return {
      sequence,
      what: whole || event === undefined ? what : stepsInWords[event.type],
      happenedAt,
      recordedAt,
      by: known ? recorderName(recorder, directory) : unnamedPartner,
    };
  });
}

/** Who recorded an event: the organisation, or in words the public or the system. */
export function recorderName(recorder: Recorder, directory: Directory): Text {
  if (recorder.kind === 'public') return publicReporter;
  if (recorder.kind === 'system') return theSystem;
  const name = directory.organisation(recorder.organisation)?.name ?? recorder.organisation;
  return { nl: name, en: name };
}

/**
 * What happened after the version somebody was looking at. A colleague who did it is named: those who work for
 * one organisation can ask each other. Of people elsewhere only the organisation is told.
 */
export async function changesSince<R extends TimelineRow>(
  version: number,
  rows: readonly R[],
  journal: readonly Pick<Recorded<unknown>, 'sequence' | 'recorder'>[],
  namesOf: (users: readonly UserId[]) => Promise<ReadonlyMap<UserId, string>>,
): Promise<readonly R[]> {
  const recorders = new Map(
    journal.flatMap(({ sequence, recorder }) =>
      recorder.kind === 'user' && sequence > version ? [[sequence, recorder.user] as const] : [],
    ),
  );
  const names = await namesOf([...recorders.values()]);
  return rows
    .filter(({ sequence }) => sequence > version)
    .map((row) => {
      const name = names.get(recorders.get(row.sequence) ?? '');
      return name === undefined
        ? row
        : { ...row, by: { nl: `${name} (${row.by.nl})`, en: `${name} (${row.by.en})` } };
    });
}
