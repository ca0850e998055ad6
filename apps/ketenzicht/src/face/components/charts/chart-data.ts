import type { Language } from '@ketenzicht/rulebook';
import { csvText } from '../../csv.ts';
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

/** The data as CSV with a header, values as plain numbers. */
export function chartCsv(data: ChartData, lang: Language): string {
  const header = [say(data.categoryLabel, lang), ...data.series.map((one) => say(one.label, lang))];
  const rows = data.categories.map((category, index) => [
    say(category, lang),
    ...data.series.map((one) => String(one.values[index] ?? '')),
  ]);
  return csvText([header, ...rows]);
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
