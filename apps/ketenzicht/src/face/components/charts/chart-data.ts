import type { Language } from '@ketenzicht/rulebook';
import type { Words } from '../../messages/catalogue.ts';
import { say } from '../../messages/catalogue.ts';

/** One line or one part of every bar. */
export interface Series {
  readonly label: Words;
  /** One value per category; null where nothing is known. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows. The same data makes the drawing, the table beside it and the CSV file. */
export interface ChartData {
  readonly title: Words;
  /** The main thing to see, in a sentence; read out instead of the drawing. */
  readonly description: Words;
  /** What the categories are, for example "Gemeente". */
  readonly categoryLabel: Words;
  readonly categories: readonly Words[];
  readonly series: readonly Series[];
}

/** The data as a header and rows, for a CSV file. */
export function chartTable(
  data: ChartData,
  lang: Language,
): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
} {
  return {
    header: [say(data.categoryLabel, lang), ...data.series.map((one) => say(one.label, lang))],
    rows: data.categories.map((category, index) => [
      say(category, lang),
      ...data.series.map((one) => one.values[index] ?? undefined),
    ]),
  };
}

/** Highest sum of a category, never below one. */
export function highestTotal(data: ChartData): number {
  return Math.max(1, ...data.categories.map((_, index) => totalOf(data, index)));
}

/** Sum of a category over all series. */
export function totalOf(data: ChartData, index: number): number {
  return data.series.reduce((sum, one) => sum + (one.values[index] ?? 0), 0);
}

/** A round number at or above a value, for the top of an axis. */
export function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = [1, 2, 5, 10].find((one) => one * magnitude >= value) ?? 10;
  return step * magnitude;
}
