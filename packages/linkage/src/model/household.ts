/** Share of the people who live at one place that have the same family name, as far as it goes. */
const sameFamily = 0.6;

/** log2(1 + 2^x) without overflow. */
const softly = (x: number): number => (x > 40 ? x : x < -40 ? 0 : Math.log2(1 + 2 ** x));

/**
 * How much two people of one household look like two of any, in bits, when their whereabouts agree with
 * weight `place` and their family names with weight `family`.
 */
export const householdEvidence = (place: number, family: number): number =>
  place + Math.log2(sameFamily * 2 ** Math.min(family, 40) + 1 - sameFamily);

/**
 * What must be taken off the weight of a pair because two people of one household explain what agrees as
 * well, in bits. `prior`: the odds that any two records are of such two people.
 */
export const householdDoubt = (prior: number, place: number, family: number): number =>
  softly(prior + householdEvidence(place, family));
