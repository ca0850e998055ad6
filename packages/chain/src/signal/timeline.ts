import {
  adviceConclusions,
  type Code,
  channels,
  closeReasons,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  type IsoInstant,
  judgements,
  purposes,
  type Role,
  reopenReasons,
  reporterKinds,
  roles,
  type Text,
} from '@ketenzicht/rulebook';
import type { ThreadId } from '../ids.ts';
import type { Party, Recorded, Recorder, SealedRef } from '../journal.ts';
import type { SignalEvent } from './event.ts';

/** One line of the timeline of a signal. Names roles and codes, never a person or a text. */
export interface TimelineEntry {
  readonly sequence: number;
  readonly what: Text;
  readonly happenedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  readonly recorder: Recorder;
  readonly contents: readonly SealedRef[];
  /** The question, report or request it belongs to. */
  readonly thread?: ThreadId;
}

/** What happened to a signal, in the order in which it was recorded. */
export function timelineOf(journal: readonly Recorded<SignalEvent>[]): readonly TimelineEntry[] {
  const parties = new Map<ThreadId, Role>();
  return journal.map(({ sequence, happenedAt, recordedAt, recorder, event }) => {
    for (const [thread, party] of openedBy(event)) parties.set(thread, party.role);
    return {
      sequence,
      what: wordsOf(event, (thread) => roleText(parties.get(thread))),
      happenedAt,
      recordedAt,
      recorder,
      contents: 'contents' in event ? event.contents : [],
      ...('thread' in event ? { thread: event.thread } : {}),
    };
  });
}

function openedBy(event: SignalEvent): readonly (readonly [ThreadId, Party])[] {
  switch (event.type) {
    case 'adviceRequested':
      return [[event.thread, event.adviser]];
    case 'reported':
      return [[event.thread, event.recipient]];
    case 'handedOn':
      return [[event.next, event.recipient]];
    case 'accessRequested':
      return [[event.thread, event.requester]];
    default:
      return [];
  }
}

function roleText(role: Role | undefined): Text {
  return role === undefined ? { nl: 'onbekend', en: 'unknown' } : roles[role].label;
}

function wordsOf(event: SignalEvent, party: (thread: ThreadId) => Text): Text {
  switch (event.type) {
    case 'signalReceived': {
      const channel = channels[event.channel].label;
      const kind = reporterKinds[event.reporterKind].label;
      return say('Signaal ontvangen', 'Signal received', inBrackets(join([channel, kind])));
    }
    case 'takenInHand':
      return { nl: 'In behandeling genomen', en: 'Taken in hand' };
    case 'enriched':
      return event.consulted.length === 0
        ? { nl: 'Verrijkt', en: 'Enriched' }
        : {
            nl: `Verrijkt, ${event.consulted.length} ${event.consulted.length === 1 ? 'bron' : 'bronnen'} bekeken`,
            en: `Enriched, ${event.consulted.length} ${event.consulted.length === 1 ? 'source' : 'sources'} consulted`,
          };
    case 'attachmentAdded':
      return { nl: 'Iets toegevoegd', en: 'Something added' };
    case 'judged':
      return say(
        'Beoordeeld: ',
        'Judged: ',
        join([judgements[event.judgement].label, ...event.forms.map((form) => forms[form].label)]),
      );
    case 'adviceRequested':
      return say('Advies gevraagd aan ', 'Advice asked of ', roles[event.adviser.role].label);
    case 'adviceGiven':
      return {
        nl: `Advies van ${party(event.thread).nl}: ${adviceConclusions[event.conclusion].label.nl}`,
        en: `Advice of ${party(event.thread).en}: ${adviceConclusions[event.conclusion].label.en}`,
      };
    case 'reported':
      return say('Gemeld aan ', 'Reported to ', roles[event.recipient.role].label);
    case 'acknowledged':
      return say('Ontvangst bevestigd door ', 'Receipt acknowledged by ', party(event.thread));
    case 'informationRequested':
      return say('Meer informatie gevraagd door ', 'More information asked by ', party(event.about));
    case 'informationProvided':
      return { nl: 'Informatie gegeven', en: 'Information given' };
    case 'accepted': {
      const tracks = join(event.tracks.map((track) => followUpTracks[track].label));
      return {
        nl: `Opgepakt door ${party(event.thread).nl}: ${tracks.nl}`,
        en: `Taken up by ${party(event.thread).en}: ${tracks.en}`,
      };
    }
    case 'handedOn': {
      const [from, to] = [party(event.thread), roles[event.recipient.role].label];
      const reason = handOnReasons[event.reason].label;
      return {
        nl: `Doorgegeven door ${from.nl} aan ${to.nl}: ${reason.nl}`,
        en: `Handed on by ${from.en} to ${to.en}: ${reason.en}`,
      };
    }
    case 'feedbackRequested':
      return say('Terugkoppeling gevraagd aan ', 'Feedback asked of ', party(event.thread));
    case 'feedbackGiven':
      return say('Teruggekoppeld door ', 'Feedback given by ', party(event.thread));
    case 'reporterInformed':
      return event.limited
        ? { nl: 'Melder kreeg een beperkt bericht', en: 'Reporter was told what may be told' }
        : { nl: 'Melder kreeg bericht', en: 'Reporter was informed' };
    case 'transferred':
      return { nl: 'Overgedragen aan een andere gemeente', en: 'Transferred to another municipality' };
    case 'accessRequested': {
      const [category, purpose] = [dataCategories[event.category].label, purposes[event.purpose].label];
      return {
        nl: `Inzage gevraagd door ${party(event.thread).nl} in “${category.nl}” voor “${purpose.nl}”`,
        en: `Access asked by ${party(event.thread).en} to “${category.en}” for “${purpose.en}”`,
      };
    }
    case 'accessDecided':
      return event.granted
        ? say('Inzage toegekend aan ', 'Access granted to ', party(event.thread))
        : say('Inzage geweigerd aan ', 'Access refused to ', party(event.thread));
    case 'closed':
      return say('Gesloten: ', 'Closed: ', closeReasons[event.reason].label);
    case 'reopened':
      return say('Heropend: ', 'Reopened: ', reopenReasons[event.reason].label);
    case 'erased':
      return { nl: 'Gegevens gewist', en: 'Data erased' };
  }
}

function say(nl: string, en: string, rest: Text): Text {
  return { nl: `${nl}${rest.nl}`, en: `${en}${rest.en}` };
}

function inBrackets({ nl, en }: Text): Text {
  return { nl: ` (${nl})`, en: ` (${en})` };
}

function join(labels: readonly Code['label'][]): Text {
  return {
    nl: labels.map(({ nl }) => nl).join(', '),
    en: labels.map(({ en }) => en).join(', '),
  };
}
