import { codesOf, forms, personParts } from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choicesOf } from '../../face/components/choice.tsx';
import type { Field } from './field.ts';
import { readForm } from './read-form.ts';
import type { Typed } from './typed.ts';

const label = (words: string) => ({ nl: words, en: `${words} (en)` });

const fields: readonly Field<unknown>[] = [
  { kind: 'text', name: 'why', label: label('Waarom'), rows: 3, max: 20 },
  {
    kind: 'part',
    title: label('Meer'),
    questions: [
      { kind: 'many', name: 'forms', label: label('Vormen'), choices: choicesOf(forms) },
      { kind: 'one', look: 'radio', name: 'part', label: label('Rol'), choices: choicesOf(personParts) },
      { kind: 'yesNo', name: 'granted', label: label('Akkoord') },
      { kind: 'tick', name: 'ask', label: label('Vraag') },
      { kind: 'number', name: 'count', label: label('Aantal'), optional: true },
      { kind: 'date', name: 'day', label: label('Dag'), optional: true },
      {
        kind: 'rows',
        name: 'persons',
        label: label('Personen'),
        one: label('Persoon'),
        add: label('Erbij'),
        questions: [
          { kind: 'line', name: 'name', label: label('Naam') },
          { kind: 'date', name: 'born', label: label('Geboren'), optional: true },
        ],
      },
      {
        kind: 'rows',
        name: 'phones',
        label: label('Nummers'),
        one: label('Nummer'),
        add: label('Erbij'),
        questions: [{ kind: 'line', name: '', label: label('Telefoon') }],
      },
    ],
  },
];

const schema = z.object({
  type: z.literal('proef'),
  why: z.string().trim().min(1).max(20),
  forms: z.array(z.enum(codesOf(forms))).min(1),
  part: z.enum(codesOf(personParts)),
  granted: z.boolean(),
  ask: z.boolean(),
  count: z.number().int().min(0).max(100).optional(),
  day: z.iso.date().optional(),
  persons: z.array(z.object({ name: z.string().max(10), born: z.iso.date().optional() })).max(2),
  phones: z.array(z.string().max(10)).max(2),
});

const read = (typed: Readonly<Record<string, string | readonly string[]>>) => {
  const map: Typed = new Map(
    Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
  return readForm({ fields, schema, typed: map, fixed: { type: 'proef' } });
};

const good = { why: 'Daarom', forms: ['labour', 'sexual'], part: 'victim', granted: 'nee' };

const errorsOf = (typed: Parameters<typeof read>[0]) => {
  const result = read(typed);
  return result.ok ? {} : Object.fromEntries(result.errors.map((one) => [one.field ?? '', one.message.nl]));
};

describe('readForm', () => {
  it('reads every kind of question', () => {
    const typed = { ...good, ask: 'ja', count: ' 12 ', 'day-dag': '3', 'day-maand': '2', 'day-jaar': '2026' };
    expect(read(typed)).toEqual({
      ok: true,
      input: {
        type: 'proef',
        why: 'Daarom',
        forms: ['labour', 'sexual'],
        part: 'victim',
        granted: false,
        ask: true,
        count: 12,
        day: '2026-02-03',
        persons: [],
        phones: [],
      },
    });
  });

  it('leaves out empty rows and keeps the numbers of the others for their errors', () => {
    const typed = {
      ...good,
      'persons[0][name]': '',
      'persons[0][born]-dag': ' ',
      'persons[3][name]': 'Anna',
      'persons[7][name]': 'Een veel te lange naam',
      'phones[1]': '0612345678',
      'phones[2]': '',
    };
    expect(errorsOf(typed)).toEqual({
      'persons[7][name]': 'De tekst is te lang: Naam. Gebruik hoogstens 10 tekens.',
    });
    const result = read({ ...typed, 'persons[7][name]': 'Bert' });
    expect(result.ok && result.input).toMatchObject({
      persons: [{ name: 'Anna' }, { name: 'Bert' }],
      phones: ['0612345678'],
    });
  });

  it('says per field what is wrong and what to do, in the order of the page', () => {
    const errors = errorsOf({ count: '1,5', 'day-dag': '31', 'day-maand': '2', 'day-jaar': '2026' });
    expect(errors).toEqual({
      why: 'Vul in: Waarom.',
      forms: 'Kies ten minste één antwoord: Vormen.',
      part: 'Kies een antwoord: Rol.',
      granted: 'Kies een antwoord: Akkoord.',
      count: 'Vul een heel getal in, zonder punten of letters: Aantal.',
      day: 'Deze datum bestaat niet: Dag. Vul dag, maand en jaar in, bijvoorbeeld 31 3 2001.',
    });
    expect(Object.keys(errors)).toEqual(['why', 'forms', 'part', 'granted', 'count', 'day']);
  });

  it.each([
    ['count', '101', 'Vul hoogstens 100 in: Aantal.'],
    ['count', '99999999999999', 'Vul een heel getal in, zonder punten of letters: Aantal.'],
    ['why', 'x'.repeat(21), 'De tekst is te lang: Waarom. Gebruik hoogstens 20 tekens.'],
    ['part', 'koning', 'Kies een antwoord: Rol.'],
    ['forms', 'koning', 'Kies alleen antwoorden uit de lijst: Vormen.'],
    ['phones[4]', '0612345678901', 'De tekst is te lang: Telefoon. Gebruik hoogstens 10 tekens.'],
    [
      'day-jaar',
      'vorig jaar',
      'Deze datum bestaat niet: Dag. Vul dag, maand en jaar in, bijvoorbeeld 31 3 2001.',
    ],
  ])('%s: %s', (name, value, message) => {
    expect(Object.values(errorsOf({ ...good, [name]: value }))).toEqual([message]);
  });

  it('refuses more rows than the schema takes, at the group', () => {
    const names = ['persons[0][name]', 'persons[1][name]', 'persons[2][name]'];
    expect(errorsOf({ ...good, ...Object.fromEntries(names.map((name) => [name, 'A'])) })).toEqual({
      persons: 'Vul er hoogstens 2 in: Personen.',
    });
  });

  it('never uses the words of the schema, whatever is sent, and takes nothing that is not in the form', () => {
    const name = fc.oneof(
      fc.constantFrom('why', 'forms', 'forms[0]', 'part', 'granted', 'ask', 'count', 'day-dag', 'day-jaar'),
      fc.constantFrom('persons[0][name]', 'persons[1][born]-dag', 'persons[9999][name]', 'phones[0]', 'type'),
      fc.constantFrom('__proto__', 'constructor', 'persons[0][__proto__]', 'persons[__proto__][name]'),
    );
    const value = fc.oneof(fc.string(), fc.constantFrom('victim', 'labour', 'ja', '31', '-1', 'NaN'));
    fc.assert(
      fc.property(fc.dictionary(name, value), (typed) => {
        const result = read(typed);
        if (result.ok) {
          expect(Object.keys(result.input).toSorted()).toEqual(
            expect.arrayContaining(['forms', 'granted', 'part', 'persons', 'phones', 'type', 'why']),
          );
          expect(result.input.type).toBe('proef');
          return;
        }
        for (const { message } of result.errors) {
          expect(message.nl).not.toMatch(/invalid|expected|received|too (big|small)|string|array/i);
          expect(message.en).not.toMatch(/invalid|expected|received|too (small)|string|array/i);
        }
      }),
    );
  });
});
