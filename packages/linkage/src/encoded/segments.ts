import type { Role } from '../role.ts';

/** A part of an encoding that is compared by itself; a part without bits is unknown and says nothing. */
export const segments = ['names', 'birth', 'numbers'] as const;

export type Segment = (typeof segments)[number];

/** Layout of the parts: where they begin and how long they are, in words of 32 bits. */
export const layout: Readonly<Record<Segment, { readonly from: number; readonly words: number }>> = {
  names: { from: 0, words: 8 },
  birth: { from: 8, words: 4 },
  numbers: { from: 12, words: 4 },
};

/** Words of 32 bits in one encoding. */
export const encodingWords = 16;

/** In which part a field is encoded. Fields without a part (sex, nationality, addresses) are not encoded at all:
 * they have so few values, or say so much about a place, that they would help whoever guesses more than linkage. */
export const segmentOf: Readonly<Partial<Record<Role, Segment>>> = {
  givenName: 'names',
  familyName: 'names',
  fullName: 'names',
  alias: 'names',
  birthDate: 'birth',
  bsn: 'numbers',
  vNumber: 'numbers',
  documentNumber: 'numbers',
  identifier: 'numbers',
  phone: 'numbers',
  email: 'numbers',
};

/** How often each token is hashed into its part. Long parts have more room. */
export const hashesPerToken: Readonly<Record<Segment, number>> = { names: 9, birth: 12, numbers: 5 };
