import {
  codesOf,
  type DataCategory,
  type DisclosureRule,
  type DossierParty,
  dataCategories,
  evaluate,
  type IsoDate,
  type Purpose,
  type Role,
  type Rule,
  roles,
  rulesAt,
  type Text,
} from '@ketenzicht/rulebook';
import { referenceMessages as m } from '../../face/messages/reference.ts';

export type SharingAnswer = 'yes' | 'conditional' | 'no';

/** The answers in words. */
export const answerNames: Readonly<Record<SharingAnswer, Text>> = {
  yes: m.mayYes,
  conditional: m.mayConditional,
  no: m.mayNo,
};

/** What is asked of the sharing matrix. What is left out can be anything. */
export interface SharingQuestion {
  readonly role?: Role;
  readonly purpose?: Purpose;
  /** How the organisation takes part in the dossier. */
  readonly part?: DossierParty;
}

/** Whether a role may see a category, and the rules that say so; none when the answer is no. */
export interface SharingCell {
  readonly role: Role;
  readonly category: DataCategory;
  readonly answer: SharingAnswer;
  readonly rules: readonly DisclosureRule[];
}

/**
 * The sharing matrix on a law date, read off the disclosure rules by the same evaluation as the gate. `yes`
 * when a rule allows it whatever else is true, `conditional` when it depends on what the question leaves
 * open, `no` when no rule allows it.
 */
export function sharingMatrix(
  rules: readonly Rule[],
  at: IsoDate,
  question: SharingQuestion,
): readonly SharingCell[] {
  const disclosures = rulesAt(rules, at).filter((rule) => rule.kind === 'disclosure');
  const asked = codesOf(roles).filter((role) => question.role === undefined || role === question.role);
  return codesOf(dataCategories).flatMap((category) =>
    asked.map((role) => cellOf(role, category, disclosures, question)),
  );
}

function cellOf(
  role: Role,
  category: DataCategory,
  disclosures: readonly DisclosureRule[],
  { purpose, part }: SharingQuestion,
): SharingCell {
  const facts = part === undefined ? {} : { 'disclosure.party': part };
  const answers = disclosures
    .filter((rule) => rule.recipient === role && rule.categories.includes(category))
    .filter((rule) => purpose === undefined || rule.purposes.includes(purpose))
    .map((rule) => ({ rule, truth: evaluate(rule.when, facts).truth }));
  const certain = answers.filter(({ truth }) => truth === true);
  const possible = answers.filter(({ truth }) => truth === 'unknown');
  const answer = certain.length > 0 ? 'yes' : possible.length > 0 ? 'conditional' : 'no';
  const deciding = answer === 'yes' ? certain : possible;
  return { role, category, answer, rules: deciding.map(({ rule }) => rule) };
}
