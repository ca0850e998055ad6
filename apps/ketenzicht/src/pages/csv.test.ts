import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('csvOf', () => {
  it.each(['=1+1', '+31', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (formula) => {
    const [, [cell] = []] = parse(csvOf(['naam'], [[formula]])) as string[][];
    expect(cell).toBe(`'${formula}`);
  });

  it('leaves numbers numbers, also below zero, and nothing empty', () => {
    expect(csvOf(['a', 'b', 'c'], [[-1.5, undefined, 0]])).toBe('a,b,c\r\n-1.5,,0\r\n');
  });

  it('is read back as it was written, whatever is in it', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !/^[=+\-@\t\r\n]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(parse(csvOf(['a', 'b'], rows), { bom: false })).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
