import { describe, expect, it } from 'vitest';
import { evaluationIsLate, type Measure, type MeasureEvent, measureOf, nextEvents } from './measure.ts';

const plan = {
  title: 'Training van baliemedewerkers',
  stage: 'stop',
  goal: 'Baliemedewerkers herkennen signalen.',
  action: 'Twee trainingen per jaar.',
  indicator: 'Signalen van de balie',
  unit: 'per jaar',
  baseline: 2,
  target: 10,
  targetOn: '2026-12-31',
  evaluateOn: '2026-10-01',
} as const;

const after = (...events: readonly MeasureEvent[]): Measure => {
  const steps = events.map((event, index) => ({
    version: index + 1,
    happenedOn: `2026-0${index + 1}-01`,
    recordedAt: '2026-03-02T09:00:00.000Z',
    member: 'anna',
    event,
  }));
  const measure = measureOf({ id: 'm1', organisation: 'duinmeer' }, steps);
  if (measure === undefined) throw new Error('No measure');
  return measure;
};

const planned = { type: 'planned', plan } as const;
const measured = (value: number) => ({ type: 'measured', value, note: '' }) as const;
const evaluated = {
  type: 'evaluated',
  outcome: 'partly',
  findings: { efficiency: 'Ja.', attainment: 'Deels.', effect: 'Onbekend.' },
} as const;
const adjusted = {
  type: 'adjusted',
  change: 'Ook de wijkteams.',
  target: 15,
  targetOn: '2027-12-31',
  evaluateOn: '2027-10-01',
} as const;
const ended = { type: 'ended', reason: 'Opgegaan in het nieuwe beleid.' } as const;

describe('a measure', () => {
  it('goes round: planned, measured, evaluated, adjusted, measured again', () => {
    expect(after(planned).step).toBe('plan');
    expect(after(planned, measured(4)).step).toBe('do');
    expect(after(planned, measured(4), evaluated).step).toBe('check');
    expect(after(planned, measured(4), evaluated, adjusted).step).toBe('act');
    expect(after(planned, measured(4), evaluated, adjusted, measured(9)).step).toBe('do');
    expect(after(planned, ended).step).toBe('ended');
  });

  it('keeps every value with its day and takes over an adjusted goal', () => {
    const measure = after(planned, measured(4), evaluated, adjusted, measured(9));
    expect(measure.values).toEqual([
      { on: '2026-02-01', value: 4 },
      { on: '2026-05-01', value: 9 },
    ]);
    expect(measure.plan).toEqual({ ...plan, target: 15, targetOn: '2027-12-31', evaluateOn: '2027-10-01' });
    expect(measure.outcome).toBe('partly');
    expect(measure.version).toBe(5);
  });

  it('is adjusted only after an evaluation, and an evaluation asks for a decision', () => {
    expect(nextEvents(after(planned))).not.toContain('adjusted');
    expect(nextEvents(after(planned, evaluated))).toEqual(['adjusted', 'ended']);
    expect(nextEvents(after(planned, ended))).toEqual([]);
  });

  it('is late when the day of the evaluation has passed without one', () => {
    expect(evaluationIsLate(after(planned), '2026-10-01')).toBe(false);
    expect(evaluationIsLate(after(planned, measured(1)), '2026-10-02')).toBe(true);
    expect(evaluationIsLate(after(planned, evaluated), '2026-10-02')).toBe(false);
    expect(evaluationIsLate(after(planned, ended), '2026-10-02')).toBe(false);
  });

  it('is none without a plan', () => {
    expect(measureOf({ id: 'm1', organisation: 'duinmeer' }, [])).toBeUndefined();
  });
});
