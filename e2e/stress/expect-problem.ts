import { expect } from 'vitest';
import type { ApiAnswer } from './visitor.ts';

/** A word that is typed in input that must be refused. It may stand in no answer of the API and in no log. */
export const typed = 'Zeldzaamwoord';

/** A refusal as the catalogue has it: Dutch, with a way forward, at the right places, without what was typed. */
export function expectProblem(
  { status, headers, body }: ApiAnswer,
  expected: number,
  problem: string,
  places?: readonly string[],
): void {
  expect([status, String(body['type']).split('/').at(-1)], JSON.stringify(body)).toEqual([expected, problem]);
  expect(headers.get('content-type')).toBe('application/problem+json');
  for (const field of ['title', 'detail', 'oplossing'])
    expect(String(body[field]).length).toBeGreaterThan(10);
  const errors = Array.isArray(body['errors']) ? body['errors'] : [];
  const found = errors.map(({ location }: { location: string }) => location);
  if (places !== undefined) expect(found).toEqual(expect.arrayContaining([...places]));
  const details = [body['detail'], ...errors.map(({ detail }: { detail: string }) => detail)];
  expect(JSON.stringify(details)).not.toContain(typed);
}
