import type { CaptureTable, Estimation, StratifiedEstimation, Text } from '@ketenzicht/estimate';
import { mapLists, supportOf } from '@ketenzicht/estimate';
import { type NotifierGroup, notifierGroups } from '@ketenzicht/register';
import { codesOf } from '@ketenzicht/rulebook';
import { z } from 'zod';

/** By what people can be divided into groups that are estimated apart. */
export const divisions = ['sex', 'age', 'nationality', 'form'] as const;
export type Division = (typeof divisions)[number];

const groupSchema = z.enum(codesOf(notifierGroups));

/** Where capture histories come from. */
const sourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('register'),
    fromYear: z.int().min(1990).max(2100),
    untilYear: z.int().min(1990).max(2100),
    /** Every list is one group of notifiers, or several taken as one. */
    lists: z.array(z.object({ name: z.string(), groups: z.array(groupSchema).min(1) })),
    division: z.enum(divisions).optional(),
  }),
  z.object({ kind: z.literal('file'), histories: z.string() }),
]);

/** What an estimate is asked for; stored with it, so that it can be made again. */
export const questionSchema = z.object({
  title: z.string(),
  source: sourceSchema,
  threshold: z.number().min(0).max(1),
  bootstrap: z.int().min(0).max(10_000),
  seed: z.int().min(0).max(4_294_967_295),
});
export type EstimateQuestion = z.infer<typeof questionSchema>;
export type RegisterSource = Extract<EstimateQuestion['source'], { kind: 'register' }>;

/** Capture histories as JSON: who is on which lists, by bits. */
const tableSchema = z.object({
  lists: z.array(z.string()),
  histories: z.array(z.object({ mask: z.int(), count: z.number() })),
});
const textSchema = z.object({ nl: z.string(), en: z.string() });

/** The data of an estimate: counts of people, no persons. */
export const dataSchema = z.object({
  whole: tableSchema,
  strata: z.array(z.object({ name: textSchema, table: tableSchema })),
});
export type EstimateData = z.infer<typeof dataSchema>;
type StoredTable = z.infer<typeof tableSchema>;

export const storedTable = (table: CaptureTable): StoredTable => ({
  lists: [...table.lists],
  histories: supportOf(table).map((mask) => ({ mask, count: table.counts[mask] ?? 0 })),
});

export function tableOf({ lists, histories }: StoredTable): CaptureTable {
  const counts = new Float64Array(2 ** lists.length);
  for (const { mask, count } of histories) counts[mask] = count;
  return mapLists(
    { lists, counts },
    lists,
    lists.map((_, list) => list),
  );
}

/** What an estimate found. */
export interface EstimateResult {
  readonly whole: Estimation;
  /** Only when people were divided. */
  readonly strata?: StratifiedEstimation;
}

/** Names of the groups of a division, besides those of code lists. */
export const unknownGroup: Text = { nl: 'onbekend', en: 'unknown' };

/** The name of a list that takes several groups of notifiers as one. */
export const listName = (groups: readonly NotifierGroup[]): string =>
  groups.map((group) => notifierGroups[group].label.nl).join(' + ');
