import { codeList, type Form } from '@ketenzicht/rulebook';
import { given, isMissing } from '../answer.ts';
import type { Notification } from '../notification.ts';

/** What the register asks notifiers to complete: what the monitor cannot do without. */
export const gaps = codeList({
  form: {
    label: { nl: 'Vorm van uitbuiting', en: 'Form of exploitation' },
    citation: { source: '001', from: 437, to: 437 },
  },
  sector: {
    label: { nl: 'Sector of wijze van uitbuiting', en: 'Sector or manner of exploitation' },
    citation: { source: '001', from: 592, to: 592 },
  },
  nationality: {
    label: { nl: 'Nationaliteit', en: 'Nationality' },
    citation: { source: '001', from: 216, to: 216 },
  },
  age: { label: { nl: 'Leeftijd', en: 'Age' }, citation: { source: '001', from: 784, to: 786 } },
});

export type Gap = keyof typeof gaps;

const sectorOf = {
  sexual: 'sectorsSexual',
  labour: 'sectorsLabour',
  criminal: 'mannerCriminal',
  organ: 'organStage',
} as const satisfies Readonly<Record<Form, keyof Notification>>;

/**
 * What a notification leaves open. A refusal to answer and a question that does not apply leave nothing open;
 * unknown and not asked do. The manner of criminal exploitation is asked since 2016 (001 L604).
 */
export function gapsOf(one: Notification): readonly Gap[] {
  const found: Gap[] = [];
  const forms = given<readonly Form[]>(one.forms) ?? [];
  if (isOpen(one.forms)) found.push('form');
  const asked = forms.filter((form) => form !== 'criminal' || one.reportDate >= '2016-01-01');
  if (asked.some((form) => isOpen(one[sectorOf[form]]))) found.push('sector');
  if (isOpen(one.nationality)) found.push('nationality');
  if (isOpen(one.ageAtReport)) found.push('age');
  return found;
}

const isOpen = (answer: unknown): boolean =>
  isMissing(answer) && (answer === 'unknown' || answer === 'notAsked');
