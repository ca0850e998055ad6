import { dateOf, type IsoDate, type IsoInstant } from '@ketenzicht/rulebook';
import type { MeasureEvent } from '../measures/measure.ts';
import type { Database } from '../storage/database.ts';
import { addMeasure, addMeasureStep, measuresOf } from '../storage/measures.ts';
import { demoPeople } from './organisations.ts';
import { namesOf } from './story.ts';

/** An invented measure with what happened to it, so many days ago each. */
interface DemoMeasure {
  readonly person: string;
  readonly steps: readonly { readonly daysAgo: number; readonly event: MeasureEvent }[];
}

const day = (now: IsoInstant, ago: number): IsoDate =>
  dateOf(new Date(Date.parse(now) - ago * 86_400_000).toISOString());

/** Measures in each step of the cycle; one of them late. */
const demoMeasures = (now: IsoInstant): readonly DemoMeasure[] => [
  {
    person: 'samira',
    steps: [
      {
        daysAgo: 400,
        event: {
          type: 'planned',
          plan: {
            title: 'Training voor de balie en de wijkteams',
            stage: 'stop',
            recommendation: '2013-4',
            goal: 'Medewerkers herkennen signalen en geven ze door.',
            action: 'Twee trainingen per jaar, en een vast punt in het werkoverleg.',
            indicator: 'Signalen van balie en wijkteams',
            unit: 'per jaar',
            baseline: 3,
            target: 12,
            targetOn: day(now, -200),
            evaluateOn: day(now, 30),
          },
        },
      },
      { daysAgo: 300, event: { type: 'measured', value: 5, note: 'Na de eerste training.' } },
      { daysAgo: 120, event: { type: 'measured', value: 8, note: '' } },
      {
        daysAgo: 31,
        event: {
          type: 'evaluated',
          outcome: 'partly',
          findings: {
            efficiency: 'Ja. De trainer kwam uit eigen huis.',
            attainment: 'Deels: acht signalen, het streven was twaalf.',
            effect: 'Waarschijnlijk. Teams zonder training gaven niets door.',
          },
        },
      },
      {
        daysAgo: 20,
        event: {
          type: 'adjusted',
          change: 'Ook het team leerplicht doet mee.',
          target: 15,
          targetOn: day(now, -345),
          evaluateOn: day(now, -330),
        },
      },
    ],
  },
  {
    person: 'roos',
    steps: [
      {
        daysAgo: 250,
        event: {
          type: 'planned',
          plan: {
            title: 'Een plek voor slachtoffers in de nacht',
            stage: 'help',
            recommendation: '2013-1',
            goal: 'Niemand hoeft een nacht op een plek te wachten.',
            action: 'Afspraken met twee opvanghuizen in de regio.',
            indicator: 'Nachten zonder plek',
            unit: 'per kwartaal',
            baseline: 9,
            target: 0,
            targetOn: day(now, -100),
            evaluateOn: day(now, 14),
          },
        },
      },
      { daysAgo: 90, event: { type: 'measured', value: 4, note: 'Sinds het eerste huis meedoet.' } },
    ],
  },
  {
    person: 'hanna',
    steps: [
      {
        daysAgo: 40,
        event: {
          type: 'planned',
          plan: {
            title: 'Mensenhandel als vast deel van de briefing',
            stage: 'stop',
            recommendation: '2025-1',
            goal: 'Agenten vragen door op dwang en uitbuiting.',
            action: 'Elke maand een casus in de briefing.',
            indicator: 'Mutaties met een vraag over dwang',
            unit: 'procent',
            target: 50,
            targetOn: day(now, -320),
            evaluateOn: day(now, -180),
          },
        },
      },
    ],
  },
];

/** Loads the measures that are not there yet. */
export async function loadDemoMeasures(database: Database, now: IsoInstant): Promise<void> {
  for (const { person, steps } of demoMeasures(now)) {
    const found = demoPeople.find(({ id }) => id === person);
    const [first, ...later] = steps;
    if (found === undefined || first === undefined) throw new Error(`There is no demo person ${person}`);
    const { id } = namesOf(`measure of ${person}`);
    const { organisation, role } = found;
    await database.inScope({ kind: 'organisation', organisation, user: person, role }, async (tx) => {
      if ((await measuresOf(tx, id)).length > 0) return;
      const stepOf = (step: DemoMeasure['steps'][number], index: number) => ({
        request: namesOf(`measure of ${person}, step ${index}`).id,
        happenedOn: day(now, step.daysAgo),
        recordedAt: new Date(Date.parse(now) - step.daysAgo * 86_400_000).toISOString(),
        member: person,
        event: step.event,
      });
      await addMeasure(tx, { id, organisation }, stepOf(first, 0));
      for (const [index, step] of later.entries()) {
        const [measure] = await measuresOf(tx, id);
        if (measure) await addMeasureStep(tx, measure, measure.version, stepOf(step, index + 1));
      }
    });
  }
}
