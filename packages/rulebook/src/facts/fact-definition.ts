import type { IsoDate } from '../calendar/iso.ts';
import type { Code, CodeList } from '../lists/code-list.ts';
import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

interface FactBase {
  /** What the fact is about, as a noun phrase that can stand inside a sentence. */
  readonly label: Text;
  /** How a person is asked for it when it is unknown. */
  readonly question: Text;
}

/** A yes or no. `yes` and `no` say the fact as a clause, so that conditions print as sentences. */
export interface FlagFact extends FactBase {
  readonly type: 'flag';
  readonly yes: Text;
  readonly no: Text;
}

/** A whole number of zero or more. */
export interface CountFact extends FactBase {
  readonly type: 'count';
}

/** One code of a list. */
export interface CodeFact<K extends string> extends FactBase {
  readonly type: 'code';
  readonly values: CodeList<K>;
}

/** Any number of codes of a list. An empty list is known to be empty, which is not unknown. */
export interface CodesFact<K extends string> extends FactBase {
  readonly type: 'codes';
  readonly values: CodeList<K>;
}

/** A calendar date. */
export interface DateFact extends FactBase {
  readonly type: 'date';
}

/**
 * Not a fact about a case but a reading: the source leaves something open and whoever applies the rules chooses.
 * The starting value holds until another is chosen, so that a choice is never unknown and always shown.
 */
export interface ChoiceFact<K extends string> extends FactBase {
  readonly type: 'choice';
  readonly values: CodeList<K>;
  readonly startingValue: K;
  /** Where the source leaves it open. */
  readonly citations: readonly [Citation, ...Citation[]];
}

export type FactDefinition =
  | FlagFact
  | CountFact
  | CodeFact<string>
  | CodesFact<string>
  | DateFact
  | ChoiceFact<string>;

/** The TypeScript type of the value of a fact with this definition. */
export type ValueOf<D> = D extends FlagFact
  ? boolean
  : D extends CountFact
    ? number
    : D extends DateFact
      ? IsoDate
      : D extends CodeFact<infer K> | ChoiceFact<infer K>
        ? K
        : D extends CodesFact<infer K>
          ? readonly K[]
          : never;

export const flag = (label: Text, yes: Text, no: Text, question: Text): FlagFact => ({
  type: 'flag',
  label,
  yes,
  no,
  question,
});
export const count = (label: Text, question: Text): CountFact => ({ type: 'count', label, question });
export const code = <K extends string>(values: CodeList<K>, label: Text, question: Text): CodeFact<K> => ({
  type: 'code',
  values,
  label,
  question,
});
export const codes = <K extends string>(values: CodeList<K>, label: Text, question: Text): CodesFact<K> => ({
  type: 'codes',
  values,
  label,
  question,
});

export const listOf = <K extends string>(labels: Readonly<Record<K, Text>>): CodeList<K> => {
  const entries = Object.entries<Text>(labels).map(([key, label]): [string, Code] => [key, { label }]);
  return Object.fromEntries(entries) as Record<K, Code>;
};

export const date = (label: Text, question: Text): DateFact => ({ type: 'date', label, question });
export const choice = <K extends string>(
  values: CodeList<K>,
  startingValue: NoInfer<K>,
  citations: ChoiceFact<K>['citations'],
  label: Text,
  question: Text,
): ChoiceFact<K> => ({ type: 'choice', values, startingValue, citations, label, question });
