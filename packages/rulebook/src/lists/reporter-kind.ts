import { codeList } from './code-list.ts';

/** Who reports, as the sources tell reporters apart. */
export const reporterKinds = codeList({
  victim: {
    label: { nl: 'Ik ben zelf slachtoffer', en: 'I am a victim myself' },
    citation: { source: '002', from: 1695, to: 1700 },
  },
  relative: {
    label: { nl: 'Familie of bekende', en: 'Family or acquaintance' },
    citation: { source: '002', from: 1992, to: 1995 },
  },
  citizen: {
    label: { nl: 'Burger', en: 'Member of the public' },
    citation: { source: '002', from: 1573, to: 1576 },
  },
  employee: {
    label: { nl: 'Werknemer of oud-werknemer', en: 'Employee or former employee' },
    citation: { source: '002', from: 3051, to: 3054 },
  },
  official: {
    label: { nl: 'Ambtenaar van een gemeente', en: 'Municipal official' },
    citation: { source: '003', from: 1985, to: 1989, reference: 'Bijlage 2' },
  },
  careWorker: {
    label: { nl: 'Hulpverlener', en: 'Care worker' },
    citation: { source: '002', from: 1728, to: 1731 },
  },
  migrationChain: {
    label: { nl: 'Migratieketen (IND, COA, advocaat)', en: 'Migration chain (IND, COA, lawyer)' },
    citation: { source: '002', from: 1709, to: 1711 },
  },
  police: {
    label: { nl: 'Politie', en: 'Police' },
    citation: { source: '002', from: 3033, to: 3036 },
  },
  labourInspector: {
    label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    citation: { source: '002', from: 1640, to: 1641 },
  },
  borderPolice: {
    label: { nl: 'Koninklijke Marechaussee', en: 'Royal Netherlands Marechaussee' },
    citation: { source: '002', from: 1640, to: 1641 },
  },
  business: {
    label: { nl: 'Bedrijf', en: 'Business' },
    explanation: {
      nl: 'Bijvoorbeeld een hotel of een website met seksadvertenties.',
      en: 'For example a hotel or a website with sex ads.',
    },
    citation: { source: '002', from: 1962, to: 1964 },
  },
  other: {
    label: { nl: 'Anders', en: 'Other' },
  },
});

export type ReporterKind = keyof typeof reporterKinds;
