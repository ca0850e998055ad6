import * as rulebook from '@ketenzicht/rulebook';
import { expect, it } from 'vitest';
import { codeLists } from './code-lists.ts';

const isList = (value: unknown): value is rulebook.CodeList<string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(
    (code) => typeof code === 'object' && code !== null && 'label' in code && 'nl' in Object(code.label),
  );

it('names every code list of the rulebook, once', () => {
  const known = Object.entries(rulebook).filter(([, value]) => isList(value) && !isFacts(value));
  expect(known.length).toBeGreaterThan(10);
  const named = Object.values(codeLists);
  expect(known.filter(([, list]) => !named.some((one) => one === list)).map(([name]) => name)).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  for (const name of Object.keys(codeLists)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

/** Definitions of facts have labels too, but are not codes. */
const isFacts = (value: unknown) => Object.values(Object(value)).some((one) => 'type' in Object(one));
