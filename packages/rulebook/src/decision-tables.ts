import type { IsoDate } from './calendar/iso.ts';
import { laterBy } from './calendar/later-by.ts';
import { addDays } from './calendar/moment.ts';
import { all, always, any, type Condition, is, not, oneOf, onOrAfter, truthOf } from './condition.ts';
import type { DecisionOutcomes } from './decision.ts';
import { type FactKey, type Facts, factDefinition, onDay } from './facts.ts';
import { codesOf } from './lists/code-list.ts';
import type { DecisionRule, Rule } from './rule.ts';
import { rulesAt } from './rulebook.ts';
import type { Text } from './text.ts';

type Question = keyof DecisionOutcomes;

/** A question that has exactly one answer on every day, for all facts within its bounds. */
export interface DecisionTable {
  readonly question: Question;
  /** For whom the question is answered; outside it silence is no gap. */
  readonly within: Condition;
  /** Since when the sources answer it. */
  readonly from?: IsoDate;
}

const alien = oneOf('victim.origin', 'eu', 'thirdCountry');

/** The questions of residence, shelter and return that have one answer: no gap, no overlap. */
export const decisionTables: readonly DecisionTable[] = [
  { question: 'residenceRegime', within: always },
  { question: 'continuedRegime', within: always },
  { question: 'fees', within: always },
  { question: 'reflectionRight', within: always },
  { question: 'reflectionGrantor', within: is('victim.detention', 'aliens') },
  { question: 'reflectionTerm', within: always },
  { question: 'temporaryStay', within: alien },
  {
    question: 'permitTerm',
    within: any(is('permit.ground', 'cooperation'), onOrAfter('moment.law', { date: '2018-01-01' })),
  },
  { question: 'stayAfterDismissal', within: is('case.status', 'sepot') },
  { question: 'shelterRoute', within: always, from: '2010-01-01' },
  {
    question: 'interpreterPayer',
    within: all(alien, is('shelter.interpreterNeeded', true)),
    from: '2012-01-01',
  },
  { question: 'returnPayment', within: always },
  {
    question: 'departure',
    within: all(
      is('return.inDepartureProcedure', true),
      not(all(oneOf('d9.status', 'none', 'recognised'), not(is('permit.status', 'granted')))),
    ),
  },
];

/** Questions to which several answers may hold at once, and why. */
export const manyAnswers: Readonly<Partial<Record<Question, Text>>> = {
  reflectionEnd: {
    nl: 'Er kan meer dan een reden zijn waarom de bedenktijd eindigt.',
    en: 'There can be more than one reason why the reflection period ends.',
  },
  reflectionMinimum: {
    nl: 'Het verdrag noemt een ondergrens voor een deel van de slachtoffers.',
    en: 'The convention names a minimum for a part of the victims.',
  },
  continuedStay: {
    nl: 'Iemand kan op meer dan een grond blijven, of op geen enkele.',
    en: 'Somebody can stay on more than one ground, or on none.',
  },
  cosmSuitability: {
    nl: 'Alleen als er iets is om op te letten.',
    en: 'Only when there is something to mind.',
  },
  ageAtStart: {
    nl: 'Alleen wie minderjarig was, krijgt dit antwoord.',
    en: 'Only whoever was a minor gets this answer.',
  },
  housing: {
    nl: 'De wegen naar een eigen woning sluiten elkaar niet uit.',
    en: 'The ways to a home of one’s own do not exclude each other.',
  },
  youthCareLimit: {
    nl: 'Welke grens geldt, hangt af van de vorm van hulp.',
    en: 'Which limit holds depends on the form of help.',
  },
  youthProgramme: {
    nl: 'De bron noemt programma’s als voorbeeld.',
    en: 'The source names programmes as examples.',
  },
  returnSupport: {
    nl: 'Een minderjarige krijgt extra hulp naast de gewone.',
    en: 'A minor gets extra help beside the ordinary.',
  },
  returnMonitoring: {
    nl: 'Alleen wie is vertrokken, wordt gevolgd.',
    en: 'Only whoever has left is followed.',
  },
  iomNotice: {
    nl: 'IOM kan een vermoeden melden en later een terugkeer.',
    en: 'IOM can report a suspicion and later a return.',
  },
};

