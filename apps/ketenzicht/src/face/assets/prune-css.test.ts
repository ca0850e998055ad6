import { expect, it } from 'vitest';
import { pruneCss } from './prune-css.ts';

const prune = (css: string, ...used: string[]) => pruneCss(css, new Set(used));

it('keeps rules whose classes are all used', () => {
  const css = '.utrecht-a{color:red}.utrecht-b{color:blue}.utrecht-a .utrecht-b{margin:0}';
  expect(prune(css, 'utrecht-a')).toBe('.utrecht-a{color:red}');
  expect(prune(css, 'utrecht-a', 'utrecht-b')).toBe(css);
});

it('keeps the used selectors of a list, and minds commas in parentheses', () => {
  expect(prune('.utrecht-a:is(p,q), .utrecht-b{x:y}', 'utrecht-a')).toBe('.utrecht-a:is(p,q){x:y}');
});

it('looks into media queries and drops empty ones', () => {
  expect(prune('@media print{.utrecht-a{x:y}.utrecht-b{x:y}}', 'utrecht-b')).toBe(
    '@media print{.utrecht-b{x:y}}',
  );
  expect(prune('@media print{.utrecht-a{x:y}}', 'utrecht-b')).toBe('');
});

it('drops comments, character sets, bare elements and empty rules', () => {
  expect(prune('@charset "UTF-8";/* .utrecht-a{} */.utrecht-a{}p{x:y}.utrecht-a{x:y}', 'utrecht-a')).toBe(
    '.utrecht-a{x:y}',
  );
});

it('does not take a class for another that begins the same', () => {
  expect(prune('.utrecht-a--b{x:y}', 'utrecht-a')).toBe('');
});
