import type { Text } from '@ketenzicht/rulebook';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import type { AccessQuestion } from '../../oversight/access.ts';
import { parseReference } from '../../signals/reference.ts';
import { isUuid } from '../../storage/row.ts';

/** What somebody asked of the log, as typed and as understood. */
export interface AccessForm {
  readonly typed: { readonly kenmerk: string; readonly betrokkene: string };
  /** Absent when something is wrong. */
  readonly question?: AccessQuestion;
  readonly errors: { readonly kenmerk?: Text; readonly betrokkene?: Text };
}

/** Reads the question from a posted form: a reference or a data subject, not both. */
export function readAccessForm(field: (name: 'kenmerk' | 'betrokkene') => string): AccessForm {
  const typed = {
    kenmerk: field('kenmerk').trim().slice(0, 40),
    betrokkene: field('betrokkene').trim().slice(0, 40),
  };
  if (typed.kenmerk === '' && typed.betrokkene === '') return { typed, errors: { kenmerk: m.fillOne } };
  if (typed.kenmerk !== '' && typed.betrokkene !== '')
    return { typed, errors: { betrokkene: m.fillOnlyOne } };
  if (typed.betrokkene !== '') {
    const subject = typed.betrokkene.toLowerCase();
    return isUuid(subject)
      ? { typed, question: { subject }, errors: {} }
      : { typed, errors: { betrokkene: m.notASubject } };
  }
  const reference = parseReference(typed.kenmerk);
  return reference === undefined
    ? { typed, errors: { kenmerk: m.notAReference } }
    : { typed, question: { reference }, errors: {} };
}
