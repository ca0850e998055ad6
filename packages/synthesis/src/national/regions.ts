import { countryOf } from '@ketenzicht/register';
import { allocate, cell, sum, type Table } from '../chance/table.ts';

/** Where a victim comes from, as far as the text tells regions apart (001 L749, L757-759). */
export type Region = 'netherlands' | 'europe' | 'africa' | 'asia' | 'other' | 'unknown';

/** The region of a nationality. */
export function regionOf(nationality: string): Region {
  if (nationality === 'NLD') return 'netherlands';
  const part = countryOf(nationality)?.part;
  return part === 'europe' || part === 'africa' || part === 'asia' ? part : 'other';
}

/**
 * Nationalities outside Tabel 2.1, most frequent first. Which they were is not printed, only that there are
 * more than 115 in all (001 L711); this list is invented, as is how many of each.
 */
const otherNationalities: Readonly<Partial<Record<Region, string>>> = {
  europe:
    'ALB UKR SVK LVA LTU CZE SRB MDA ITA ESP PRT DEU GBR BEL FRA MKD BIH HRV EST SVN RUS BLR GRC MNE IRL AUT SWE DNK NOR FIN',
  africa:
    'SOM SDN COD CMR ETH GHA CIV SEN MLI AGO EGY DZA TUN LBY KEN TZA RWA BDI TCD NER BFA TGO BEN LBR GNB MRT ZMB ZWE ZAF NAM MOZ MDG COG GAB CAF SSD DJI',
  asia: 'SYR IRQ IRN PAK BGD IDN THA TUR LKA NPL MNG GEO ARM AZE YEM LBN JOR KHM MMR LAO MYS KOR UZB KAZ KGZ TJK',
  other: 'SUR BRA COL VEN DOM USA CUB PER ECU MEX HTI HND SLV GTM JAM GUY ARG CHL BOL TTO',
};

/** One unit each, and the rest by a weight that falls along the list. */
function sizesOf(count: number, total: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 3));
  return apportioned(total - count, weights).map((extra) => extra + 1);
}

/** Divides a whole by weights, the largest remainders first. */
export function apportioned(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const exact = weights.map((weight) => (all > 0 ? (total * weight) / all : 0));
  const parts = exact.map(Math.floor);
  const byRemainder = [...exact.keys()].sort(
    (one, two) => ((exact[two] ?? 0) % 1) - ((exact[one] ?? 0) % 1) || one - two,
  );
  for (const index of byRemainder.slice(0, total - sum(parts))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Divides the victims of a region outside the table over its nationalities, exactly, cell by cell. */
export function restOfRegion(
  region: Region,
  table: Table,
): {
  readonly nationality: string;
  readonly year: number;
  readonly group: number;
  readonly victims: number;
}[] {
  const codes = (otherNationalities[region] ?? '').split(' ');
  const places = table.flatMap((row, year) => row.map((victims, group) => ({ year, group, victims })));
  const totals = sizesOf(codes.length, sum(places.map(({ victims }) => victims)));
  const columns = places.map(({ victims }) => victims);
  const divided = allocate({ rows: totals, columns, prior: totals.map(() => columns) });
  return codes.flatMap((nationality, row) =>
    places.map(({ year, group }, column) => ({
      nationality,
      year,
      group,
      victims: cell(divided, row, column),
    })),
  );
}
