import {
  adviceConclusions,
  type CodeList,
  closeReasons,
  type DataCategory,
  dangers,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  type IsoDate,
  type IsoInstant,
  isCodeOf,
  judgements,
  purposes,
  reopenReasons,
  type Text,
} from '@ketenzicht/rulebook';
import type { SealedRef } from '../journal.ts';
import type { Refusal } from '../refusal.ts';
import type { SignalCommand, SignalCommandType } from './command.ts';
import type { SignalFeatures } from './event.ts';
import type { SignalState } from './state.ts';

/** A content that a command must carry, and what to say when it does not. */
interface Need {
  readonly field: 'explanation' | 'question' | 'answer' | 'feedback' | 'attachment';
  /** Absent when any content will do. */
  readonly category?: DataCategory;
  readonly detail: Text;
}

const explanation = (nl: string, en: string): Need => ({
  field: 'explanation',
  category: 'deliberation',
  detail: { nl, en },
});

const question: Need = {
  field: 'question',
  category: 'deliberation',
  detail: { nl: 'Schrijf op wat u wilt weten.', en: 'Write down what you want to know.' },
};

/** Nothing is decided, asked or answered without words to it. */
const needs: Readonly<Partial<Record<SignalCommandType, Need>>> = {
  attach: { field: 'attachment', detail: { nl: 'Kies wat u wilt toevoegen.', en: 'Choose what to add.' } },
  judge: explanation('Leg uit waarom u zo oordeelt.', 'Explain why you judge so.'),
  requestAdvice: question,
  giveAdvice: explanation('Schrijf uw advies op.', 'Write down your advice.'),
  handOn: explanation('Leg uit waarom u dit doorgeeft.', 'Explain why you hand this on.'),
  requestInformation: question,
  provideInformation: {
    field: 'answer',
    detail: { nl: 'Geef antwoord op de vraag.', en: 'Answer the question.' },
  },
  giveFeedback: {
    field: 'feedback',
    category: 'feedback',
    detail: {
      nl: 'Schrijf op wat er is gedaan of nog gebeurt.',
      en: 'Write down what was done or will be done.',
    },
  },
  informReporter: {
    field: 'feedback',
    category: 'feedback',
    detail: {
      nl: 'Schrijf het bericht voor de melder. Kort mag ook.',
      en: 'Write the message to the reporter. It may be short.',
    },
  },
  transfer: explanation('Leg uit waarom u dit overdraagt.', 'Explain why you transfer this.'),
  requestAccess: explanation('Leg uit waarvoor u dit nodig hebt.', 'Explain what you need this for.'),
  decideAccess: explanation('Leg uw besluit uit.', 'Explain your decision.'),
  close: explanation('Leg uit waarom u het signaal sluit.', 'Explain why you close the signal.'),
  reopen: explanation('Leg uit waarom u het signaal heropent.', 'Explain why you reopen the signal.'),
};

/** What a command still lacks; `known` is what was known before it. */
export function missingIn(command: SignalCommand, known: SignalFeatures | undefined): readonly Refusal[] {
  const need = needs[command.type];
  const contents = 'contents' in command ? command.contents : [];
  const refusals: Refusal[] =
    need === undefined || contents.some((ref) => fits(ref, need))
      ? []
      : [{ type: 'missing', field: need.field, detail: need.detail }];
  if (command.type === 'accept' && command.tracks.length === 0) {
    refusals.push({
      type: 'missing',
      field: 'tracks',
      detail: {
        nl: 'Kies minstens één manier waarop u dit oppakt.',
        en: 'Choose at least one way in which you take this up.',
      },
    });
  }
  if (command.type === 'enrich' && isEmpty(command, known)) {
    refusals.push({
      type: 'missing',
      field: 'consulted',
      detail: {
        nl: 'Kies welke bronnen u hebt bekeken, ook als die niets opleverden.',
        en: 'Choose which sources you consulted, also when they gave nothing.',
      },
    });
  }
  return refusals;
}

