import { compareField, compareRecords, crossingFields, findCrossed } from '../compare/compare-records.ts';
import { CLOSE, CROSSED, DIFFERS, EXACT, levelCount, MISSING, PARTIAL } from '../compare/level.ts';
import type { Store } from '../store/store.ts';
import { householdDoubt } from './household.ts';
import type { Weights } from './weights.ts';

/** Compares and weighs pairs of records of one store. Not to be shared between threads. */
export interface Scorer {
  /** Weight in bits with the prior in it, or -Infinity as soon as it cannot reach `least`. */
  readonly weigh: (one: number, other: number, least: number) => number;
  /** Weight of everything but the prior: what the two records say for and against. */
  readonly evidence: (one: number, other: number) => number;
}

/** A scorer for the records of a store. */
export function scorer(store: Store, weights: Weights): Scorer {
  const { byLevel, byValue, prior, household, points } = weights;
  const sums = new Float64Array(3);
  const width = store.fields.length;
  const crossing = crossingFields(store);
  const crosses = Uint8Array.from(store.fields, (_, field) =>
    crossing.some((pair) => pair.includes(field)) ? 1 : 0,
  );
  const levels = new Uint8Array(width);
  const kept = new Uint8Array(width);
  const weightOfLevel = (field: number, level: number) => byLevel[field * levelCount + level] ?? 0;
  const fields = [...store.fields.keys()];
  const hopeOf = Float64Array.from(fields, (field) =>
    Math.max(0, weightOfLevel(field, PARTIAL), weightOfLevel(field, CLOSE)),
  );
  const crossingHope = Float64Array.from(fields, (field) =>
    crosses[field] === 1 ? Math.max(0, weightOfLevel(field, CROSSED) - (hopeOf[field] ?? 0)) : 0,
  );

  // Fields that dash hope most come first; those that cross, which may yet be found elsewhere, come last.
  const order = Int32Array.from(
    fields.sort(
      (one, other) =>
        (crosses[one] ?? 0) - (crosses[other] ?? 0) || (hopeOf[other] ?? 0) - (hopeOf[one] ?? 0),
    ),
  );

  function total(one: number): number {
    sums.fill(0);
    for (let field = 0; field < width; field += 1) {
      const level = levels[field] ?? 0;
      const value = store.rows[one * width + field] ?? 0;
      const general = byLevel[field * levelCount + level] ?? 0;
      const weight = level === EXACT ? (byValue[field]?.[value] ?? general) : general;
      const point = points[field] ?? 0;
      sums[point] = (sums[point] ?? 0) + weight;
    }
    const [person = 0, family = 0, place = 0] = sums;
    return person + family + place - householdDoubt(household, place, family);
  }

  function evidence(one: number, other: number): number {
    compareRecords(store, crossing, one, other, levels);
    return total(one);
  }

  function weigh(one: number, other: number, least: number): number {
    const { rows } = store;
    const a = one * width;
    const b = other * width;
    let hope = prior;
    let hopeOfCrossing = 0;
    for (let field = 0; field < width; field += 1) {
      const value = rows[a + field] ?? 0;
      const otherValue = rows[b + field] ?? 0;
      if (value === otherValue && value !== 0) {
        levels[field] = EXACT;
        hope += byValue[field]?.[value] ?? weightOfLevel(field, EXACT);
      } else if (value === 0 || otherValue === 0) {
        levels[field] = MISSING;
        hopeOfCrossing += (crossingHope[field] ?? 0) + (crosses[field] === 1 ? (hopeOf[field] ?? 0) : 0);
      } else {
        levels[field] = DIFFERS;
        hope += hopeOf[field] ?? 0;
        hopeOfCrossing += crossingHope[field] ?? 0;
      }
    }
    if (hope + hopeOfCrossing < least) return Number.NEGATIVE_INFINITY;
    let crossed = true;
    let tried = false;
    for (let at = 0; at < width; at += 1) {
      const field = order[at] ?? 0;
      if (levels[field] !== DIFFERS) continue;
      if (crosses[field] === 1 && !tried) {
        tried = true;
        kept.set(levels);
        crossed = findCrossed(store, crossing, a, b, kept);
        if (!crossed) hopeOfCrossing = 0;
      }
      const level = compareField(store, a, b, field);
      levels[field] = level;
      if (crossed && crosses[field] === 1) continue;
      hope += weightOfLevel(field, level) - (hopeOf[field] ?? 0);
      if (hope + hopeOfCrossing < least) return Number.NEGATIVE_INFINITY;
    }
    findCrossed(store, crossing, a, b, levels);
    const weight = prior + total(one);
    return weight < least ? Number.NEGATIVE_INFINITY : weight;
  }

  return { weigh, evidence };
}
