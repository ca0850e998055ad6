import type { Form } from '@ketenzicht/rulebook';
import type { Random } from '../random.ts';
import { criminalNarratives } from './criminal.ts';
import { labourNarratives } from './labour.ts';
import type { Narratives, Told } from './narrative.ts';
import { organNarratives } from './organ.ts';
import { sexualNarratives } from './sexual.ts';
import { unclearNarratives } from './unclear.ts';

/** What a signal turns out to be about; `unclear` when nobody can tell from the report. */
export type Kind = Form | 'unclear';

/** The stories of each kind. */
export const narratives: Readonly<Record<Kind, Narratives>> = {
  sexual: sexualNarratives,
  labour: labourNarratives,
  criminal: criminalNarratives,
  organ: organNarratives,
  unclear: unclearNarratives,
};

/** A story of a kind and who tells it, with the names of a signal filled in. */
export function narrate(
  random: Random,
  kind: Kind,
  names: { readonly straat: string; readonly bedrijf: string; readonly plaats: string },
): Told {
  const { written, openings, parts } = narratives[kind];
  const { by, text } = random.chance(0.3) ? random.pick(written) : random.pick(openings);
  const whole = written.some((one) => one.text === text)
    ? text
    : [text, ...parts.map((choices) => random.pick(choices))].join(' ');
  const filled = Object.entries(names).reduce(
    (told, [slot, name]) => told.replaceAll(`{${slot}}`, name),
    whole,
  );
  return { by, text: filled };
}
