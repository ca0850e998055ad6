import type { Notification } from '@ketenzicht/register';
import { randomOf } from '../chance/random.ts';
import { nationalRows, type VictimRows } from './caseload.ts';

/** The counted victims of one national caseload. */
const victimsOfOne = 5060;

/**
 * A caseload of any size, one notification after another: the national caseload again and again with other
 * persons, in another order each time. Every multiple of 5.060 victims has the printed proportions exactly, a part
 * of one nearly so. Holds one national caseload in memory, however many victims are asked. With every round come
 * the rows that do not count: `victims` counts only those who do.
 */
export function* scaledCaseload({
  seed,
  victims,
}: {
  readonly seed: number;
  readonly victims: number;
}): Generator<Notification> {
  const { rows } = nationalRows(seed);
  const counted = rows.slice(0, victimsOfOne);
  const outside = rows.slice(victimsOfOne);
  const random = randomOf(seed, 'rounds');
  let number = 0;
  function* written(round: number, own: VictimRows): Generator<Notification> {
    for (const row of own) {
      number += 1;
      yield { id: `m${number}`, ...row, person: `${row.person}-${round}` };
    }
  }
  for (let done = 0, round = 1; done < victims; done += victimsOfOne, round += 1) {
    const share = Math.min(1, (victims - done) / victimsOfOne);
    for (const own of random.shuffled(counted).slice(0, victims - done)) yield* written(round, own);
    const beside = random.shuffled(outside).slice(0, Math.round(share * outside.length));
    for (const own of beside) yield* written(round, own);
  }
}
