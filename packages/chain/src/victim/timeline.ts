import { type IsoInstant, roles, type Text } from '@ketenzicht/rulebook';
import type { Recorded, Recorder, SealedRef } from '../journal.ts';
import type { NotificationRef, VictimEvent } from './event.ts';
import { trackEnds } from './lists.ts';
import { victimStep } from './steps.ts';
import { factInWords } from './words.ts';

/** One line of the timeline of a track. Names roles, codes and days, never a person or a text. */
export interface TrackEntry {
  readonly sequence: number;
  readonly what: Text;
  /** What was learned, as sentences. */
  readonly learned: readonly Text[];
  readonly happenedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  readonly recorder: Recorder;
  readonly contents: readonly SealedRef[];
  /** The notification that the step made. */
  readonly notification?: NotificationRef;
}

/** What happened in a track, in the order in which it was recorded. */
export function timelineOfTrack(journal: readonly Recorded<VictimEvent>[]): readonly TrackEntry[] {
  return journal.map(({ event, ...recorded }) => ({
    ...recorded,
    what: wordsOf(event),
    learned: 'facts' in event ? Object.entries(event.facts).flatMap(factInWords) : [],
    contents: 'contents' in event ? event.contents : [],
    ...('notification' in event ? { notification: event.notification } : {}),
  }));
}

/** What happened, without what was learned: also fit for who no longer takes part. */
export function wordsOf(event: VictimEvent): Text {
  switch (event.type) {
    case 'trackOpened':
      return event.signal === undefined
        ? { nl: 'Traject geopend', en: 'Track opened' }
        : { nl: 'Traject geopend vanuit een signaal', en: 'Track opened from a signal' };
    case 'stepTaken':
      return victimStep(event.step).past;
    case 'partyBroughtIn':
      return joined({ nl: 'Erbij gehaald', en: 'Brought in' }, roles[event.party.role].label);
    case 'partyLeft':
      return joined({ nl: 'Doet niet meer mee', en: 'Takes part no longer' }, roles[event.party.role].label);
    case 'trackClosed':
      return joined({ nl: 'Traject afgesloten', en: 'Track closed' }, trackEnds[event.reason].label);
    case 'trackReopened':
      return { nl: 'Traject heropend', en: 'Track reopened' };
    case 'erased':
      return { nl: 'Gegevens gewist', en: 'Data erased' };
  }
}

const joined = (head: Text, tail: Text): Text => ({
  nl: `${head.nl}: ${tail.nl}`,
  en: `${head.en}: ${tail.en}`,
});
