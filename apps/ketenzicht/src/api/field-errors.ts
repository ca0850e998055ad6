import type { Text } from '@ketenzicht/rulebook';
import type { z } from 'zod';
import type { FieldError } from './problems.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
};

const formatNames: Readonly<Record<string, Text>> = {
  date: { nl: 'een bestaande datum als JJJJ-MM-DD', en: 'an existing date as YYYY-MM-DD' },
  datetime: {
    nl: 'een tijdstip zoals 2026-03-01T10:00:00Z',
    en: 'a moment such as 2026-03-01T10:00:00Z',
  },
  email: { nl: 'een e-mailadres', en: 'an email address' },
  uuid: { nl: 'een UUID', en: 'a UUID' },
};

const fillIn = (what: Text): Text => ({ nl: `Geef hier ${what.nl} op.`, en: `Give ${what.en} here.` });

/**
 * Every issue of a schema as an error at its field, in both languages. What somebody typed is not
 * repeated. A schema says something of its own with `params: { text: { nl, en } }` in a refinement.
 */
export function fieldErrorsOf(error: z.ZodError, where: FieldError['in']): FieldError[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [fieldError(issue, issue.path, where)];
    return issue.keys.map((key) => fieldError(issue, [...issue.path, key], where));
  });
}

function fieldError(issue: Issue, path: readonly PropertyKey[], where: FieldError['in']): FieldError {
  return { in: where, location: locationOf(path, where), code: issue.code, detail: detailOf(issue) };
}

/** A JSON Pointer (RFC 6901) as URI fragment for the body; elsewhere the name of the parameter. */
function locationOf(path: readonly PropertyKey[], where: FieldError['in']): string {
  if (where !== 'body') return path.map(String).join('.');
  return `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

function detailOf(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return fillIn(typeNames[issue.expected] ?? { nl: 'een geldige waarde', en: 'a valid value' });
    case 'invalid_format':
      return fillIn(
        formatNames[issue.format] ?? {
          nl: 'een waarde in de gevraagde vorm',
          en: 'a value in the form asked for',
        },
      );
    case 'too_small':
      return boundary(issue.origin, Number(issue.minimum), 'least');
    case 'too_big':
      return boundary(issue.origin, Number(issue.maximum), 'most');
    case 'invalid_value':
      return {
        nl: `Kies een van: ${issue.values.map(String).join(', ')}.`,
        en: `Choose one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'unrecognized_keys':
      return {
        nl: 'Dit veld bestaat hier niet. Laat het weg.',
        en: 'This field does not exist here. Leave it out.',
      };
    case 'custom':
      return textOf(issue.params) ?? { nl: 'Deze waarde klopt niet.', en: 'This value is not right.' };
    default:
      return { nl: 'Deze waarde klopt niet.', en: 'This value is not right.' };
  }
}

function boundary(origin: string, bound: number, kind: 'least' | 'most'): Text {
  const [nl, en] = kind === 'least' ? ['minstens', 'at least'] : ['hoogstens', 'at most'];
  switch (origin) {
    case 'string':
      return fillIn({
        nl: `${nl} ${bound} ${bound === 1 ? 'teken' : 'tekens'}`,
        en: `${en} ${bound} ${bound === 1 ? 'character' : 'characters'}`,
      });
    case 'array':
    case 'set':
      return fillIn({
        nl: `${nl} ${bound} ${bound === 1 ? 'waarde' : 'waarden'}`,
        en: `${en} ${bound} ${bound === 1 ? 'value' : 'values'}`,
      });
    default:
      return fillIn({ nl: `een waarde van ${nl} ${bound}`, en: `a value of ${en} ${bound}` });
  }
}

function textOf(params: Readonly<Record<string, unknown>> | undefined): Text | undefined {
  const text = params?.['text'];
  if (typeof text !== 'object' || text === null || !('nl' in text) || !('en' in text)) return undefined;
  return typeof text.nl === 'string' && typeof text.en === 'string'
    ? { nl: text.nl, en: text.en }
    : undefined;
}
