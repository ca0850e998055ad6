import { type IsoDate, parseIsoDate } from './calendar/iso.ts';
import { laterBy } from './calendar/later-by.ts';
import { choiceFacts } from './facts/choices.ts';
import type { FactDefinition, ValueOf } from './facts/fact-definition.ts';
import { minorFacts } from './facts/minors.ts';
import { offenceFacts } from './facts/offence.ts';
import { proceedingsFacts } from './facts/proceedings.ts';
import { residenceFacts } from './facts/residence.ts';
import { returnFacts } from './facts/return.ts';
import { sharingFacts } from './facts/sharing.ts';
import { shelterFacts } from './facts/shelter.ts';
import { signalFacts } from './facts/signal.ts';
import { trackFacts } from './facts/track.ts';
import { victimFacts } from './facts/victim.ts';
import { isCodeOf } from './lists/code-list.ts';

/**
 * Every fact that a rule may name: its type, its words and the question that asks for it. A rule that names
 * another key does not compile. Facts are added in the folder `facts`, by subject, and nowhere else.
 */
export const factDefinitions = {
  ...signalFacts,
  ...victimFacts,
  ...residenceFacts,
  ...proceedingsFacts,
  ...shelterFacts,
  ...minorFacts,
  ...returnFacts,
  ...trackFacts,
  ...choiceFacts,
  ...offenceFacts,
  ...sharingFacts,
} satisfies Readonly<Record<string, FactDefinition>>;

type Registry = typeof factDefinitions;
export type FactKey = keyof Registry;

/** The TypeScript type of the value of a fact. */
export type FactValueOf<K extends FactKey> = ValueOf<Registry[K]>;

/** The keys of the facts with one type. */
export type FactKeyOf<T extends FactDefinition['type']> = {
  [K in FactKey]: Registry[K]['type'] extends T ? K : never;
}[FactKey];

/**
 * Input of a rule: known facts by key. A key that is absent (or undefined) is unknown, which is never the
 * same as false.
 */
export type Facts = { readonly [K in FactKey]?: FactValueOf<K> | undefined };
export type FactValue = Exclude<Facts[FactKey], undefined>;

/** The definition of a fact, whatever its type. */
export function factDefinition(key: FactKey): FactDefinition {
  return factDefinitions[key];
}

/** All fact keys in the order in which they are shown. */
export const factKeys: readonly FactKey[] = Object.keys(factDefinitions) as FactKey[];

/**
 * What holds for a choice that nobody made: the starting value. Choices are readings of what a source leaves
 * open, so that they are never unknown.
 */
export const startingChoices: Facts = Object.fromEntries(
  factKeys.flatMap((key) => {
    const definition = factDefinition(key);
    return definition.type === 'choice' ? [[key, definition.startingValue]] : [];
  }),
);

/**
 * The facts as they are on a day: with that day as `moment.today` and, unless another law date is given, as
 * `moment.law`; and with majority worked out when the date
 * of birth is known. A view over the given facts, for reading key by key: copying a full profile takes longer
 * than judging it.
 */
export function onDay(facts: Facts, day: IsoDate): Facts {
  const birth = facts['victim.birthDate'];
  const dated = {
    'moment.today': { value: day, enumerable: true },
    'moment.law': { value: facts['moment.law'] ?? day, enumerable: true },
  };
  return birth === undefined
    ? Object.create(facts, dated)
    : Object.create(facts, {
        ...dated,
        'victim.minor': { value: day < laterBy(birth, adulthood), enumerable: true },
      });
}

/** What a fact is taken to be on a day: as known, worked out, or the starting value of a reading nobody chose. */
export function takenFor(fact: FactKey, facts: Facts, day: IsoDate): FactValue | undefined {
  return onDay(facts, day)[fact] ?? startingChoices[fact];
}

/** Majority begins at 18, as all rules on minors in the sources count it. */
export const adulthood = { count: 18, unit: 'year' } as const;

/** Whether a text names a fact. */
export function isFactKey(text: string): text is FactKey {
  return Object.hasOwn(factDefinitions, text);
}

/** Whether a value that came from outside fits the type of a fact. */
export function isValueOf(key: FactKey, value: unknown): boolean {
  const definition = factDefinition(key);
  switch (definition.type) {
    case 'flag':
      return typeof value === 'boolean';
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'date':
      return typeof value === 'string' && parseIsoDate(value) !== undefined;
    case 'code':
    case 'choice':
      return typeof value === 'string' && isCodeOf(definition.values, value);
    case 'codes':
      return (
        Array.isArray(value) &&
        value.every((one) => typeof one === 'string' && isCodeOf(definition.values, one))
      );
  }
}
