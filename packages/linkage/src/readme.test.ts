import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addRow, createStore, explainPair, linkRecords, registerIndex, valuesOfCells } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const store = createStore([
    { name: 'voornaam', role: 'givenName' },
    { name: 'achternaam', role: 'familyName' },
    { name: 'geboren', role: 'birthDate' },
    { name: 'telefoon', role: 'phone' },
  ]);
  const reports = [
    ['Fatoumata', 'van der Diallo', '1996-05-03', '06 1234 5670'],
    ['Diallo', 'Fatou', '03-05-1996', ''],
    ['Mariama', 'Bah', '2001', '06 1234 5670'],
    ['Muhamad', 'Ivanov', '1990-07-12', '+31 6 8765 4320'],
    ['Mohammed', 'Iwanow', '1990-12-07', '0687654320'],
  ];
  for (const cells of reports) addRow(store, valuesOfCells(store, cells));
  const { groups, plan, model } = linkRecords(store, 0.9);
  // groups: [0, 0, 2, 3, 3], every record with the least record of its group

  const register = registerIndex(store, { plan, model });
  const [best] = register.match(['Mohamed', 'Ivanoff', '1990', ''], 0.1);
  // best: { record: 3, probability: ... }

  const { probability, steps } = explainPair(store, register.weights, 0, 1);
  const says = steps.map(({ inWords }) => inWords.en);
  // says[1]: 'Given name stands in another field of the other: ... times as likely the same person.'
  // end of README

  expect([...groups]).toEqual([0, 0, 2, 3, 3]);
  expect(best?.record).toBe(3);
  expect(probability).toBeGreaterThan(0.9);
  expect(says[1]).toMatch(
    /^Given name stands in another field of the other: .+ times as likely the same person\.$/,
  );
});

it('the README prints exactly the example that runs', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const between = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0];
  const run = between(read('./readme.test.ts'), '// README\n', '  // end of README')?.replaceAll(
    /^ {2}/gm,
    '',
  );
  expect(between(read('../README.md'), '```ts\n', '```')).toBe(run);
});
