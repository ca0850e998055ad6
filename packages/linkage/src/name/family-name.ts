import { fold } from '../text/fold.ts';

/**
 * Words that stand before a family name and are written, left out, shortened or put behind it: Dutch
 * tussenvoegsels and their likes in the languages of people who are reported in the Netherlands.
 */
const particles: ReadonlySet<string> = new Set([
  'aan',
  'af',
  'al',
  'ad',
  'ar',
  'as',
  'bij',
  'bin',
  'bint',
  'ben',
  'd',
  'da',
  'das',
  'de',
  'del',
  'della',
  'den',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'el',
  'en',
  'het',
  'ibn',
  'in',
  'la',
  'las',
  'le',
  'los',
  'of',
  'onder',
  'op',
  'over',
  's',
  't',
  'te',
  'ten',
  'ter',
  'tot',
  'uit',
  'v',
  'van',
  'vd',
  'vande',
  'vanden',
  'vander',
  'voor',
  'von',
  'y',
  'zu',
  'zum',
  'zur',
]);

/**
 * A family name by which it can be recognised: folded and without tussenvoegsels, unless it consists of
 * them. The parts of a double name stay, in the order given.
 *
 * @example familyName("Berg, van den") // 'berg'
 * @example familyName('De Vries-Jansen') // 'vries jansen'
 */
export function familyName(text: string): string {
  const all = fold(text).split(' ');
  const bearing = all.filter((word) => !particles.has(word));
  return (bearing.length > 0 ? bearing : all).join(' ');
}
