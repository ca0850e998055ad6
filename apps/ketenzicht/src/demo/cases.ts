import { addDays, dateOf } from '@ketenzicht/rulebook';
import { dangerCases } from './cases/danger.ts';
import type { DemoCase } from './cases/demo-case.ts';
import { employerCases } from './cases/employers.ts';
import { householdCases } from './cases/households.ts';
import { nationalCases } from './cases/national.ts';
import { policeCases } from './cases/police.ts';
import { regionCases } from './cases/region.ts';
import { youngRegionCases } from './cases/region-young.ts';
import type { DemoStory } from './story.ts';
import { minutesPerDay, type WorkingTime } from './working-time.ts';

/** Every case of the sources that the demo tells. */
export const demoCases: readonly DemoCase[] = [
  ...regionCases,
  ...youngRegionCases,
  ...policeCases,
  ...dangerCases,
  ...employerCases,
  ...householdCases,
  ...nationalCases,
];

/** The id of the story of a case. */
export const storyIdOf = (one: Pick<DemoCase, 'id'>): string => `case-${one.id}`;

/** A case as a story that ended some working days ago. */
export function storyOfCase(one: DemoCase, time: WorkingTime): DemoStory {
  const { report, seenDaysBefore, channel, reporter, steps, endedDaysAgo } = one;
  const length = steps.reduce((sum, { after }) => sum + after * 60, 0);
  const ended = Math.min(time.today + 400 - endedDaysAgo * minutesPerDay, time.present);
  let minute = ended - length;
  const at = time.instantAt(minute);
  return {
    id: storyIdOf(one),
    report: {
      ...report,
      when:
        seenDaysBefore === undefined
          ? { kind: 'unknown' }
          : { kind: 'date', date: addDays(dateOf(at), -seenDaysBefore) },
    },
    channel,
    ...(reporter === undefined ? {} : { reporter }),
    at,
    steps: steps.map(({ by, does, after }) => {
      minute += after * 60;
      return { by, does, at: time.instantAt(minute) };
    }),
  };
}
