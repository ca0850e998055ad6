import type { Text } from '@ketenzicht/rulebook';
import { countryTable } from './country-table.ts';

/** A country: ISO 3166-1 alpha-3, `XKX` for Kosovo, or `XXA` for somebody without a nationality (ICAO 9303). */
export type CountryCode = string & { readonly __brand?: 'CountryCode' };

export type WorldPart = keyof typeof countryTable;

export interface Country {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-2; absent for the stateless. */
  readonly alpha2?: string;
  /** Absent for the stateless. */
  readonly part?: WorldPart;
}

const parts = Object.entries(countryTable) as readonly (readonly [WorldPart, string])[];

const known: readonly Country[] = parts.flatMap(([part, codes]) =>
  codes
    .trim()
    .split(/\s+/)
    .map((pair) => ({ code: pair.slice(0, 3), alpha2: pair.slice(3), part })),
);

/** Code of somebody whom no state counts among its own. */
export const stateless: CountryCode = 'XXA';

/** Every country in a fixed order, the stateless last. The place in this list is the number of a country in columns. */
export const countries: readonly Country[] = [...known, { code: stateless }];

const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

/** The country with this code, in capitals. */
export function countryOf(code: CountryCode): Country | undefined {
  return byCode.get(code);
}

const names = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Name of a country in both languages. An unknown code is its own name. */
export function countryLabel(code: CountryCode): Text {
  if (code === stateless) return { nl: 'Staatloos', en: 'Stateless' };
  const alpha2 = byCode.get(code)?.alpha2;
  if (alpha2 === undefined) return { nl: code, en: code };
  return { nl: names.nl.of(alpha2) ?? code, en: names.en.of(alpha2) ?? code };
}
