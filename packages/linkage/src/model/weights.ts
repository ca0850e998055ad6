import { chanceOf, EXACT, levelCount } from '../compare/level.ts';
import { type Evidence, roleOf } from '../role.ts';
import { occurrences, type Store } from '../store/store.ts';
import type { Model } from './model.ts';

/** A model made ready for a store: how much every level counts, in bits (a bit doubles the odds). */
export interface Weights {
  /** Weight of level l in field f at f × levelCount + l. */
  readonly byLevel: Float64Array;
  /** Per field the weight of agreeing on each value: the rarer, the more. */
  readonly byValue: readonly Float32Array[];
  /** Before anything is compared: one person against any two. */
  readonly prior: number;
  /** Before anything is compared: two people of one household against any two. */
  readonly household: number;
  /** Per field whom agreement points at: a place in `pointsAt`. */
  readonly points: Uint8Array;
}

/** What the numbers in `points` stand for. */
export const pointsAt = ['person', 'family', 'whereabouts'] as const satisfies readonly Evidence[];

/** Records of one person that are no sign of a frequent value. */
const ownRecords = 6;

/** How many records the frequency in general weighs against the frequency of one value. */
const strength = 1000;

/** The weights of a model for the values of a store. */
export function weightsOf(store: Store, model: Model): Weights {
  const byLevel = new Float64Array(store.fields.length * levelCount);
  const byValue = model.fields.map(({ same, other }, field) => {
    for (let level = 1; level < levelCount; level += 1) {
      const [inSame, inOther] = [chanceOf(same, level), chanceOf(other, level)];
      byLevel[field * levelCount + level] = Math.log2(inSame / inOther);
    }
    return rarity(store, field, chanceOf(same, EXACT), chanceOf(other, EXACT));
  });
  const points = Uint8Array.from(store.fields, ({ role }) => pointsAt.indexOf(roleOf(role).evidence));
  const others = 1 - model.prior - model.household;
  const [prior, household] = [Math.log2(model.prior / others), Math.log2(model.household / others)];
  return { byLevel, byValue, prior, household, points };
}

/** Weight of agreeing on each value of a field. */
function rarity(store: Store, field: number, inSame: number, inOther: number): Float32Array {
  const counts = occurrences(store, field);
  const known = store.size - (counts[0] ?? 0) + strength;
  const least = inOther / 20;
  const weights = new Float32Array(counts.length);
  for (let value = 0; value < counts.length; value += 1) {
    const chance = (Math.max(0, (counts[value] ?? 0) - ownRecords) + strength * inOther) / known;
    weights[value] = Math.log2(inSame / Math.min(1, Math.max(least, chance)));
  }
  return weights;
}

/** The probability that belongs to a weight with the prior in it. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** The weight at which a probability is reached. */
export const weightOf = (probability: number): number => Math.log2(probability / (1 - probability));
