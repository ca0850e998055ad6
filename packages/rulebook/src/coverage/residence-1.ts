import type { CoverageRow } from './coverage-row.ts';

/** Residence (000 §2.8). */
export const residenceCoverage1: readonly CoverageRow[] = [
  {
    id: '000.RV-1',
    about: {
      nl: 'Oude B9-regeling: vergunning alleen bij medewerking',
      en: 'Old B9 scheme: permit only with cooperation',
    },
    citation: { source: '000', from: 7194, to: 7202 },
    status: { kind: 'rules', rules: ['residence.regime.b9', 'residence.stay.none'] },
  },
  {
    id: '000.RV-2',
    about: { nl: 'Vanaf 22-12-2010 ook zonder medewerking', en: 'From 22-12-2010 also without cooperation' },
    citation: { source: '000', from: 7194, to: 7202 },
    status: { kind: 'rules', rules: ['residence.stay.noCooperation'] },
  },
  {
    id: '000.RV-3',
    about: { nl: 'Vanaf 1-1-2012 telt mee voor huisvesting', en: 'From 1-1-2012 counts for housing' },
    citation: { source: '000', from: 8223, to: 8227 },
    status: { kind: 'rules', rules: ['shelter.housing.target'] },
  },
  {
    id: '000.RV-4',
    about: {
      nl: 'Vanaf 1-8-2012 geen verblijf meer tijdens beklag',
      en: 'From 1-8-2012 no stay during a complaint',
    },
    citation: { source: '000', from: 7450, to: 7455 },
    status: {
      kind: 'rules',
      rules: [
        'residence.dismissal.complaint.b9',
        'residence.dismissal.complaint.pending',
        'residence.complaint.noWithdrawal',
        'residence.complaint.noWithdrawalPending',
        'residence.dismissal.mayBeWithdrawn',
      ],
    },
  },
  {
    id: '000.RV-5',
    about: { nl: 'Pilot kansloze aangiften', en: 'Pilot with reports without leads' },
    citation: { source: '000', from: 7457, to: 7463 },
    status: {
      kind: 'rules',
      rules: ['residence.pilot.dismissal', 'residence.pilot.continued', 'residence.pilot.objection'],
    },
  },
  {
    id: '000.RV-6',
    about: { nl: 'Vanaf 1-6-2013 B8/3 en B9/9', en: 'From 1-6-2013 B8/3 and B9/9' },
    citation: { source: '000', from: 7204, to: 7213 },
    status: {
      kind: 'rules',
      rules: ['residence.regime.b8', 'residence.regime.b16', 'residence.regime.b9permanent'],
    },
  },
  {
    id: '000.RV-7',
    about: {
      nl: 'Vanaf 1-8-2019 Dublin: OM moet aanwezigheid nodig vinden',
      en: 'From 1-8-2019 Dublin: OM must find presence necessary',
    },
    citation: { source: '002', from: 1280, to: 1283 },
    status: { kind: 'rules', rules: ['residence.stay.awaitOm', 'residence.permit.necessity'] },
  },
  {
    id: '000.RV-8',
    about: { nl: 'Vanaf 18-5-2023 Dublin: dertig dagen', en: 'From 18-5-2023 Dublin: thirty days' },
    citation: { source: '002', from: 1262, to: 1266 },
    status: { kind: 'rules', rules: ['residence.reflection.term.dublin'] },
  },
  {
    id: '000.BT-1',
    about: { nl: 'Wijzen op bedenktijd', en: 'Telling of the reflection period' },
    citation: { source: '000', from: 7243, to: 7246 },
    status: { kind: 'rules', rules: ['residence.reflection.inform.b9', 'residence.reflection.inform.b8'] },
  },
  {
    id: '000.BT-2',
    about: { nl: 'Wie recht heeft op bedenktijd', en: 'Who has a right to it' },
    citation: { source: '000', from: 7344, to: 7347 },
    status: {
      kind: 'rules',
      rules: [
        'residence.reflection.right.b9',
        'residence.reflection.right.b8',
        'residence.reflection.right.none',
      ],
    },
  },
  {
    id: '000.BT-3',
    about: { nl: 'Hoogstens drie maanden', en: 'Three months at most' },
    citation: { source: '000', from: 7243, to: 7246 },
    status: { kind: 'rules', rules: ['residence.reflection.term.months'] },
  },
  {
    id: '000.BT-4',
    about: { nl: 'Geen afspraak die de bedenktijd afbreekt', en: 'No appointment that cuts it short' },
    citation: { source: '000', from: 7559, to: 7563 },
    status: { kind: 'rules', rules: ['guard.aangifte.tooEarly'] },
  },
  {
    id: '000.BT-5',
    about: { nl: 'In bewaring: akkoord van OM en politie', en: 'In detention: OM and police agree' },
    citation: { source: '000', from: 7355, to: 7359 },
    status: {
      kind: 'rules',
      rules: [
        'residence.reflection.right.detained',
        'residence.reflection.right.wait',
        'residence.reflection.consent.om',
        'residence.reflection.consent.police',
        'residence.reflection.grantor.ind',
        'residence.reflection.grantor.police',
        'guard.detention.consent',
      ],
    },
  },
  {
    id: '000.BT-6',
    about: { nl: 'Bedenktijd mag, moet niet', en: 'Optional' },
    citation: { source: '000', from: 7582, to: 7583 },
    status: { kind: 'rules', rules: ['residence.stay.cooperation', 'proceedings.report.take'] },
  },
  {
    id: '000.BT-7',
    about: { nl: 'Uitzetting opgeschort, verblijf rechtmatig', en: 'Removal suspended, stay lawful' },
    citation: { source: '000', from: 7736, to: 7743 },
    status: { kind: 'rules', rules: ['guard.departure.reflection'] },
  },
  {
    id: '000.BT-8',
    about: { nl: 'Hulp zonder voorwaarde', en: 'Help without condition' },
    citation: { source: '000', from: 7165, to: 7177 },
    status: { kind: 'rules', rules: ['residence.reflection.shelter', 'referral.right.helpUnconditional'] },
  },
  {
    id: '000.BT-9',
    about: { nl: 'Voortvarend in bewaring', en: 'Diligence in detention' },
    citation: { source: '000', from: 7714, to: 7721 },
    status: { kind: 'rules', rules: ['residence.reflection.inform.detained'] },
  },
  {
    id: '000.BT-10',
    about: { nl: 'Elke aangifte opnemen', en: 'Take every report' },
    citation: { source: '000', from: 7607, to: 7611 },
    status: { kind: 'rules', rules: ['proceedings.report.take'] },
  },
  {
    id: '000.BT-11',
    about: { nl: 'Waardoor bedenktijd eindigt', en: 'What ends it' },
    citation: { source: '002', from: 1299, to: 1302 },
    status: {
      kind: 'rules',
      rules: [
        'residence.reflection.end.reported',
        'residence.reflection.end.cooperated',
        'residence.reflection.end.renounced',
        'residence.reflection.end.gone',
        'residence.reflection.end.maximum',
      ],
    },
  },
  {
    id: '000.BT-12',
    about: { nl: 'Opvang in de bedenktijd', en: 'Shelter in the reflection period' },
    citation: { source: '000', from: 8121, to: 8124 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign', 'residence.reflection.shelter'] },
  },
  {
    id: '000.TV-1',
    about: {
      nl: 'Tijdelijke vergunning na aangifte of medewerking',
      en: 'Temporary permit after reporting or cooperation',
    },
    citation: { source: '000', from: 7246, to: 7248 },
    status: { kind: 'rules', rules: ['residence.stay.cooperation', 'residence.permit.grant'] },
  },
  {
    id: '000.TV-2',
    about: { nl: 'Voor wie de vergunning is', en: 'For whom the permit is' },
    citation: { source: '000', from: 7276, to: 7284 },
    status: { kind: 'rules', rules: ['residence.stay.cooperation', 'residence.stay.witness'] },
  },
  {
    id: '000.TV-3',
    about: { nl: 'Weg zonder medewerking', en: 'Route without cooperation' },
    citation: { source: '000', from: 7194, to: 7202 },
    status: { kind: 'rules', rules: ['residence.stay.noCooperation', 'residence.stay.hardship'] },
  },
  {
    id: '000.TV-4',
    about: { nl: 'Vergunning loopt met de zaak mee', en: 'Permit goes along with the case' },
    citation: { source: '000', from: 6389, to: 6392 },
    status: { kind: 'rules', rules: ['residence.permit.term.year'] },
  },
  {
    id: '000.TV-5',
    about: { nl: 'Voornemen en intrekking na sepot', en: 'Intention and withdrawal after dismissal' },
    citation: { source: '000', from: 7531, to: 7536 },
    status: { kind: 'rules', rules: ['residence.permit.announce', 'residence.permit.withdraw'] },
  },
  {
    id: '000.TV-6',
    about: { nl: 'Beklag en verblijf', en: 'Complaint and stay' },
    citation: { source: '000', from: 7450, to: 7455 },
    status: {
      kind: 'rules',
      rules: [
        'residence.dismissal.complaint.b9',
        'residence.dismissal.mayBeWithdrawn',
        'residence.dismissal.revives',
        'residence.permit.revive',
      ],
    },
  },
  {
    id: '000.TV-7',
    about: { nl: 'Alles loopt door bij tijdige aanvraag', en: 'Everything continues when applied in time' },
    citation: { source: '000', from: 7570, to: 7578 },
    status: { kind: 'rules', rules: ['residence.dismissal.kept'] },
  },
  {
    id: '000.TV-8',
    about: { nl: 'Verblijfspas zonder vaste termijn', en: 'Card without a fixed term' },
    citation: { source: '000', from: 7130, to: 7136 },
    status: { kind: 'rules', rules: ['residence.permit.card'] },
  },
  {
    id: '000.TV-9',
    about: { nl: 'Niet meer in een azc', en: 'No longer in an asylum centre' },
    citation: { source: '000', from: 8028, to: 8036 },
    status: { kind: 'rules', rules: ['shelter.asylumCentre.move'] },
  },
  {
    id: '000.TV-10',
    about: { nl: 'Eigen vergunning voor het kind', en: 'Own permit for the child' },
    citation: { source: '000', from: 8256, to: 8261 },
    status: { kind: 'rules', rules: ['shelter.child.permit'] },
  },
];
