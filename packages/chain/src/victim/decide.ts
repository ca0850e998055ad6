import {
  dateOf,
  type Facts,
  factDefinition,
  type IsoInstant,
  isFactKey,
  isValueOf,
  prohibitionsOf,
  type Rule,
  roles,
  type Text,
} from '@ketenzicht/rulebook';
import type { Party, Recorder } from '../journal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { guardedFacts, type TrackAvailability, trackAvailability, trackCommandLabel } from './available.ts';
import type { VictimCommand } from './command.ts';
import type { VictimEvent } from './event.ts';
import { isSame } from './reduce.ts';
import type { VictimState } from './state.ts';
import type { VictimStep } from './step.ts';
import { isVictimStep, openingFacts, type VictimStepName, victimStep } from './steps.ts';

/** Somebody wants to do something in a victim track. */
export interface TrackQuestion {
  /** Undefined for a track that is not there yet. */
  readonly state: VictimState | undefined;
  readonly command: VictimCommand;
  readonly actor: Recorder;
  readonly rules: readonly Rule[];
  readonly now: IsoInstant;
}

type StepCommand = Extract<VictimCommand, { readonly answers: Facts }>;

/**
 * What a command brings about, or why it is refused. Prohibitions are those of the day on which it happened,
 * and look at the answers that came with it. Turn and moment are looked at first and then nothing else;
 * otherwise everything that is wrong is said at once.
 */
export function decideOnTrack(question: TrackQuestion): Decided<VictimEvent> {
  const { state, command, actor, rules } = question;
  const availability = trackAvailability({ state, command: command.type, actor });
  if (availability !== 'available') return { ok: false, refusals: [unavailable(command, availability)] };
  const [first, ...others] = [...missingIn(command), ...wrongMoment(question), ...wrongParty(state, command)];
  if (first !== undefined) return { ok: false, refusals: [first, ...others] };
  const facts = guardedFacts(state?.facts ?? {}, answersOf(command));
  const [forbidden, ...more] = prohibitionsOf(command.type, facts, rules, dateOf(command.happenedAt)).map(
    ({ rule, because, instead }): Refusal => ({ type: 'prohibited', rule, detail: because, instead }),
  );
  if (forbidden !== undefined) return { ok: false, refusals: [forbidden, ...more] };
  return { ok: true, events: [eventOf(state, command)] };
}

const answersOf = (command: VictimCommand): Facts => {
  if (isStepCommand(command)) return command.answers;
  return command.type === 'openTrack' ? command.facts : {};
};

const isStepCommand = (command: VictimCommand): command is StepCommand => isVictimStep(command.type);

function unavailable(command: VictimCommand, availability: Exclude<TrackAvailability, 'available'>): Refusal {
  const label = trackCommandLabel(command.type);
  if (availability === 'notInThisState') {
    return {
      type: availability,
      detail: {
        nl: `“${label.nl}” kan nu niet. Bekijk hoe het traject ervoor staat en kies een andere stap.`,
        en: `“${label.en}” is not possible now. Look where the track stands and choose another step.`,
      },
    };
  }
  const who = whoMay(command);
  return {
    type: availability,
    detail: {
      nl: `“${label.nl}” kan alleen: ${who.nl}.`,
      en: `Only these can do “${label.en}”: ${who.en}.`,
    },
  };
}

const owner: Text = { nl: 'wie het traject coördineert', en: 'whoever coordinates the track' };

