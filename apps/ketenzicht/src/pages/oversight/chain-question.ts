import {
  addDays,
  daysBetween,
  type Form,
  forms,
  type IsoDate,
  instantOf,
  isCodeOf,
  type Text,
} from '@ketenzicht/rulebook';
import { Temporal } from 'temporal-polyfill';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { FigureFilter, Period } from '../../storage/statistics.ts';
import { type ReadDate, readDate } from '../read-date.ts';

/** What somebody asked of the figures: which dossiers, which days, and what is wrong with that. */
export interface ChainQuestion {
  readonly filter: FigureFilter;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly period: Period;
  /** As it was typed, for the form. */
  readonly typed: { readonly from: string; readonly until: string };
  readonly errors: { readonly van?: Text; readonly tot?: Text };
  /** The query with which the same question can be asked again. */
  readonly query: string;
}

const longest = 366;

/** Reads the question from a query. Without dates it is about the last twelve months, up to today. */
export function readChainQuestion(
  query: (name: string) => string | undefined,
  options: { readonly today: IsoDate; readonly isMunicipality: (code: string) => boolean },
): ChainQuestion {
  const { today } = options;
  const [readFrom, readUntil] = [readDate(query('van')), readDate(query('tot'))];
  const errors = errorsOf(readFrom, readUntil, today);
  const until = dateIn(readUntil) ?? today;
  const from = dateIn(readFrom) ?? yearBefore(until);
  const [code, form] = [query('gemeente') ?? '', query('vorm') ?? ''];
  const filter = {
    ...(options.isMunicipality(code) ? { municipality: code } : {}),
    ...(isCodeOf<Form>(forms, form) ? { form } : {}),
  };
  return {
    filter,
    from,
    until,
    period: { from: instantOf(from), until: instantOf(addDays(until, 1)) },
    typed: { from: readFrom.typed || from, until: readUntil.typed || until },
    errors,
    query: String(
      new URLSearchParams({
        ...(filter.municipality === undefined ? {} : { gemeente: filter.municipality }),
        ...(filter.form === undefined ? {} : { vorm: filter.form }),
        van: from,
        tot: until,
      }),
    ),
  };
}

/** The first day of the month eleven months earlier, so that whole months stand beside each other. */
function yearBefore(date: IsoDate): IsoDate {
  return Temporal.PlainDate.from(date).with({ day: 1 }).subtract({ months: 11 }).toString();
}

const dateIn = (read: ReadDate): IsoDate | undefined => (read.ok ? read.date : undefined);

function errorsOf(from: ReadDate, until: ReadDate, today: IsoDate): ChainQuestion['errors'] {
  const wrong = {
    ...(from.ok ? {} : { van: from.error }),
    ...(until.ok ? {} : { tot: until.error }),
  };
  if (!from.ok || !until.ok) return wrong;
  if (until.date !== undefined && until.date > today) return { tot: m.inFuture };
  if (from.date === undefined) return {};
  if (from.date > today) return { van: m.inFuture };
  const last = until.date ?? today;
  if (last < from.date) return { tot: m.untilBeforeFrom };
  return daysBetween(from.date, last) > longest ? { van: m.tooLong } : {};
}
