import { describe, expect, it } from 'vitest';
import { orderOfContent } from '../cli/link/row-order.ts';
import { splitRow, tableFile } from './table-file.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function read(text: string): { header: readonly string[]; rows: readonly (readonly string[])[] } {
  const { header, bytes, separator, starts } = tableFile(encoder.encode(text));
  const bounds = new Int32Array(2 * header.length);
  const rows = [...starts.subarray(1)].map((end, row) => {
    const count = splitRow(bytes, separator, starts[row] ?? 0, end, bounds);
    return Array.from({ length: count }, (_, cell) =>
      decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1])),
    );
  });
  return { header, rows };
}

describe('a table in a file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n3,4\n'],
    ['semicolons, a byte order mark and another line break', '\uFEFFa;b\r\n1;2\r\n3;4'],
    ['tabs and empty lines', 'a\tb\n\n1\t2\n\n3\t4\n\n'],
    ['spaces around values', 'a, b\n1 , 2\n 3,4 \n'],
    ['quotation marks', '"a","b"\n"1","2"\n3,"4"'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  it('keeps separators, line breaks and quotation marks within quotation marks', () => {
    expect(read('a,b\n"x, ""y""\nz",\n').rows).toEqual([['x, "y"\nz', '']]);
  });

  it('has rows with too few and too many cells', () => {
    expect(read('a,b\n1\n1,2,3\n').rows).toEqual([['1'], ['1', '2']]);
  });
});

it('the order of content does not depend on the order in the file', () => {
  const lines = Array.from({ length: 500 }, (_, row) => `${row % 490},same`);
  const ordered = (rows: readonly string[]) =>
    [...orderOfContent(tableFile(encoder.encode(`a,b\n${rows.join('\n')}`)))].map((row) => rows[row]);
  expect(ordered([...lines].reverse())).toEqual(ordered(lines));
});

it('a quotation mark that never closes is told with its row', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(tableFile(bytes('a,b\n1,"x"\n2,"y\n3,z\n')).openQuote).toBe(3);
  expect(tableFile(bytes('a,b\n1,"x\ny"\n2,"y ""z"""\n')).openQuote).toBeUndefined();
});
