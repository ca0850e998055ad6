import type { NotifierGroup, Source } from '@ketenzicht/register';
import type { Tx } from './database.ts';

/** How complete the notifications of a year and a group of notifiers are. */
export interface QualityCount {
  readonly year: number;
  /** Empty when nobody is the notifier, as for data of the EMM. */
  readonly notifierGroup: NotifierGroup | '';
  readonly source: Source;
  readonly notifications: number;
  readonly withForm: number;
  readonly withSector: number;
  readonly withNationality: number;
  readonly withAge: number;
}

/** Completeness per year, group of notifiers and source, the latest year first. */
export async function qualityCounts({ sql }: Tx): Promise<readonly QualityCount[]> {
  return sql<QualityCount[]>`
    select year, notifier_group, source, notifications, with_form, with_sector, with_nationality, with_age
    from register_quality order by year desc, source, notifier_group`;
}
