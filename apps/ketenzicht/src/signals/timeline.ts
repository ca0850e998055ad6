import { type Recorded, type SignalEvent, timelineOf } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import { handles, type Looker } from '../gate/takes-part.ts';
import type { Directory } from './directory.ts';
import { stepsInWords } from './steps-in-words.ts';
import type { TimelineRow } from './view.ts';

type Journal = readonly Recorded<SignalEvent>[];

const publicReporter: Text = { nl: 'Melder', en: 'Reporter' };
const theSystem: Text = { nl: 'Ketenzicht', en: 'Ketenzicht' };
const somebody: Text = { nl: 'Partner in de keten', en: 'Partner in the chain' };

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
      by: known ? nameOf(recorder, directory) : somebody,
    };
  });
}

function nameOf(recorder: Journal[number]['recorder'], directory: Directory): Text {
  if (recorder.kind === 'public') return publicReporter;
  if (recorder.kind === 'system') return theSystem;
  const name = directory.organisation(recorder.organisation)?.name ?? recorder.organisation;
  return { nl: name, en: name };
}
