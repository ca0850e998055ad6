import type { IsoDate } from '../calendar/iso.ts';
import { type FactKey, type Facts, factDefinition, isFactKey, isValueOf, onDay } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import type { Text } from '../text.ts';

/** Something that is wrong with facts from outside. */
export interface FactProblem {
  readonly key: string;
  readonly problem: Text;
}

export type ReadFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Facts from outside: an object with fact keys and values. An unknown key, a value of the wrong type, the day of
 * looking (which is the law date) and a minority that the date of birth contradicts are refused; a null counts
 * as unknown.
 */
export function readFacts(input: unknown, at: IsoDate): ReadFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([{ key: '', problem: messages.noObject }]);
  }
  const facts: Record<string, unknown> = {};
  const problems: FactProblem[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (value === null) continue;
    if (key.startsWith('moment.') && isFactKey(key)) problems.push({ key, problem: messages.today });
    else if (!isFactKey(key)) problems.push({ key, problem: messages.unknown });
    else if (!isValueOf(key, value)) problems.push({ key, problem: sayType(key) });
    else facts[key] = value;
  }
  if (problems.length > 0) return refused(problems);
  const read = facts as Facts;
  const minor = read['victim.minor'];
  if (minor !== undefined && onDay(read, at)['victim.minor'] !== minor) {
    return refused([{ key: 'victim.minor', problem: messages.minor }]);
  }
  return { ok: true, facts: read };
}

const refused = (problems: readonly FactProblem[]): ReadFacts => ({ ok: false, problems });

const messages = {
  noObject: {
    nl: 'Geef feiten als een object met namen en waarden.',
    en: 'Give facts as an object with keys and values.',
  },
  unknown: { nl: 'Dit feit bestaat niet.', en: 'There is no such fact.' },
  today: {
    nl: 'De dag waarop gekeken wordt, is de wetsdatum. Geef die apart op.',
    en: 'The day of looking is the law date. Give it separately.',
  },
  minor: {
    nl: 'Dit klopt niet met de geboortedatum.',
    en: 'This does not agree with the date of birth.',
  },
} as const;

/** What a value of a fact must look like. */
function sayType(key: FactKey): Text {
  const definition = factDefinition(key);
  switch (definition.type) {
    case 'flag':
      return { nl: 'Geef true of false.', en: 'Give true or false.' };
    case 'count':
      return { nl: 'Geef een heel getal van 0 of meer.', en: 'Give a whole number of 0 or more.' };
    case 'date':
      return { nl: 'Geef een datum zoals 2013-06-01.', en: 'Give a date such as 2013-06-01.' };
    case 'code':
    case 'choice': {
      const codes = codesOf(definition.values).join(', ');
      return { nl: `Geef een van: ${codes}.`, en: `Give one of: ${codes}.` };
    }
    case 'codes': {
      const codes = codesOf(definition.values).join(', ');
      return {
        nl: `Geef een lijst met nul of meer van: ${codes}.`,
        en: `Give a list of none or more of: ${codes}.`,
      };
    }
  }
}