/** A case to which a table gives no answer, or more than one. */
export interface TableFinding {
  readonly at: IsoDate;
  readonly facts: Facts;
  readonly answers: readonly string[];
}

/**
 * Every case in the fact space of a table that has no answer or two different ones under the law of a day. The
 * space holds every combination of values that the rules can tell apart: of a list of codes the codes that a rule
 * names and one that none names, of a date the days on either side of every limit.
 */
export function tableFindings(
  { question, within }: DecisionTable,
  rules: readonly Rule[],
  at: IsoDate,
): readonly TableFinding[] {
  const answering = rulesAt(rules, at).filter(
    (rule): rule is DecisionRule => rule.kind === 'decision' && rule.question === question,
  );
  const findings: TableFinding[] = [];
  for (const facts of factSpace([within, ...answering.map(({ when }) => when)], at)) {
    const known = onDay(facts, at);
    if (truthOf(within, known) !== true) continue;
    const answers = new Set<string>();
    for (const { when, outcome } of answering) {
      if ('answer' in outcome && truthOf(when, known) === true) answers.add(outcome.answer);
    }
    if (answers.size !== 1) findings.push({ at, facts, answers: [...answers] });
  }
  return findings;
}

/** Every combination of facts that conditions can tell apart on a day. */
export function* factSpace(conditions: readonly Condition[], at: IsoDate): Generator<Facts> {
  const values = new Map<FactKey, Set<unknown>>();
  for (const condition of conditions) collect(condition, at, values);
  const axes = [...values].map(([key, mentioned]) => [key, valuesOf(key, mentioned)] as const);
  yield* combine(axes, 0, {});
}

type Axis = readonly [FactKey, readonly unknown[]];

function* combine(axes: readonly Axis[], index: number, chosen: Facts): Generator<Facts> {
  const axis = axes[index];
  if (axis === undefined) {
    yield chosen;
    return;
  }
  const [key, values] = axis;
  for (const value of values) yield* combine(axes, index + 1, { ...chosen, [key]: value });
}

/** The values that a condition names, by fact. */
function collect(condition: Condition, at: IsoDate, values: Map<FactKey, Set<unknown>>): void {
  const mention = (key: FactKey, ...named: readonly unknown[]) => {
    if (key.startsWith('moment.')) return;
    const known = values.get(key) ?? new Set<unknown>();
    for (const value of named) known.add(value);
    values.set(key, known);
  };
  switch (condition.op) {
    case 'always':
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, at, values);
      return;
    case 'not':
      collect(condition.of, at, values);
      return;
    case 'is':
    case 'includes':
    case 'atLeast':
    case 'below':
      mention(condition.fact, condition.value);
      return;
    case 'oneOf':
      mention(condition.fact, ...condition.values);
      return;
    case 'before':
    case 'after': {
      const day = 'date' in condition.than ? condition.than.date : at;
      mention(condition.fact, addDays(day, -1), day, addDays(day, 1));
      if ('fact' in condition.than) mention(condition.than.fact, day);
      return;
    }
    case 'elapsed': {
      const until = 'date' in condition.by ? condition.by.date : at;
      const { count, unit } = condition.length;
      const start = laterBy(until, { count: -count, unit });
      mention(condition.fact, addDays(start, -1), start, addDays(start, 1));
      if ('fact' in condition.by) mention(condition.by.fact, until);
    }
  }
}

function valuesOf(key: FactKey, mentioned: ReadonlySet<unknown>): readonly unknown[] {
  const definition = factDefinition(key);
  switch (definition.type) {
    case 'flag':
      return [true, false];
    case 'code':
    case 'choice': {
      const other = codesOf(definition.values).find((code) => !mentioned.has(code));
      return other === undefined ? [...mentioned] : [...mentioned, other];
    }
    case 'codes':
      return subsets([...mentioned].filter((code): code is string => typeof code === 'string'));
    case 'count':
      return [...mentioned].flatMap((value) => (typeof value === 'number' ? [value - 1, value] : []));
    case 'date':
      return [...mentioned];
  }
}

function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = codes;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((one) => [first, ...one])];
}
