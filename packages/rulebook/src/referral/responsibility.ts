import type { Condition } from '../condition.ts';
import { always } from '../condition.ts';
import type { Facts } from '../facts.ts';
import type { Body } from '../lists/body.ts';
import type { Citation, DecisionRule, Force, Phase, RuleExample, SourceId, Validity } from '../rule.ts';
import type { Duration } from '../term/term.ts';
import type { Text } from '../text.ts';

export type ResponsibilityRule = Extract<DecisionRule, { readonly question: 'responsibility' }>;
export type RightRule = Extract<DecisionRule, { readonly question: 'victimRight' }>;
export type ReadingRule = Extract<DecisionRule, { readonly question: 'reading' }>;

interface Written {
  /** The name of the rule below `referral`. */
  readonly name: string;
  readonly phase: Phase;
  readonly force: Force;
  readonly title: Text;
  readonly explanation: Text;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly validity?: Validity;
  /** Absent: for every victim. */
  readonly when?: Condition;
  readonly open?: Text;
  readonly examples?: readonly [RuleExample, ...RuleExample[]];
}

/** A text in both languages. */
export const words = (nl: string, en: string): Text => ({ nl, en });

/** Where a statement stands. */
export const cite = (source: SourceId, from: number, to: number, reference?: string): Citation => ({
  source,
  from,
  to,
  ...(reference === undefined ? {} : { reference }),
});

/** An example on a day; the day of the law in the sources unless another is named. */
export const given = (
  title: Text,
  facts: Facts,
  applies: RuleExample['applies'],
  at = '2025-03-03',
): RuleExample => ({ title, facts, at, applies });

const anyVictim = words('Welk slachtoffer dan ook', 'Whichever victim');

function base({ name, validity = {}, when = always, examples, ...rest }: Written) {
  const at = validity.until === undefined ? '2025-03-03' : (validity.from ?? '2013-03-04');
  return {
    ...rest,
    id: `referral.${name}`,
    kind: 'decision',
    validity,
    when,
    examples: examples ?? [given(anyVictim, {}, true, at)],
  } as const;
}

/** Who must or should do what, for whom, from when until when. */
export function responsibility(
  written: Written & {
    readonly who: readonly [Body, ...Body[]];
    readonly what: Text;
    readonly within?: Duration;
  },
): ResponsibilityRule {
  const { who, what, within, ...rest } = written;
  return {
    ...base(rest),
    question: 'responsibility',
    outcome: {
      answer: written.force === 'recommended' ? 'should' : 'must',
      label: what,
      who,
      ...(within === undefined ? {} : { duration: within }),
    },
  };
}

/** What a victim has a right to, and who has to see to it. */
export function right(
  written: Written & { readonly who: readonly [Body, ...Body[]]; readonly what: Text },
): RightRule {
  const { who, what, ...rest } = written;
  return { ...base(rest), question: 'victimRight', outcome: { answer: 'right', label: what, who } };
}

/** How something is to be understood. */
export function reading(
  written: Written & { readonly answer: 'weighs' | 'weighsNot'; readonly what: Text },
): ReadingRule {
  const { answer, what, ...rest } = written;
  return { ...base(rest), question: 'reading', outcome: { answer, label: what } };
}
