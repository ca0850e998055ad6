import type { timelineOf } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import type { Directory } from './directory.ts';
import type { TimelineRow } from './view.ts';

type Entry = ReturnType<typeof timelineOf>[number];

const publicReporter: Text = { nl: 'Melder', en: 'Reporter' };
const theSystem: Text = { nl: 'Ketenzicht', en: 'Ketenzicht' };

/** Timeline entries with the name of the organisation that recorded each. */
export function timelineRows(entries: readonly Entry[], directory: Directory): TimelineRow[] {
  return entries.map(({ sequence, what, happenedAt, recordedAt, recorder }) => ({
    sequence,
    what,
    happenedAt,
    recordedAt,
    by: nameOf(recorder, directory),
  }));
}

function nameOf(recorder: Entry['recorder'], directory: Directory): Text {
  if (recorder.kind === 'public') return publicReporter;
  if (recorder.kind === 'system') return theSystem;
  const name = directory.organisation(recorder.organisation)?.name ?? recorder.organisation;
  return { nl: name, en: name };
}
