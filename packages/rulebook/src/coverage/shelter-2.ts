import type { CoverageRow } from './coverage-row.ts';

/** Shelter, proceedings, minors and return (000 §2.7, §2.9-2.11). */
export const shelterCoverage2: readonly CoverageRow[] = [
  {
    id: '000.3C-vps',
    about: { nl: 'Rechten sinds de Wet VPS', en: 'Rights since the Wet VPS' },
    citation: { source: '000', from: 6701, to: 6710 },
    status: { kind: 'rules', rules: ['proceedings.rights.explain'] },
  },
  {
    id: '000.3C-2012',
    about: { nl: 'Richtlijn slachtofferrechten', en: 'Directive on victims’ rights' },
    citation: { source: '000', from: 6684, to: 6687 },
    status: { kind: 'rules', rules: ['proceedings.hearing.needs'] },
  },
  {
    id: '000.3C-repeat',
    about: { nl: 'Niet onnodig herhalen', en: 'No needless repetition' },
    citation: { source: '000', from: 6940, to: 6951 },
    status: { kind: 'rules', rules: ['proceedings.hearing.noRepeat', 'proceedings.hearing.record'] },
  },
  {
    id: '000.3C-contact',
    about: { nl: 'Geen contact met de verdachte', en: 'No contact with the suspect' },
    citation: { source: '000', from: 6846, to: 6848 },
    status: { kind: 'rules', rules: ['proceedings.wish.contact'] },
  },
  {
    id: '000.3C-balance',
    about: { nl: 'Belangen wegen bij getuige', en: 'Weigh interests of a witness' },
    citation: { source: '000', from: 7066, to: 7070 },
    status: { kind: 'rules', rules: ['proceedings.hearing.balance'] },
  },
  {
    id: '000.3C-minor',
    about: { nl: 'Verhoor van minderjarigen', en: 'Hearing of minors' },
    citation: { source: '000', from: 7070, to: 7100 },
    status: {
      kind: 'rules',
      rules: ['minors.hearing.same', 'minors.hearing.room', 'minors.hearing.video', 'minors.hearing.company'],
    },
  },
  {
    id: '000.3C-record',
    about: { nl: 'Opname vanaf aangifte', en: 'Recording from the report' },
    citation: { source: '000', from: 6972, to: 6978 },
    status: { kind: 'rules', rules: ['proceedings.hearing.record'] },
  },
  {
    id: '000.3C-detention',
    about: { nl: 'Bericht over detentie', en: 'News of detention' },
    citation: { source: '000', from: 6821, to: 6826 },
    status: { kind: 'rules', rules: ['proceedings.news.detention'] },
  },
  {
    id: '000.3C-seat',
    about: { nl: 'Vaste plaats', en: 'Fixed seat' },
    citation: { source: '000', from: 6859, to: 6872 },
    status: { kind: 'rules', rules: ['proceedings.wish.seat'] },
  },
  {
    id: '000.3C-copy',
    about: { nl: 'Kopie van de aangifte', en: 'Copy of the report' },
    citation: { source: '000', from: 6829, to: 6830 },
    status: { kind: 'rules', rules: ['proceedings.wish.copy'] },
  },
  {
    id: '000.3C-media',
    about: { nl: 'Terughoudend naar de media', en: 'Restraint towards media' },
    citation: { source: '000', from: 6926, to: 6931 },
    status: {
      kind: 'left',
      why: {
        nl: 'Instructie aan woordvoerders; het systeem spreekt niet met media.',
        en: 'An instruction to spokespersons; the system does not speak to media.',
      },
    },
  },
  {
    id: '000.3C-prosecutor',
    about: { nl: 'Gesprek met de officier', en: 'Talk with the prosecutor' },
    citation: { source: '000', from: 6795, to: 6801 },
    status: { kind: 'rules', rules: ['proceedings.talk.prosecutor'] },
  },
  {
    id: '000.3C-punish',
    about: { nl: 'Niet-bestraffing', en: 'Non-punishment' },
    citation: { source: '000', from: 4956, to: 5048 },
    status: {
      kind: 'rules',
      rules: ['guard.informOm', 'guard.charge.weighed', 'referral.nonPunishment.weigh'],
    },
  },
  {
    id: '000.3D-directives',
    about: { nl: 'Hulp voor minderjarigen', en: 'Help for minors' },
    citation: { source: '000', from: 8645, to: 8660 },
    status: { kind: 'rules', rules: ['minors.support', 'minors.careOn'] },
  },
  {
    id: '000.3D-ages',
    about: { nl: 'Leeftijdsgrenzen jeugdhulp', en: 'Age limits of youth help' },
    citation: { source: '000', from: 9260, to: 9263 },
    status: {
      kind: 'rules',
      rules: ['minors.limit.eighteen', 'minors.limit.closed', 'minors.limit.twentyThree'],
    },
  },
  {
    id: '000.3D-plus',
    about: { nl: 'Duur van behandeling in JeugdzorgPlus', en: 'Length of JeugdzorgPlus treatment' },
    citation: { source: '000', from: 9075, to: 9078 },
    status: {
      kind: 'left',
      why: {
        nl: 'Behandelduur is een oordeel van behandelaars.',
        en: 'Length of treatment is for those who treat.',
      },
    },
  },
  {
    id: '000.3D-bothAges',
    about: { nl: 'Twee leeftijden vastleggen', en: 'Record two ages' },
    citation: { source: '000', from: 8543, to: 8548 },
    status: { kind: 'rules', rules: ['minors.ages', 'minors.ageAtStart'] },
  },
  {
    id: '000.3D-asja',
    about: { nl: 'Programma Asja', en: 'Programme Asja' },
    citation: { source: '000', from: 9100, to: 9113 },
    status: { kind: 'rules', rules: ['minors.asja'] },
  },
  {
    id: '000.3D-horizon',
    about: { nl: 'Pilot Horizon, Fier en Humanitas', en: 'Pilot Horizon, Fier and Humanitas' },
    citation: { source: '000', from: 9229, to: 9285 },
    status: {
      kind: 'left',
      why: {
        nl: 'Voornemen voor een pilot; op de dag van de bron niet begonnen.',
        en: 'A plan for a pilot; not begun on the day of the source.',
      },
    },
  },
  {
    id: '000.3D-region',
    about: { nl: 'Plaatsing buiten de regio', en: 'Placement outside the region' },
    citation: { source: '000', from: 8743, to: 8750 },
    status: { kind: 'rules', rules: ['minors.outOfRegion'] },
  },
  {
    id: '000.3D-silence',
    about: { nl: 'Niet praten voor de verklaring', en: 'No talk before the statement' },
    citation: { source: '000', from: 9318, to: 9322 },
    status: { kind: 'rules', rules: ['minors.silence'] },
  },
  {
    id: '000.3E-voluntary',
    about: { nl: 'Terugkeer veilig en liefst vrijwillig', en: 'Return safe and preferably voluntary' },
    citation: { source: '000', from: 9333, to: 9340 },
    status: { kind: 'rules', rules: ['return.weigh'] },
  },
  {
    id: '000.3E-child',
    about: { nl: 'Kind niet tegen zijn belang', en: 'Child not against its interest' },
    citation: { source: '000', from: 9364, to: 9366 },
    status: { kind: 'rules', rules: ['return.minor.notInInterest', 'return.minor.assess'] },
  },
  {
    id: '000.3E-cat',
    about: { nl: 'Geen terugkeer naar gevaar', en: 'No return into danger' },
    citation: { source: '000', from: 9354, to: 9359 },
    status: { kind: 'rules', rules: ['return.danger'] },
  },
  {
    id: '000.3E-rean',
    about: { nl: 'Wie naar REAN kan', en: 'Who can use REAN' },
    citation: { source: '000', from: 9481, to: 9486 },
    status: { kind: 'rules', rules: ['return.support.eu', 'return.support.thirdCountry'] },
  },
  {
    id: '000.3E-amounts',
    about: { nl: 'Bedragen', en: 'Amounts' },
    citation: { source: '000', from: 9496, to: 9501 },
    status: { kind: 'rules', rules: ['return.support.eu', 'return.support.thirdCountry'] },
  },
  {
    id: '000.3E-minor',
    about: { nl: 'Extra hulp minderjarigen', en: 'Extra help for minors' },
    citation: { source: '000', from: 9598, to: 9602 },
    status: { kind: 'rules', rules: ['return.support.minor'] },
  },
  {
    id: '000.3E-travel',
    about: { nl: 'Reizen over land', en: 'Travel over land' },
    citation: { source: '000', from: 9491, to: 9495 },
    status: { kind: 'rules', rules: ['return.support.overland', 'return.support.air'] },
  },
  {
    id: '000.3E-monitor',
    about: { nl: 'Zes maanden volgen', en: 'Six months of monitoring' },
    citation: { source: '000', from: 9471, to: 9473 },
    status: { kind: 'rules', rules: ['return.monitoring'] },
  },
  {
    id: '000.3E-thirty',
    about: { nl: 'Vertrek binnen dertig dagen', en: 'Departure within thirty days' },
    citation: { source: '000', from: 9785, to: 9786 },
    status: { kind: 'rules', rules: ['return.departure.within'] },
  },
];
