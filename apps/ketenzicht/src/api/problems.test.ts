import { languages } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isProblemType, problemTypes } from './problem-types.ts';
import { problemJson, problemOfInput, problemOfRefusals } from './problems.ts';

const context = { language: 'nl', baseUrl: 'https://ketenzicht.example', traceId: 'ab' } as const;

describe('problemTypes', () => {
  it.each(Object.entries(problemTypes))(
    '%s is kebab-case and tells everything in both languages',
    (type, definition) => {
      expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const language of languages) {
        for (const part of ['title', 'explanation', 'wayForward'] as const) {
          expect(definition[part][language].length).toBeGreaterThan(5);
        }
        expect(definition.explanation[language]).toMatch(/[.]$/);
        expect(definition.wayForward[language]).toMatch(/[.]$/);
      }
      expect(definition.title.nl).not.toBe(definition.title.en);
    },
  );

  it('knows its own types only', () => {
    expect(isProblemType('niet-gevonden')).toBe(true);
    expect(isProblemType('toString')).toBe(false);
  });
});

describe('problemJson', () => {
  it('has the members of RFC 9457 and points to the page of its type', () => {
    expect(problemJson({ type: 'niet-gevonden' }, context)).toEqual({
      type: 'https://ketenzicht.example/problemen/niet-gevonden',
      title: 'Niet gevonden',
      status: 404,
      detail: problemTypes['niet-gevonden'].explanation.nl,
      oplossing: problemTypes['niet-gevonden'].wayForward.nl,
      traceId: 'ab',
    });
  });
});

describe('problemOfRefusals', () => {
  it('takes type, rule and way forward of the first and the fields of all', () => {
    const problem = problemOfRefusals([
      {
        type: 'prohibited',
        detail: { nl: 'Niet delen.', en: 'Do not share.' },
        rule: 'municipal.example',
        instead: { nl: 'Vraag toestemming.', en: 'Ask consent.' },
      },
      { type: 'missing', detail: { nl: 'Reden nodig.', en: 'Reason needed.' }, field: 'reden' },
    ]);
    expect(problemJson(problem, { ...context, language: 'en' })).toMatchObject({
      status: 409,
      detail: 'Do not share.',
      oplossing: 'Ask consent.',
      regel: 'municipal.example',
      errors: [{ in: 'body', location: '#/reden', code: 'gegeven-ontbreekt', detail: 'Reason needed.' }],
    });
  });
});

describe('problemOfInput', () => {
  const schema = z.strictObject({
    datum: z.iso.date(),
    vormen: z.array(z.enum(['su', 'au'])).min(1),
    aantal: z.number().max(10),
    tekst: z.string().max(5),
    'a/b': z.string(),
    code: z.string().refine((code) => code === 'x', {
      params: { text: { nl: 'Alleen x.', en: 'Only x.' } },
    }),
  });

  it('returns every wrong field at once, without repeating what was typed', () => {
    const result = schema.safeParse({
      datum: '2026-02-31',
      vormen: [],
      aantal: 11,
      tekst: 'Jansen is te lang',
      'a/b': 1,
      code: 'y',
      extra: true,
    });
    const problem = problemOfInput(result.error ?? new z.ZodError([]), 'body');
    expect(problem.errors?.map((error) => [error.location, error.detail.nl])).toEqual([
      ['#/datum', 'Geef hier een bestaande datum als JJJJ-MM-DD op.'],
      ['#/vormen', 'Geef hier minstens 1 waarde op.'],
      ['#/aantal', 'Geef hier een waarde van hoogstens 10 op.'],
      ['#/tekst', 'Geef hier hoogstens 5 tekens op.'],
      ['#/a~1b', 'Geef hier tekst op.'],
      ['#/code', 'Alleen x.'],
      ['#/extra', 'Dit veld bestaat hier niet. Laat het weg.'],
    ]);
    expect(JSON.stringify(problem)).not.toContain('Jansen');
  });

  it('names a parameter by its name', () => {
    const result = z.object({ vorm: z.enum(['su', 'au']) }).safeParse({ vorm: 'zz' });
    const problem = problemOfInput(result.error ?? new z.ZodError([]), 'query');
    expect(problem.errors).toEqual([
      {
        in: 'query',
        location: 'vorm',
        code: 'invalid_value',
        detail: { nl: 'Kies een van: su, au.', en: 'Choose one of: su, au.' },
      },
    ]);
  });
});
