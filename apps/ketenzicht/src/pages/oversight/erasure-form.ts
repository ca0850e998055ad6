import type { SubjectId } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { SubjectsView } from '../../signals/subjects.ts';
import type { Typed } from '../form/typed.ts';

/** Names of the fields, in Dutch because addresses of errors show them. */
export const fields = { subjects: 'gegevens', confirmation: 'bevestigd' } as const;

/** What somebody chose to erase, and what is wrong with it. */
export interface ErasureForm {
  readonly subjects: readonly SubjectId[];
  readonly errors: { readonly gegevens?: Text; readonly bevestigd?: Text };
}

/** A form in which nothing was chosen yet. */
export const emptyErasure: ErasureForm = { subjects: [], errors: {} };

/** Reads what was chosen. Whether it is still there to be erased, the chain judges. */
export function readErasure(typed: Typed, { subjects: here }: SubjectsView): ErasureForm {
  const chosen = [...new Set(typed.get(fields.subjects))];
  const subjects = chosen.filter((one) => here.some(({ subject }) => subject === one));
  const wrong = chosen.length === 0 ? m.eraseNone : m.eraseNotListed;
  const complete = chosen.length > 0 && subjects.length === chosen.length;
  return {
    subjects,
    errors: {
      ...(complete ? {} : { gegevens: wrong }),
      ...(typed.get(fields.confirmation)?.includes('ja') ? {} : { bevestigd: m.eraseNotConfirmed }),
    },
  };
}
