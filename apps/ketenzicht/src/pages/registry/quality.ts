import { notifierGroups } from '@ketenzicht/register';
import type { Language } from '@ketenzicht/rulebook';
import type { ChartData } from '../../face/components/charts/chart-data.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { QualityCount } from '../../storage/register-quality.ts';

/** What is measured of every notification. */
export const measures = ['withForm', 'withSector', 'withNationality', 'withAge'] as const;

/** Half-up to whole percents, as the monitor rounds. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part / whole) * 100 + 0.5);

/** Notifications of notifiers only: nobody can complete what the EMM or a letter says. */
export const ofNotifiers = (counts: readonly QualityCount[]): readonly QualityCount[] =>
  counts.filter(({ source }) => source === 'notifier');

/** Completeness per year of all notifiers together, the earliest year first; a year without notifications stays open. */
export function qualityChart(counts: readonly QualityCount[]): ChartData {
  const known = ofNotifiers(counts).map(({ year }) => year);
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
  const sum = (year: number, of: (typeof measures)[number] | 'notifications') =>
    ofNotifiers(counts)
      .filter((count) => count.year === year)
      .reduce((total, count) => total + count[of], 0);
  return {
    title: m.qualityChart,
    description: m.qualityChartText,
    categoryLabel: m.year,
    categories: years.map(String),
    series: measures.map((measure) => ({
      label: m[measure],
      values: years.map((year) =>
        known.includes(year) ? percentOf(sum(year, measure), sum(year, 'notifications')) : null,
      ),
    })),
  };
}

/** The group of notifiers of a row. */
export const groupInWords = ({ notifierGroup }: QualityCount, lang: Language): string =>
  notifierGroup in notifierGroups && notifierGroup !== ''
    ? notifierGroups[notifierGroup].label[lang]
    : notifierGroup;

/** The table as CSV: counts beside percentages. */
export function qualityCsv(counts: readonly QualityCount[], lang: Language) {
  return {
    header: [
      m.year[lang],
      m.notifier[lang],
      m.notifications[lang],
      ...measures.flatMap((measure) => [m[measure][lang], `${m[measure][lang]} (${m.percent[lang]})`]),
    ],
    rows: ofNotifiers(counts).map((count) => [
      count.year,
      groupInWords(count, lang),
      count.notifications,
      ...measures.flatMap((measure) => [count[measure], percentOf(count[measure], count.notifications)]),
    ]),
  };
}