function fits(ref: SealedRef, need: Need): boolean {
  return need.category === undefined || ref.category === need.category;
}

/** Whether an enrichment names no source, brings no content and tells nothing that was not known. */
function isEmpty(
  { consulted, contents, features }: Extract<SignalCommand, { readonly type: 'enrich' }>,
  known: SignalFeatures | undefined,
): boolean {
  const before = new Map<string, unknown>(Object.entries(known ?? {}));
  const tellsMore = Object.entries(features).some(([name, value]) => !isSame(value, before.get(name)));
  return consulted.length === 0 && contents.length === 0 && !tellsMore;
}

/** Codes are the same in any order. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((code) => other.includes(code));
}

type AnyList = CodeList<string>;

/** The coded fields of a command: name, list, and the codes filled in. */
function codesIn(command: SignalCommand): readonly (readonly [string, AnyList, readonly string[]])[] {
  switch (command.type) {
    case 'receive':
      return [
        ['forms', forms, command.features.forms],
        ['danger', dangers, [command.features.danger]],
      ];
    case 'enrich':
      return [
        ['forms', forms, command.features.forms ?? []],
        ['danger', dangers, command.features.danger === undefined ? [] : [command.features.danger]],
      ];
    case 'judge':
      return [
        ['judgement', judgements, [command.judgement]],
        ['forms', forms, command.forms],
      ];
    case 'giveAdvice':
      return [['conclusion', adviceConclusions, [command.conclusion]]];
    case 'accept':
      return [['tracks', followUpTracks, command.tracks]];
    case 'handOn':
      return [['reason', handOnReasons, [command.reason]]];
    case 'requestAccess':
      return [
        ['category', dataCategories, [command.category]],
        ['purpose', purposes, [command.purpose]],
      ];
    case 'close':
      return [['reason', closeReasons, [command.reason]]];
    case 'reopen':
      return [['reason', reopenReasons, [command.reason]]];
    default:
      return [];
  }
}

/** The codes of a command that no list has. */
export function unknownCodesIn(command: SignalCommand): readonly Refusal[] {
  return codesIn(command)
    .filter(([, list, codes]) => !codes.every((code) => isCodeOf(list, code)))
    .map(([field]) => ({
      type: 'unknownCode',
      field,
      detail: {
        nl: 'Deze keuze bestaat niet. Kies uit de lijst.',
        en: 'This choice does not exist. Choose from the list.',
      },
    }));
}

/** What is wrong with the moment at which a command says it happened. */
export function wrongMomentIn(
  command: SignalCommand,
  state: SignalState | undefined,
  now: IsoInstant,
  at: IsoDate,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (command.happenedAt > now) {
    refusals.push({
      type: 'wrongMoment',
      field: 'happenedAt',
      detail: {
        nl: 'Dit moment ligt in de toekomst. Vul in wanneer het gebeurde.',
        en: 'This moment lies in the future. Fill in when it happened.',
      },
    });
  }
  if (state !== undefined && command.happenedAt < earliestFor(command, state)) {
    refusals.push({
      type: 'wrongMoment',
      field: 'happenedAt',
      detail: {
        nl: 'Dit kan niet gebeurd zijn voordat het signaal of de vraag er was. Vul een later moment in.',
        en: 'This cannot have happened before the signal or the request was there. Fill in a later moment.',
      },
    });
  }
  if (command.type === 'receive' && command.seenOn !== undefined && command.seenOn > at) {
    refusals.push({
      type: 'wrongMoment',
      field: 'seenOn',
      detail: {
        nl: 'Deze datum ligt in de toekomst. Vul in wanneer het gezien is.',
        en: 'This date lies in the future. Fill in when it was seen.',
      },
    });
  }
  return refusals;
}

function earliestFor(command: SignalCommand, state: SignalState): IsoInstant {
  const id = 'about' in command ? command.about : 'thread' in command ? command.thread : undefined;
  return state.threads.find((thread) => thread.id === id)?.openedAt ?? state.moments.received;
}
