import { parseIsoDate } from './calendar/iso.ts';
import { evaluate } from './condition.ts';
import { onDay } from './facts.ts';
import type { Citation, Rule, RuleExample } from './rule.ts';
import { isValidOn } from './rulebook.ts';
import { sources } from './sources.ts';
import type { TermRule } from './term/term.ts';
import { languages, type Text } from './text.ts';

const idPattern = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/**
 * Everything that is wrong with the writing of a rule, as sentences for its author; empty when it is sound.
 * Checks the id, the texts in both languages, the validity, the citations, the term, and that every example
 * lies within the validity and gives the answer it declares.
 */
export function checkRule(rule: Rule): readonly string[] {
  const findings: string[] = [];
  if (!idPattern.test(rule.id))
    findings.push('id is not written as words with dots, like municipal.report.su');
  const { from, until } = rule.validity;
  for (const date of [from, until]) {
    if (date !== undefined && parseIsoDate(date) === undefined)
      findings.push(`validity ${date} is not a date`);
  }
  if (from !== undefined && until !== undefined && from >= until)
    findings.push('validity ends before it begins');
  for (const [name, text] of textsOf(rule)) findings.push(...checkText(name, text));
  for (const citation of citationsOf(rule)) findings.push(...checkCitation(citation));
  if (rule.kind === 'duty') findings.push(...checkTerm(rule.term));
  for (const example of rule.examples) findings.push(...checkExample(rule, example));
  return findings.map((finding) => `${rule.id}: ${finding}`);
}

/** Everything that is wrong with a set of rules: what is wrong with each, and ids that are used twice. */
export function checkRules(rules: readonly Rule[]): readonly string[] {
  const twice = rules.filter((rule, index) => rules.findIndex((other) => other.id === rule.id) !== index);
  return [...rules.flatMap(checkRule), ...twice.map((rule) => `${rule.id}: id is used more than once`)];
}

function textsOf(rule: Rule): readonly (readonly [string, Text])[] {
  return [
    ['title', rule.title],
    ['explanation', rule.explanation],
    ...(rule.open === undefined ? [] : [['open', rule.open] as const]),
    ...rule.examples.map((example) => ['title of an example', example.title] as const),
    ...(rule.kind === 'prohibition' ? [['instead', rule.instead] as const] : []),
    ...(rule.kind === 'duty' && 'setting' in rule.term ? [['why of the term', rule.term.why] as const] : []),
  ];
}

/** What is wrong with a text: a language that is missing. */
export function checkText(name: string, text: Text): readonly string[] {
  return languages
    .filter((language) => text[language].trim() === '')
    .map((language) => `${name} is empty in ${language}`);
}

function citationsOf(rule: Rule): readonly Citation[] {
  return rule.kind === 'duty' && 'printed' in rule.term
    ? [...rule.citations, rule.term.citation]
    : rule.citations;
}

/** What is wrong with a citation: lines that the source does not have. */
export function checkCitation({ source, from, to }: Citation): readonly string[] {
  const sane =
    Number.isSafeInteger(from) &&
    Number.isSafeInteger(to) &&
    1 <= from &&
    from <= to &&
    to <= sources[source].lines;
  return sane ? [] : [`source ${source} has no lines ${from} to ${to}`];
}

function checkTerm(term: TermRule): readonly string[] {
  const { count } = 'printed' in term ? term.printed : term.startingValue;
  return Number.isSafeInteger(count) && count > 0 ? [] : [`term of ${count} is not a length of time`];
}

function checkExample(rule: Rule, { title, at, facts, applies }: RuleExample): readonly string[] {
  const name = `example '${title.en}'`;
  if (parseIsoDate(at) === undefined) return [`${name} is dated ${at}, which is not a date`];
  if (!isValidOn(rule, at)) return [`${name} is dated ${at}, when the rule does not hold`];
  const { truth } = evaluate(rule.when, onDay(facts, at));
  return truth === applies ? [] : [`${name} declares ${applies} but the answer is ${truth}`];
}
