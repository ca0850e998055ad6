import type { FactKey, Facts, Force, IsoDate, Language, Rule, Statement, Text } from '@ketenzicht/rulebook';
import { conditionInWords } from '@ketenzicht/rulebook';
import { plain } from '../reference/find-rules.ts';
import { forceNames } from '../reference/rule-words.ts';
import { fieldOf, readFactFields, type Typed, typedIn } from './fact-fields.tsx';

/** The facts that tell kinds of victims apart, with a short name for each. */
export const profileFacts: readonly { readonly fact: FactKey; readonly label: Text }[] = [
  { fact: 'victim.origin', label: { nl: 'Herkomst', en: 'Origin' } },
  { fact: 'victim.minor', label: { nl: 'Jonger dan 18', en: 'Younger than 18' } },
  { fact: 'minor.unaccompanied', label: { nl: 'Kind zonder ouder of voogd', en: 'Child without guardian' } },
  { fact: 'victim.lawfulStay', label: { nl: 'Mag al in Nederland blijven', en: 'May stay already' } },
  { fact: 'victim.asylum', label: { nl: 'Asielprocedure', en: 'Asylum procedure' } },
  { fact: 'victim.dublin', label: { nl: 'Dublinclaim', en: 'Dublin claim' } },
  { fact: 'victim.detention', label: { nl: 'Vastgehouden', en: 'Detained' } },
  { fact: 'victim.forms', label: { nl: 'Vorm van uitbuiting', en: 'Form of exploitation' } },
];

/** A kind of victim, as the address of a page names it. */
export interface Profile {
  readonly typed: Typed;
  readonly facts: Facts;
  /** Without the date and the search, to go on with in another address. */
  readonly query: string;
}

/** Reads a kind of victim from the query of a page. What does not fit counts as unknown. */
export function readProfile(query: URLSearchParams): Profile {
  const typed = typedIn(query);
  const keys = profileFacts.map(({ fact }) => fact);
  const kept = keys.flatMap((fact) =>
    (typed.get(fieldOf(fact)) ?? []).filter(Boolean).map((value) => [fieldOf(fact), value]),
  );
  const { facts } = readFactFields(keys, typed);
  return {
    typed,
    facts: { 'victim.indication': true, ...facts },
    query: new URLSearchParams(kept).toString(),
  };
}

/** How binding the rules must be that a page shows. */
export function readForce(value: string | undefined): Force | undefined {
  return (Object.keys(forceNames) as Force[]).find((force) => force === value);
}

/** Whether a statement fits a search and a force. */
export function fits(
  { rule }: Pick<Statement, 'rule'>,
  {
    search,
    force,
    lang,
  }: { readonly search: string; readonly force: Force | undefined; readonly lang: Language },
): boolean {
  if (force !== undefined && rule.force !== force) return false;
  const text = plain(wordsOf(rule, lang));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function wordsOf(rule: Rule, lang: Language): string {
  const texts = [rule.title, rule.explanation, conditionInWords(rule.when), rule.open];
  const outcome = rule.kind === 'decision' && 'label' in rule.outcome ? rule.outcome.label[lang] : '';
  return [rule.id, outcome, ...texts.map((text) => text?.[lang] ?? '')].join(' ');
}

/** The date of a page: the one that was asked, else today. */
export const dateOr = (asked: { readonly ok: boolean; readonly date?: IsoDate }, today: IsoDate): IsoDate =>
  asked.date ?? today;