function whoMay(command: VictimCommand): Text {
  if (!isStepCommand(command)) return command.type === 'eraseInTrack' ? roles.privacyOfficer.label : owner;
  const labels = victimStep(command.type).by.map((role) => roles[role].label);
  return { nl: labels.map(({ nl }) => nl).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

/** Answers that are asked and missing, answers that fit no question, and a reason that is asked and missing. */
function missingIn(command: VictimCommand): readonly Refusal[] {
  if (command.type === 'openTrack') return openingFacts.flatMap((fact) => misfit(fact, command.facts, true));
  if (!isStepCommand(command)) return [];
  const { asks = [], text }: VictimStep = victimStep(command.type);
  const unasked = Object.keys(command.answers).filter((key) => !asks.some(({ fact }) => fact === key));
  return [
    ...unasked.map((field): Refusal => ({ type: 'unknownCode', field, detail: notAsked })),
    ...asks.flatMap(({ fact, optional, among }) => misfit(fact, command.answers, optional === true, among)),
    ...(text === undefined || text.optional === true || command.contents.length > 0
      ? []
      : [{ type: 'missing', field: 'text', detail: fillIn(text.label) } as const]),
  ];
}

const notAsked: Text = {
  nl: 'Deze vraag hoort niet bij deze stap. Ga terug en open het formulier opnieuw.',
  en: 'This question does not belong to this step. Go back and open the form again.',
};

const fillIn = ({ nl, en }: Text): Text => ({ nl: `Vul in: ${nl}.`, en: `Fill in: ${en}.` });

function misfit(
  fact: VictimFactKey,
  answers: Facts,
  optional: boolean,
  among?: readonly string[],
): readonly Refusal[] {
  const value = answers[fact];
  const { question } = factDefinition(fact);
  if (value === undefined) {
    return optional ? [] : [{ type: 'missing', field: fact, detail: chooseOne(question) }];
  }
  const known = isValueOf(fact, value) && (among === undefined || among.some((one) => one === value));
  return known ? [] : [{ type: 'unknownCode', field: fact, detail: chooseOne(question) }];
}

type VictimFactKey = (typeof openingFacts)[number];

const chooseOne = ({ nl, en }: Text): Text => ({
  nl: `Beantwoord de vraag: ${nl}`,
  en: `Answer the question: ${en}`,
});

/** Nothing happens in the future, and nothing in a track before its victim was first seen. */
function wrongMoment({ state, command, now }: TrackQuestion): readonly Refusal[] {
  if (command.happenedAt > now) {
    return [
      {
        type: 'wrongMoment',
        field: 'happenedOn',
        detail: {
          nl: 'Deze dag ligt in de toekomst. Vul de dag in waarop het gebeurde.',
          en: 'This day lies in the future. Fill in the day on which it happened.',
        },
      },
    ];
  }
  const seen = state?.facts['victim.signalledOn'];
  if (seen === undefined || dateOf(command.happenedAt) >= seen) return [];
  return [
    {
      type: 'wrongMoment',
      field: 'happenedOn',
      detail: {
        nl: 'Deze dag ligt voor de eerste aanwijzing. Vul een latere dag in.',
        en: 'This day lies before the first indication. Fill in a later day.',
      },
    },
  ];
}

function wrongParty(state: VictimState | undefined, command: VictimCommand): readonly Refusal[] {
  if (state === undefined) return [];
  if (command.type === 'addParty' && state.parties.some((party) => isSame(party, command.party))) {
    return [partyRefusal('Deze organisatie doet al mee.', 'This organisation takes part already.')];
  }
  if (command.type === 'removeParty' && !mayLeave(state, command.party)) {
    return [
      partyRefusal(
        'Deze organisatie doet niet mee, of coördineert het traject. Kies een andere.',
        'This organisation does not take part, or coordinates the track. Choose another.',
      ),
    ];
  }
  if (command.type === 'eraseInTrack') {
    const here = new Set(state.contents.map(({ ref }) => ref.subject));
    if (command.subjects.length > 0 && command.subjects.every((subject) => here.has(subject))) return [];
    return [
      {
        type: 'nothingToErase',
        field: 'subjects',
        detail: {
          nl: 'Deze gegevens staan niet (meer) in dit traject. Kies gegevens uit de lijst.',
          en: 'These data are not (any more) in this track. Choose data from the list.',
        },
      },
    ];
  }
  return [];
}

const mayLeave = (state: VictimState, party: Party): boolean =>
  !isSame(party, state.owner) && state.parties.some((one) => isSame(one, party));

const partyRefusal = (nl: string, en: string): Refusal => ({
  type: 'alreadyDone',
  field: 'party',
  detail: { nl, en },
});

function eventOf(state: VictimState | undefined, command: VictimCommand): VictimEvent {
  if (isStepCommand(command)) return stepTaken(state?.facts ?? {}, command);
  switch (command.type) {
    case 'openTrack': {
      const { type: _, happenedAt: __, ...told } = command;
      return { type: 'trackOpened', ...told };
    }
    case 'addParty':
      return { type: 'partyBroughtIn', party: command.party, contents: command.contents };
    case 'removeParty':
      return { type: 'partyLeft', party: command.party, contents: command.contents };
    case 'closeTrack':
      return { type: 'trackClosed', reason: command.reason, contents: command.contents };
    case 'reopenTrack':
      return { type: 'trackReopened', contents: command.contents };
    case 'eraseInTrack':
      return { type: 'erased', subjects: command.subjects };
  }
}

function stepTaken(before: Facts, command: StepCommand): VictimEvent {
  const { type: step, answers, happenedAt, contents, notification } = command;
  const { sets, stamps = [], forgets }: VictimStep = victimStep(step);
  const implied = typeof sets === 'function' ? sets(before) : sets;
  const days = Object.fromEntries(stamps.map((fact) => [fact, dateOf(happenedAt)]));
  /* Days that somebody ended the reflection period on follow from what ended it. */
  const ended =
    implied?.['reflection.status'] === 'ended' ? { 'reflection.endedOn': dateOf(happenedAt) } : {};
  const facts: Facts = { ...implied, ...answers, ...days, ...ended };
  return {
    type: 'stepTaken',
    step: step satisfies VictimStepName,
    facts: Object.fromEntries(
      Object.entries(facts).filter(([key, value]) => isFactKey(key) && value !== undefined),
    ),
    ...(forgets === undefined ? {} : { forgotten: forgets }),
    ...(notification === undefined ? {} : { notification }),
    contents,
  };
}
