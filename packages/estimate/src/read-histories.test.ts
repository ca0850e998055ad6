import { describe, expect, it } from 'vitest';
import { count } from './capture-table.ts';
import { readHistories } from './read-histories.ts';

const good = 'A,B,count\n1,0,10\n0,1,8\n1,1,3\n';

function refused(text: string): string {
  const read = readHistories(text);
  return read.ok ? 'was read' : read.problems.map(({ line, reason }) => `${line}: ${reason.en}`).join('\n');
}

describe('reading capture histories', () => {
  it.each([
    ['as asked', good],
    [
      'with a byte order mark, carriage returns and empty lines',
      `\uFEFF${good.replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['with semicolons', good.replaceAll(',', ';')],
    ['with tabs and spaces', good.replaceAll(',', '\t ')],
    ['with quotes and a Dutch header', good.replace('A,B,count', '"A","B","Aantal"')],
    ['with a frequency', good.replace('count', 'frequency')],
    ['with the unseen as 0', `${good}0,0,0\n`],
  ])('understands a file %s', (_, text) => {
    const read = readHistories(text);
    expect(read.ok && [...read.table.counts]).toEqual([0, 10, 8, 3]);
    expect(read.ok && read.table.lists).toEqual(['A', 'B']);
  });

  it('adds up rows that occur twice, and says so', () => {
    const read = readHistories(`${good}1,1,4\n`);
    expect(read.ok && count(read.table, 3)).toBe(7);
    expect(read.ok && read.notes).toHaveLength(1);
  });

  it('takes missing combinations for nobody', () => {
    const read = readHistories('A,B,C,count\n1,0,0,5\n1,1,0,2');
    expect(read.ok && read.table.counts[7]).toBe(0);
  });

  it.each([
    ['a negative count', 'A,B,count\n1,0,-3', /^2: .*negative/],
    ['a fractional count', 'A,B,count\n1,0,2.5', /^2: .*whole number/],
    ['a word for a count', 'A,B,count\n1,0,many', /^2: .*not a number/],
    ['a missing count', 'A,B,count\n1,0,', /^2: .*not a number/],
    ['an unseen row', 'A,B,count\n0,0,12', /^2: .*on no list/],
    ['one list', 'A,count\n1,12', /^1: .*two lists/],
    ['twelve lists', `${'abcdefghijkl'.split('').join()},count\n${'1,'.repeat(12)}3`, /^1: .*at most 10/],
    ['no header', '1,0,12\n0,1,8', /^1: .*must be called "count"/],
    ['another mark than 0 or 1', 'A,B,count\n1,2,3', /^2: .*0 or 1/],
    ['a short row', 'A,B,count\n1,3', /^2: .*fields/],
    ['a list twice', 'A,A,count\n1,0,3', /^1: .*occurs twice/],
    ['a list without a name', 'A,,count\n1,0,3', /^1: .*no name/],
    ['nobody', 'A,B,count\n1,0,0', /nobody/],
    ['nothing', '', /empty/],
  ])('refuses %s with its line', (_, text, reason) => {
    expect(refused(text)).toMatch(reason);
  });
});
