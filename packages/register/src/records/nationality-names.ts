import type { CountryCode } from '../country/country.ts';
import { countryLabel } from '../country/country.ts';
import type { Category } from '../tables/table.ts';
import type { RecordAxis } from './record-table.ts';
import { total, unknown } from './record-table.ts';

/** Names of nationalities as the report prints them (000 L14162-14325, L14489-14627). */
const adjectives: Readonly<Record<CountryCode, string>> = {
  AGO: 'Angolese',
  ALB: 'Albaanse',
  ARM: 'Armeense',
  BEN: 'Beninse',
  BGR: 'Bulgaarse',
  BIH: 'Bosnische',
  BRA: 'Braziliaanse',
  CHN: 'Chinese',
  CIV: 'Ivoriaanse',
  CMR: 'Kameroense',
  COD: 'Kongolese',
  COL: 'Colombiaanse',
  CUB: 'Cubaanse',
  CZE: 'Tsjechische',
  DOM: 'Dominicaanse',
  EGY: 'Egyptische',
  ERI: 'Eritrese',
  EST: 'Estlandse',
  GHA: 'Ghanese',
  GIN: 'Guineese',
  GMB: 'Gambiaanse',
  GNQ: 'Equatoriaalguinese',
  HUN: 'Hongaarse',
  IDN: 'Indonesische',
  IND: 'Indiase',
  IRN: 'Iraanse',
  IRQ: 'Iraakse',
  LBR: 'Liberiaanse',
  LTU: 'Litouwse',
  LVA: 'Letse',
  MAR: 'Marokkaanse',
  MDG: 'Malagassische',
  MLI: 'Malinese',
  MNG: 'Mongoolse',
  MYS: 'Maleisische',
  NER: 'Nigerese',
  NGA: 'Nigeriaanse',
  NLD: 'Nederlandse',
  PAK: 'Pakistaanse',
  PHL: 'Filipijnse',
  POL: 'Poolse',
  ROU: 'Roemeense',
  RUS: 'Russische',
  SLE: 'Sierra Leoonse',
  SOM: 'Somalische',
  SRB: 'Servische',
  SUR: 'Surinaamse',
  SVK: 'Slowaakse',
  SYC: 'Seychelse',
  TGO: 'Togolese',
  THA: 'Thaise',
  TWN: 'Taiwanese',
  TZA: 'Tanzaniaanse',
  UGA: 'Oegandese',
  VEN: 'Venezolaanse',
  XKX: 'Kosovaanse',
  ZAF: 'Zuid-Afrikaanse',
  ZMB: 'Zambiaanse',
};

/** Nationalities that occur, by the alphabet, as rows; the printed spelling of a report can differ. */
export function nationalityAxis<R extends { readonly nationality?: CountryCode }>(
  records: readonly R[],
  {
    spelling = {},
    withUnknown,
  }: { readonly spelling?: Readonly<Record<CountryCode, string>>; readonly withUnknown: boolean },
): RecordAxis<R> {
  const nameOf = (code: CountryCode) => spelling[code] ?? adjectives[code] ?? countryLabel(code).nl;
  const codes = [...new Set(records.flatMap(({ nationality }) => nationality ?? []))];
  const categories = codes
    .map((code): Category => ({ key: nameOf(code), label: { nl: nameOf(code), en: countryLabel(code).en } }))
    .sort((a, b) => a.key.localeCompare(b.key, 'nl'));
  return {
    label: { nl: 'Nationaliteit', en: 'Nationality' },
    categories: withUnknown ? [...categories, unknown] : categories,
    of: ({ nationality }) => (nationality === undefined ? unknown.key : nameOf(nationality)),
    total,
  };
}
