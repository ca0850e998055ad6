import { codeList } from './code-list.ts';

/** Who reports, as the sources tell reporters apart. */
export const reporterKinds = codeList({
  victim: { label: { nl: 'Ik ben zelf slachtoffer', en: 'I am a victim myself' } },
  relative: { label: { nl: 'Familie of bekende', en: 'Family or acquaintance' } },
  citizen: { label: { nl: 'Burger', en: 'Member of the public' } },
  employee: { label: { nl: '(Ex-)werknemer', en: '(Former) employee' } },
  official: { label: { nl: 'Ambtenaar van een gemeente', en: 'Municipal official' } },
  careWorker: { label: { nl: 'Hulpverlener', en: 'Care worker' } },
  migrationChain: { label: { nl: 'Migratieketen', en: 'Migration chain' } },
  police: { label: { nl: 'Politie', en: 'Police' } },
  labourInspector: { label: { nl: 'Arbeidsinspectie', en: 'Labour Authority' } },
  borderPolice: { label: { nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee' } },
  business: { label: { nl: 'Bedrijf', en: 'Business' } },
  other: { label: { nl: 'Anders', en: 'Other' } },
});

export type ReporterKind = keyof typeof reporterKinds;
