import type { CoverageRow } from './coverage-row.ts';

/** Investigators (002) and the municipal road (003). */
export const investigationCoverage3: readonly CoverageRow[] = [
  {
    id: '003.lawful',
    about: { nl: 'Recht op voorzieningen', en: 'Right to provisions' },
    citation: { source: '003', from: 1069, to: 1079 },
    status: {
      kind: 'left',
      why: {
        nl: 'Andere wetten (Wmo, Participatiewet) beslissen daarover.',
        en: 'Other acts (Wmo, Participatiewet) decide on it.',
      },
    },
  },
  {
    id: '003.unlawful',
    about: { nl: 'Bedenktijd en B8', en: 'Reflection period and B8' },
    citation: { source: '003', from: 1083, to: 1112 },
    status: {
      kind: 'rules',
      rules: ['residence.reflection.term.months', 'residence.permit.term.year', 'residence.stay.hardship'],
    },
  },
  {
    id: '003.asylum',
    about: { nl: 'In de asielprocedure', en: 'In the asylum procedure' },
    citation: { source: '003', from: 1130, to: 1136 },
    status: { kind: 'rules', rules: ['shelter.asylumCentre.wait'] },
  },
  {
    id: '003.minors',
    about: { nl: 'Minderjarigen', en: 'Minors' },
    citation: { source: '003', from: 1204, to: 1230 },
    status: {
      kind: 'rules',
      rules: ['shelter.minor.youthCare', 'shelter.minor.protected', 'minors.guardian'],
    },
  },
  {
    id: '003.meldcode',
    about: { nl: 'Meldcode en Veilig Thuis', en: 'Reporting code and Veilig Thuis' },
    citation: { source: '003', from: 1178, to: 1184 },
    status: { kind: 'rules', rules: ['adviser.veiligThuis.minor'] },
  },
  {
    id: '003.zoco',
    about: { nl: 'Taken van de zorgcoördinator', en: 'Tasks of the care coordinator' },
    citation: { source: '003', from: 968, to: 992 },
    status: { kind: 'rules', rules: ['referral.care.coordinate', 'referral.notify.careCoordinator'] },
  },
  {
    id: '003.punish',
    about: { nl: 'Niet-bestraffing', en: 'Non-punishment' },
    citation: { source: '003', from: 654, to: 666 },
    status: { kind: 'rules', rules: ['referral.nonPunishment.anyForm', 'guard.charge.weighed'] },
  },
  {
    id: '003.selfAssessment',
    about: { nl: 'Zelfbeoordeling van gemeenten', en: 'Municipal self-assessment' },
    citation: { source: '003', from: 126, to: 140 },
    status: {
      kind: 'left',
      why: {
        nl: 'Beleid van de gemeente zelf, niet van een zaak.',
        en: 'Policy of the municipality itself, not of a case.',
      },
    },
  },
  {
    id: '003.privacy',
    about: { nl: 'Convenanten', en: 'Covenants' },
    citation: { source: '003', from: 1498, to: 1510 },
    status: { kind: 'rules', rules: ['disclosure.tfRiec.recipient', 'disclosure.zoco.recipient'] },
  },
];
