import { codeList } from '@ketenzicht/rulebook';

/** What victims of criminal exploitation are forced to do. Asked since 2016 (001 L604). */
export const criminalManners = codeList({
  drugs: {
    label: { nl: 'Drugsdelicten', en: 'Drug offences' },
    explanation: {
      nl: 'Zoals drugs vervoeren of verkopen, of hennep knippen.',
      en: 'Such as carrying or selling drugs, or trimming cannabis.',
    },
    citation: { source: '001', from: 625, to: 625 },
    from: '2016-01-01',
  },
  begging: {
    label: { nl: 'Bedelen', en: 'Begging' },
    citation: { source: '001', from: 625, to: 625 },
    from: '2016-01-01',
  },
  theft: {
    label: { nl: 'Diefstal', en: 'Theft' },
    explanation: {
      nl: 'Zoals zakkenrollen en winkeldiefstal.',
      en: 'Such as pickpocketing and shoplifting.',
    },
    citation: { source: '002', from: 1800, to: 1806 },
    from: '2016-01-01',
  },
  robbery: {
    label: { nl: 'Overvallen', en: 'Robbery' },
    citation: { source: '002', from: 1800, to: 1806 },
    from: '2016-01-01',
  },
  fraud: {
    label: { nl: 'Fraude', en: 'Fraud' },
    citation: { source: '002', from: 1793, to: 1794 },
    from: '2016-01-01',
  },
  other: {
    label: { nl: 'Andere strafbare feiten', en: 'Other offences' },
    from: '2016-01-01',
  },
});

export type CriminalManner = keyof typeof criminalManners;
