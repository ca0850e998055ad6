import type { CoverageRow } from './coverage-row.ts';

/** Shelter, proceedings, minors and return (000 §2.7, §2.9-2.11). */
export const shelterCoverage3: readonly CoverageRow[] = [
  {
    id: '000.3E-consent',
    about: { nl: 'Bericht van IOM aan CoMensha', en: 'News of IOM to CoMensha' },
    citation: { source: '000', from: 9763, to: 9767 },
    status: { kind: 'rules', rules: ['return.notice.suspicion', 'return.notice.returned'] },
  },
  {
    id: '000.3E-discuss',
    about: { nl: 'Terugkeer op tijd bespreken', en: 'Discuss return in time' },
    citation: { source: '000', from: 9796, to: 9805 },
    status: { kind: 'rules', rules: ['return.discuss'] },
  },
];
