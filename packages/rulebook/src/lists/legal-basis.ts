import { codeList } from './code-list.ts';

/** On which ground data may be shared. */
export const legalBases = codeList({
  publicTask: {
    label: { nl: 'Taak van algemeen belang van de gemeente', en: 'Public task of the municipality' },
  },
  policeTask: { label: { nl: 'Politietaak', en: 'Police task' } },
  investigationTask: {
    label: { nl: 'Opsporingstaak van de Arbeidsinspectie', en: 'Investigation task of the Labour Authority' },
  },
  riecCovenant: {
    label: { nl: 'Convenant en privacyprotocol RIEC', en: 'RIEC covenant and privacy protocol' },
  },
  careCovenant: { label: { nl: 'Convenant Zorgtafel', en: 'Care table covenant' } },
  consent: { label: { nl: 'Toestemming', en: 'Consent' } },
  acuteDanger: { label: { nl: 'Acuut gevaar', en: 'Acute danger' } },
  ownReport: { label: { nl: 'Eigen melding', en: 'Own report' } },
  oversightTask: { label: { nl: 'Wettelijke toezichttaak', en: 'Statutory oversight task' } },
  noPersonalData: { label: { nl: 'Geen persoonsgegevens', en: 'No personal data' } },
});

export type LegalBasis = keyof typeof legalBases;
