import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseload, caseloadFields, storeOf } from './caseload.fixture.ts';
import { explainPair } from './explain/explain.ts';
import { linkRecords, prepare } from './link.ts';
import { defaultModel } from './model/model.ts';
import { scorer } from './model/score.ts';
import { weightsOf } from './model/weights.ts';
import { calibrationCurve, calibrationError } from './quality/calibration.ts';
import { estimatedBlockingRecall } from './quality/missed-by-blocking.ts';
import { pairwiseQuality } from './quality/pairwise.ts';
import { registerIndex } from './register/register-index.ts';

describe('linking', () => {
  it('finds persons without training, in a small and in a larger file', () => {
    for (const people of [25, 1200]) {
      const { rows, persons } = caseload(people);
      const { groups } = linkRecords(storeOf(rows), 0.9);
      const { precision, recall } = pairwiseQuality(groups, persons);
      expect(precision).toBeGreaterThan(0.99);
      expect(recall).toBeGreaterThan(0.97);
    }
  });

  it('joins nothing when every record is of somebody else', () => {
    const { rows, persons } = caseload(1000, 3);
    const firsts = rows.filter((_, row) => persons[row] !== persons[row - 1]);
    expect(linkRecords(storeOf(firsts), 0.9).links.one.length).toBeLessThan(3);
  });

  it('gives the same answer twice', () => {
    const { rows } = caseload(900);
    expect(linkRecords(storeOf(rows), 0.9)).toEqual(linkRecords(storeOf(rows), 0.9));
  });

  it('works with one column and without any value', () => {
    const fields = [{ name: 'x', role: 'text' }] as const;
    expect([...linkRecords(storeOf([['a'], ['']], fields), 0.9).groups]).toEqual([0, 1]);
    expect([...linkRecords(storeOf([], fields), 0.9).groups]).toEqual([]);
  });
});

describe('weighing', () => {
  const { rows } = caseload(60);
  const store = storeOf(rows);
  const weights = weightsOf(store, defaultModel(caseloadFields, store.size));
  const { weigh, evidence } = scorer(store, weights);
  const record = fc.nat(store.size - 1);

  it('is symmetric, and the waterfall adds up to it', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const weight = weigh(one, other, Number.NEGATIVE_INFINITY);
        expect(weigh(other, one, Number.NEGATIVE_INFINITY)).toBeCloseTo(weight, 9);
        expect(weights.prior + evidence(one, other)).toBeCloseTo(weight, 9);
        const { weight: explained, steps } = explainPair(store, weights, one, other);
        expect(explained).toBeCloseTo(weight, 6);
        expect(steps.at(-1)?.total).toBe(explained);
      }),
    );
  });

  it('stops early only below what was asked for', () => {
    fc.assert(
      fc.property(record, record, fc.integer({ min: -20, max: 30 }), (one, other, least) => {
        const weight = weigh(one, other, Number.NEGATIVE_INFINITY);
        expect(weigh(one, other, least)).toBe(weight >= least ? weight : Number.NEGATIVE_INFINITY);
      }),
    );
  });

  it('lets a missing value say nothing', () => {
    const missing = storeOf([
      ['Fatou', '', '', '', ''],
      ['Fatou', 'Diallo', '', '', ''],
    ]);
    const steps = explainPair(missing, weightsOf(missing, defaultModel(caseloadFields, 2)), 0, 1).steps;
    expect(steps.filter(({ level }) => level === 'missing').map(({ weight }) => weight)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('lets people of one household be two persons, whatever they share', () => {
    const fields = ['givenName', 'familyName', 'birthDate', 'phone', 'street', 'postcode'] as const;
    const home = ['0612345678', 'Kerkstraat', '1234AB'];
    const household = storeOf(
      [
        ['Fatou', 'Diallo', '1996-05-03', ...home],
        ['Ousmane', 'Diallo', '2004-11-20', ...home],
      ],
      fields.map((role) => ({ name: role, role })),
    );
    const { steps, probability } = explainPair(
      household,
      weightsOf(household, defaultModel(household.fields, 2)),
      0,
      1,
    );
    expect(probability).toBeLessThan(0.1);
    expect(steps.at(-1)?.weight).toBeLessThan(-20);
    expect(steps.at(-1)?.inWords.nl).toMatch(
      /^Ook huisgenoten delen adres, telefoon en soms een achternaam: .+ keer minder/,
    );
  });
});

describe('a register', () => {
  const { rows } = caseload(1000, 5);
  const store = storeOf(rows);
  const register = registerIndex(store, prepare(store));

  it('finds the records of the same person, the most probable first', () => {
    const [first] = register.match(rows[10] ?? [], 0.5);
    expect(first?.probability).toBeGreaterThan(0.99);
  });

  it('finds what was added, and no longer what was removed', () => {
    const cells = ['Zuzanna', 'Wojciechowska', '1999-04-17', '0698765430', 'Nergenshuizen'];
    expect(register.match(cells, 0.5)).toEqual([]);
    const record = register.add(cells);
    expect(register.match(cells, 0.5).map((match) => match.record)).toEqual([record]);
    register.remove(record);
    expect(register.match(cells, 0.5)).toEqual([]);
  });
});

describe('quality', () => {
  it('is counted over pairs', () => {
    const quality = pairwiseQuality(Int32Array.of(0, 0, 0, 3, 4), Int32Array.of(1, 1, 2, 2, 0));
    expect(quality).toMatchObject({
      truePairs: 2,
      linkedPairs: 3,
      rightPairs: 1,
      precision: 1 / 3,
      recall: 0.5,
    });
  });

  it('has a calibration curve', () => {
    const curve = calibrationCurve([0.92, 0.94, 0.3], (pair) => pair === 0);
    expect(curve).toMatchObject([
      { from: 0.25, pairs: 1, found: 0 },
      { from: 0.9, pairs: 2, found: 0.5 },
    ]);
    expect(calibrationError(curve)).toBeCloseTo((0.3 + 2 * 0.43) / 3, 9);
  });

  it('is calibrated: of pairs with a probability about that share is of one person', () => {
    const { rows, persons } = caseload(1500, 11);
    const { links } = linkRecords(storeOf(rows), 0.01);
    const probabilities = Float64Array.from(links.weight, (weight) => 1 / (1 + 2 ** -weight));
    const same = (pair: number) => persons[links.one[pair] ?? 0] === persons[links.other[pair] ?? 0];
    expect(calibrationError(calibrationCurve(probabilities, same))).toBeLessThan(0.03);
  });

  it('of blocking is nothing when every value is the same', () => {
    const rows = Array.from({ length: 1600 }, () => ['same']);
    const { blocks, links } = linkRecords(storeOf(rows, [{ name: 'x', role: 'text' }]), 0.9);
    expect(estimatedBlockingRecall(blocks, links)).toBe(0);
  });

  it('of blocking is estimated without the truth', () => {
    const { rows } = caseload(1500, 13);
    const { blocks, links } = linkRecords(storeOf(rows), 0.9);
    const share = estimatedBlockingRecall(blocks, links);
    expect(share).toBeGreaterThan(0.98);
    expect(share).toBeLessThanOrEqual(1);
  });
});
