import { chanceOf, EXACT, levelCount } from '../compare/level.ts';
import { roleOf } from '../role.ts';
import { occurrences, type Store } from '../store/store.ts';
import type { Model } from './model.ts';

/** A model made ready for a store: how much every level counts, in bits (a bit doubles the odds). */
export interface Weights {
  /** Weight of level l in field f at f × levelCount + l. */
  readonly byLevel: Float64Array;
  /** Per field the weight of agreeing on each value: the rarer, the more. */
  readonly byValue: readonly Float32Array[];
  /** Before anything is compared. */
  readonly prior: number;
  /** 1 for fields that say where somebody was reached. */
  readonly whereabouts: Uint8Array;
}

/**
 * The most that all fields about whereabouts say together. People of one household, shelter or hotel
 * agree on all of them; counted one by one they would outweigh different names.
 */
export const mostForWhereabouts = 18;

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
  const whereabouts = Uint8Array.from(store.fields, ({ role }) =>
    roleOf(role).evidence === 'whereabouts' ? 1 : 0,
  );
  return { byLevel, byValue, prior: Math.log2(model.prior / (1 - model.prior)), whereabouts };
}

/** Weight of agreeing on each value of a field. */
function rarity(store: Store, field: number, inSame: number, inOther: number): Float32Array {
  const counts = occurrences(store, field);
  const known = store.size - (counts[0] ?? 0) + strength;
  const least = inOther / 20;
  return Float32Array.from(counts, (count) => {
    const chance = (Math.max(0, count - ownRecords) + strength * inOther) / known;
    return Math.log2(inSame / Math.min(1, Math.max(least, chance)));
  });
}

/** The probability that belongs to a weight with the prior in it. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** The weight at which a probability is reached. */
export const weightOf = (probability: number): number => Math.log2(probability / (1 - probability));
