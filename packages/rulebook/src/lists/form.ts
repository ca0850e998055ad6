import { codeList } from './code-list.ts';

/** Forms of exploitation. */
export const forms = codeList({
  sexual: { label: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' } },
  labour: { label: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' } },
  criminal: { label: { nl: 'Criminele uitbuiting', en: 'Criminal exploitation' } },
  organ: { label: { nl: 'Gedwongen orgaanverwijdering', en: 'Forced organ removal' } },
});

export type Form = keyof typeof forms;
