import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newReceiptCode, parseReceiptCode } from './receipt.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const codes = bytes.map((random) => newReceiptCode(() => random));

it('is 16 symbols in groups of four and a check symbol', () => {
  expect(newReceiptCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$/);
  expect(newReceiptCode()).not.toBe(newReceiptCode());
});

it('reads back what people make of it', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(parseReceiptCode(typed)).toBe(code);
      expect(parseReceiptCode(`  ${code.replaceAll('-', ' – ')} `)).toBe(code);
      expect(parseReceiptCode(code.replaceAll('-', ''))).toBe(code);
    }),
  );
});

it('finds every single wrong symbol', () => {
  fc.assert(
    fc.property(codes, fc.nat(16), fc.constantFrom(...symbols), (code, at, other) => {
      const plain = code.replaceAll('-', '');
      fc.pre(plain[at] !== other);
      expect(parseReceiptCode(plain.slice(0, at) + other + plain.slice(at + 1))).toBeUndefined();
    }),
  );
});

it.each(['', 'ABCD', 'U'.repeat(17), `${'0'.repeat(16)}!`, 'x'.repeat(5_000)])('refuses %j', (text) => {
  expect(parseReceiptCode(text)).toBeUndefined();
});
