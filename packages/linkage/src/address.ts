import { fold } from './text/fold.ts';

/** Words of addresses and their abbreviations; the short form stands for both. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['straat', 'str'],
  ['laan', 'ln'],
  ['plein', 'pl'],
  ['weg', 'wg'],
  ['street', 'st'],
  ['avenue', 'ave'],
  ['road', 'rd'],
  ['place', 'pl'],
  ['strasse', 'str'],
  ['circuit', 'cct'],
  ['crescent', 'cres'],
  ['court', 'ct'],
  ['close', 'cl'],
  ['drive', 'dr'],
  ['saint', 'st'],
  ['sint', 'st'],
]);

/** A street or another line of an address: folded, usual words shortened. */
export function addressLine(text: string): string {
  return fold(text)
    .replace(/([a-z]{3,})straat\b/g, '$1str')
    .split(' ')
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
}

/** A postcode without spaces: '1234 ab' is '1234ab'. */
export const postcode = (text: string): string => fold(text).replaceAll(' ', '');
