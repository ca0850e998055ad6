import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSplitter } from './csv-splitter.ts';

function split(...pieces: readonly string[]) {
  const found: unknown[] = [];
  const splitter = csvSplitter({
    row: ({ line, cells }) => found.push([line, ...cells]),
    flaw: (line, flaw) => found.push([line, flaw]),
  });
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return found;
}

test('rows, quotation marks and every kind of line break', () => {
  expect(split('a,b\r\n1,"x, ""y"""\n\n2,"over\ntwee regels"\n3,')).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'x, "y"'],
    [4, '2', 'over\ntwee regels'],
    [6, '3', ''],
  ]);
});

test('the delimiter is what the header uses most', () => {
  expect(split('a;b;c\n1,5;2;3\n')).toEqual([
    [1, 'a', 'b', 'c'],
    [2, '1,5', '2', '3'],
  ]);
});

test('where the pieces break makes no difference', () => {
  const text = 'a,b\n"een ""twee""\ndrie",4\n5,6\n"",7';
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
      expect(split(...pieces)).toEqual(split(text));
    }),
  );
});

test('a quotation mark that stays open spoils one line, not the file', () => {
  expect(split(`a,b\n"open,1\n${'2,3\n'.repeat(20_000)}`)).toHaveLength(20_002);
  expect(split('a,b\nx"y,1\n2,3')).toEqual([
    [1, 'a', 'b'],
    [2, 'quotes'],
    [3, '2', '3'],
  ]);
});

test('a row without end is dropped', () => {
  expect(split('a,b\n', 'x'.repeat(70_000), '\n1,2\n').at(-1)).toEqual([3, '1', '2']);
});
