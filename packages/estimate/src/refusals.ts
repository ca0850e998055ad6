import { type CaptureTable, type ListPair, maskOfPair, overlapOf } from './capture-table.ts';
import { type ExistenceCode, existenceOf } from './existence.ts';
import { listTotals } from './independence.ts';
import type { Refusal } from './model-result.ts';
import { enumerate, type Text } from './text.ts';

const names = (table: CaptureTable, wanted: (list: number) => boolean): string[] =>
  table.lists.filter((_, list) => wanted(list));

/** Lists that nobody is on. */
export const emptyLists = (table: CaptureTable): string[] => {
  const totals = listTotals(table);
  return names(table, (list) => totals[list] === 0);
};

/** Lists that share nobody with any other list. */
export const loneLists = (table: CaptureTable): string[] =>
  names(table, (list) =>
    table.lists.every((_, other) => other === list || overlapOf(table, (1 << list) | (1 << other)) === 0),
  );

const codeWords: Readonly<Record<Exclude<ExistenceCode, 0>, Text>> = {
  1: {
    nl: 'Het model heeft bij deze gegevens geen eindige schatting.',
    en: 'The model has no finite estimate on these data.',
  },
  2: {
    nl: 'Deze gegevens leggen het model niet vast: verschillende aantallen passen even goed.',
    en: 'These data do not pin the model down: different numbers fit equally well.',
  },
  3: {
    nl: 'Het model heeft bij deze gegevens geen eindige schatting en ligt ook niet vast.',
    en: 'The model has no finite estimate on these data and is not pinned down either.',
  },
};

/** Refuses a log-linear model that fails the existence check, and names the lists behind it. */
export function existenceRefusal(
  table: CaptureTable,
  pairs: readonly ListPair[],
  level: number,
): Refusal | undefined {
  const code = existenceOf(table, pairs);
  if (code === 0) return undefined;
  const { cause, remedy, lists } = causeOf(table, pairs);
  return {
    status: 'refused',
    level,
    code,
    reason: { nl: `${codeWords[code].nl} ${cause.nl}`, en: `${codeWords[code].en} ${cause.en}` },
    remedy,
    lists,
  };
}

interface Cause {
  readonly cause: Text;
  readonly remedy: Text;
  readonly lists: readonly string[];
}

function causeOf(table: CaptureTable, pairs: readonly ListPair[]): Cause {
  const persons = overlapOf(table, 0);
  const empty = emptyLists(table);
  if (empty.length > 0) {
    const who = enumerate(empty);
    return {
      cause: { nl: `Niemand staat op ${who.nl}.`, en: `Nobody is on ${who.en}.` },
      remedy: { nl: `Laat ${who.nl} weg.`, en: `Leave ${who.en} out.` },
      lists: empty,
    };
  }
  const totals = listTotals(table);
  const full = names(table, (list) => totals[list] === persons);
  if (full.length > 0) {
    const who = enumerate(full);
    return {
      cause: {
        nl: `Iedereen staat op ${who.nl}, zodat de andere lijsten niemand toevoegen.`,
        en: `Everybody is on ${who.en}, so that the other lists add nobody.`,
      },
      remedy: { nl: `Laat ${who.nl} weg.`, en: `Leave ${who.en} out.` },
      lists: full,
    };
  }
  const lone = loneLists(table);
  if (lone.length === table.lists.length) {
    return {
      cause: {
        nl: 'Niemand staat op twee lijsten; zonder overlap zeggen lijsten niets over wie op geen enkele staat.',
        en: 'Nobody is on two lists; without overlap lists say nothing about who is on none.',
      },
      remedy: {
        nl: 'Kies een langere periode of voeg lijsten samen die dezelfde mensen kunnen zien.',
        en: 'Choose a longer period, or merge lists that can see the same people.',
      },
      lists: lone,
    };
  }
  const involved = new Set(pairs.flat());
  const lists = pairs.length === 0 ? lone : names(table, (list) => involved.has(list));
  const thin = pairs.filter((pair) => overlapOf(table, maskOfPair(pair)) <= 1);
  const who = enumerate(lists);
  return {
    cause:
      thin.length > 0
        ? {
            nl: `De overlap tussen ${who.nl} is te klein.`,
            en: `The overlap between ${who.en} is too small.`,
          }
        : {
            nl: `De combinaties van ${who.nl} bevatten te veel nullen.`,
            en: `The combinations of ${who.en} hold too many zeros.`,
          },
    remedy: {
      nl: 'Voeg lijsten samen, of laat een verband tussen lijsten uit het model.',
      en: 'Merge lists, or leave a link between lists out of the model.',
    },
    lists,
  };
}

/** Refuses for another reason than the existence check. */
export const refusal = (
  level: number,
  reason: Text,
  remedy: Text,
  lists: readonly string[] = [],
): Refusal => ({ status: 'refused', level, reason, remedy, lists });
