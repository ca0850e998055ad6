import { type StepKind, stepKinds } from '@ketenzicht/chain';
import { closeReasons, type Form, forms, type Language } from '@ketenzicht/rulebook';
import { Temporal } from 'temporal-polyfill';
import type { ChartData } from '../../face/components/charts/chart-data.ts';
import { t } from '../../face/messages/catalogue.ts';
import { formatNumber, formatShortDate } from '../../face/messages/format.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { CloseCount, MonthCount, OpenDutyCount, StepDuration } from '../../storage/statistics.ts';
import type { ChainQuestion } from './chain-question.ts';
import { stepNames } from './step-names.ts';

/** How many organisations a chart shows; the table beside it shows all. */
export const shownInChart = 12;

/** Open duties of one organisation together. */
export interface OrganisationLoad {
  readonly organisation: string;
  readonly open: number;
  readonly overdue: number;
  readonly suspended: number;
  readonly oldest: string;
}

/** What lies with each organisation; most overdue first, then most open. */
export function loadsOf(duties: readonly OpenDutyCount[]): readonly OrganisationLoad[] {
  const loads = new Map<string, OrganisationLoad>();
  for (const { organisation, open, overdue, suspended, oldest } of duties) {
    const known = loads.get(organisation);
    loads.set(organisation, {
      organisation,
      open: open + (known?.open ?? 0),
      overdue: overdue + (known?.overdue ?? 0),
      suspended: suspended + (known?.suspended ?? 0),
      oldest: known !== undefined && known.oldest < oldest ? known.oldest : oldest,
    });
  }
  return [...loads.values()].sort((a, b) => b.overdue - a.overdue || b.open - a.open);
}

/** Open tasks per organisation: past their term, standing still, and in time. */
export function loadChart(
  loads: readonly OrganisationLoad[],
  nameOf: (organisation: string) => string,
  lang: Language,
): ChartData {
  const shown = loads.slice(0, shownInChart);
  return {
    title: m.openChart,
    description: loadSummary(loads, lang),
    categoryLabel: m.organisation,
    categories: shown.map(({ organisation }) => nameOf(organisation)),
    series: [
      { label: m.overdue, values: shown.map(({ overdue }) => overdue) },
      { label: m.inTime, values: shown.map(({ open, overdue, suspended }) => open - overdue - suspended) },
      { label: m.suspended, values: shown.map(({ suspended }) => suspended) },
    ],
  };
}

/** How much is open, how much too late, and since when the oldest waits. */
export function loadSummary(loads: readonly OrganisationLoad[], lang: Language): string {
  const sum = (of: (load: OrganisationLoad) => number) => loads.reduce((total, load) => total + of(load), 0);
  const [oldest] = loads.map((load) => load.oldest).sort();
  if (oldest === undefined) return t(m.openNone, lang);
  return t(m.openSummary, lang, {
    open: formatNumber(
      sum(({ open }) => open),
      lang,
    ),
    overdue: formatNumber(
      sum(({ overdue }) => overdue),
      lang,
    ),
    date: formatShortDate(oldest.slice(0, 10), lang),
  });
}

/** Every month of the period, also those in which nothing happened. */
export function monthsOf({ from, until }: Pick<ChainQuestion, 'from' | 'until'>): readonly string[] {
  const first = Temporal.PlainYearMonth.from(from);
  const last = Temporal.PlainYearMonth.from(until);
  const { months } = first.until(last, { largestUnit: 'month' });
  return Array.from({ length: months + 1 }, (_, index) => first.add({ months: index }).toString());
}

/** Received and closed signals per month. */
export function flowChart(counts: readonly MonthCount[], question: ChainQuestion, lang: Language): ChartData {
  const months = monthsOf(question);
  const per = (of: (count: MonthCount) => number) =>
    months.map((month) =>
      sumOf(
        counts.filter((count) => count.month === month),
        of,
      ),
    );
  const total = (of: (count: MonthCount) => number) => formatNumber(sumOf(counts, of), lang);
  return {
    title: m.flowChart,
    description: t(m.flowSummary, lang, {
      from: formatShortDate(question.from, lang),
      until: formatShortDate(question.until, lang),
      received: total(({ received }) => received),
      closed: total(({ closed }) => closed),
    }),
    categoryLabel: m.month,
    categories: months,
    series: [
      { label: m.received, values: per(({ received }) => received) },
      { label: m.closed, values: per(({ closed }) => closed) },
    ],
  };
}

/** Received signals per month and form; a signal about several forms counts with each. */
export function formTable(counts: readonly MonthCount[], question: ChainQuestion): ChartData {
  const months = monthsOf(question);
  const asked = [...(Object.keys(forms) as Form[]), undefined];
  return {
    title: m.flowByForm,
    description: m.formsTogether,
    categoryLabel: m.month,
    categories: months,
    series: asked.map((form) => ({
      label: form === undefined ? m.unknownForm : forms[form].label,
      values: months.map((month) =>
        sumOf(
          counts.filter((count) => count.month === month && isAbout(count.forms, form)),
          ({ received }) => received,
        ),
      ),
    })),
  };
}

/** Whether forms contain this one; no form at all is the form that is unknown. */
export function isAbout(found: readonly Form[], form: Form | undefined): boolean {
  return form === undefined ? found.length === 0 : found.includes(form);
}

/** Closed signals per reason. */
export function closeChart(counts: readonly CloseCount[], lang: Language): ChartData {
  return {
    title: m.closeChart,
    description: t(m.closeSummary, lang, {
      count: formatNumber(
        sumOf(counts, ({ closed }) => closed),
        lang,
      ),
    }),
    categoryLabel: m.reason,
    categories: counts.map(({ reason }) => closeReasons[reason].label),
    series: [{ label: m.closed, values: counts.map(({ closed }) => closed) }],
  };
}

/** One row of the table of steps; days with one decimal. */
export interface StepRow {
  readonly kind: StepKind;
  readonly ended: number;
  readonly median: number;
  readonly ninthDecile: number;
}

/** The steps that were taken, in the order of the road. */
export function stepRows(durations: readonly StepDuration[]): readonly StepRow[] {
  return stepKinds.flatMap((kind) =>
    durations
      .filter((duration) => duration.kind === kind)
      .map(({ ended, medianMinutes, ninthDecileMinutes }) => ({
        kind,
        ended,
        median: daysOf(medianMinutes),
        ninthDecile: daysOf(ninthDecileMinutes),
      })),
  );
}

const daysOf = (minutes: number): number => Math.round((minutes / (24 * 60)) * 10) / 10;

/** Days per step: within which half, or nine of ten, were done. */
export function stepChart(rows: readonly StepRow[], of: 'median' | 'ninthDecile'): ChartData {
  return {
    title: of === 'median' ? m.medianChart : m.ninthDecileChart,
    description: m.stepsUnit,
    categoryLabel: m.step,
    categories: rows.map(({ kind }) => stepNames[kind]),
    series: [{ label: m.days, values: rows.map((row) => row[of]) }],
  };
}

function sumOf<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
