import { expect, it } from 'vitest';
import { nextRow, rowsOf, typedOf, withNewRow, withoutRow } from './typed.ts';

function formData(...fields: readonly (readonly [string, string | Blob])[]): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

it('keeps all values under a name, makes line breaks single and leaves files out', () => {
  const typed = typedOf(formData(['a', '1'], ['a', '2\r\n3\r4'], ['b', new Blob(['x'])]));
  expect([...typed]).toEqual([['a', ['1', '2\n3\n4']]]);
});

it('finds the rows that were sent, also with holes and out of order, and nothing that only looks like a row', () => {
  const typed = typedOf(
    formData(['p[10][x]', ''], ['p[2][x]', ''], ['p[x]', ''], ['pp[1][x]', ''], ['p[99999][x]', '']),
  );
  expect(rowsOf(typed, 'p')).toEqual([2, 10]);
  expect(nextRow(typed, 'p')).toBe(11);
});

it('adds a row behind the last one and removes one without renumbering the others', () => {
  const typed = typedOf(formData(['p[0][x]', 'a'], ['p[1][x]', 'b'], ['p[1][born]-dag', '3'], ['q', 'c']));
  expect(rowsOf(withNewRow(typed, 'p', 'x'), 'p')).toEqual([0, 1, 2]);
  const fewer = withoutRow(typed, 'p', 1);
  expect([...fewer.keys()]).toEqual(['p[0][x]', 'q']);
});
