import type { CoverageRow } from './coverage-row.ts';

/** Residence (000 §2.8). */
export const residenceCoverage2: readonly CoverageRow[] = [
  {
    id: '000.TV-11',
    about: { nl: 'Leges', en: 'Fees' },
    citation: { source: '000', from: 7316, to: 7318 },
    status: { kind: 'rules', rules: ['residence.fees.circular', 'residence.fees.regulation'] },
  },
  {
    id: '000.TV-12',
    about: { nl: 'Verwijsplichten zelf vastleggen', en: 'Lay down own referral duties' },
    citation: { source: '000', from: 7296, to: 7311 },
    status: { kind: 'rules', rules: ['residence.mechanism.ownDuties'] },
  },
  {
    id: '000.VV-1',
    about: { nl: 'Onherroepelijke veroordeling', en: 'Irrevocable conviction' },
    citation: { source: '000', from: 7383, to: 7388 },
    status: { kind: 'rules', rules: ['residence.continued.conviction'] },
  },
  {
    id: '000.VV-2',
    about: { nl: 'Drie jaar bij de uitspraak', en: 'Three years at the judgment' },
    citation: { source: '000', from: 7383, to: 7388 },
    status: { kind: 'rules', rules: ['residence.continued.yearsAtJudgment'] },
  },
  {
    id: '000.VV-3',
    about: { nl: 'Drie jaar terwijl de zaak loopt', en: 'Three years while the case runs' },
    citation: { source: '000', from: 7383, to: 7388 },
    status: { kind: 'rules', rules: ['residence.continued.yearsRunning'] },
  },
  {
    id: '000.VV-4',
    about: { nl: 'Bijzondere individuele omstandigheden', en: 'Special individual circumstances' },
    citation: { source: '000', from: 7393, to: 7402 },
    status: {
      kind: 'rules',
      rules: ['residence.continued.individual', 'residence.continued.decide', 'guard.continued.factors'],
    },
  },
  {
    id: '000.VV-counting',
    about: { nl: 'Telt bedenktijd mee voor drie jaar', en: 'Does the reflection period count' },
    citation: { source: '000', from: 7383, to: 7388 },
    status: {
      kind: 'open',
      why: { nl: 'Niet gezegd; een keuze bij de regels.', en: 'Not said; a choice with the rules.' },
    },
  },
  {
    id: '000.VV-recommendation',
    about: { nl: 'Eerder verlenen, bij de vervolging', en: 'Grant earlier, at prosecution' },
    citation: { source: '000', from: 7427, to: 7432 },
    status: { kind: 'rules', rules: ['residence.continued.atProsecution'] },
  },
  {
    id: '000.PK-1',
    about: { nl: 'Tien werkdagen tot sepot', en: 'Ten working days to dismissal' },
    citation: { source: '000', from: 7499, to: 7501 },
    status: { kind: 'rules', rules: ['residence.pilot.dismissal'] },
  },
  {
    id: '000.PK-2',
    about: { nl: '35 werkdagen voortgezet verblijf', en: '35 working days continued stay' },
    citation: { source: '000', from: 7502, to: 7504 },
    status: { kind: 'rules', rules: ['residence.pilot.continued'] },
  },
  {
    id: '000.PK-3',
    about: { nl: '50 werkdagen bezwaar', en: '50 working days objection' },
    citation: { source: '000', from: 7504, to: 7505 },
    status: { kind: 'rules', rules: ['residence.pilot.objection'] },
  },
  {
    id: '000.3A.5',
    about: { nl: 'Woorden over misbruik', en: 'Words about misuse' },
    citation: { source: '000', from: 7413, to: 7425 },
    status: {
      kind: 'left',
      why: {
        nl: 'Woordgebruik: het systeem geeft niemand het etiket misbruik. Weinig aanwijzingen is geen misbruik.',
        en: 'Choice of words: the system labels nobody as misusing. Few leads is no misuse.',
      },
    },
  },
  {
    id: '000.3A.6',
    about: { nl: 'Strafbaarstelling illegaal verblijf (33512)', en: 'Criminalising illegal stay (33512)' },
    citation: { source: '000', from: 7640, to: 7730 },
    status: {
      kind: 'left',
      why: {
        nl: 'Wetsvoorstel dat nooit in werking was op de dag van de bron; een regel zou recht verzinnen.',
        en: 'A bill that was never in force on the day of the source; a rule would invent law.',
      },
    },
  },
  {
    id: '000.3A.7',
    about: { nl: 'België en Italië', en: 'Belgium and Italy' },
    citation: { source: '000', from: 8346, to: 8361 },
    status: {
      kind: 'left',
      why: { nl: 'Recht of beleid van een ander land.', en: 'Law or policy of another country.' },
    },
  },
  {
    id: '000.3A.8-mustInform',
    about: { nl: 'Beslisfunctie: moet gewezen worden', en: 'Decision function: must be told' },
    citation: { source: '000', from: 7243, to: 7246 },
    status: { kind: 'rules', rules: ['residence.reflection.inform.b9', 'residence.reflection.inform.b8'] },
  },
  {
    id: '000.3A.8-canGrant',
    about: { nl: 'Beslisfunctie: kan bedenktijd', en: 'Decision function: can be granted' },
    citation: { source: '000', from: 7355, to: 7359 },
    status: {
      kind: 'rules',
      rules: ['residence.reflection.right.b8', 'residence.reflection.right.detained'],
    },
  },
  {
    id: '000.3A.8-permitBasis',
    about: { nl: 'Beslisfunctie: grond voor verblijf', en: 'Decision function: ground of stay' },
    citation: { source: '000', from: 7246, to: 7248 },
    status: {
      kind: 'rules',
      rules: ['residence.stay.cooperation', 'residence.stay.noCooperation', 'residence.stay.none'],
    },
  },
  {
    id: '000.3A.8-onSepot',
    about: { nl: 'Beslisfunctie: na sepot', en: 'Decision function: after dismissal' },
    citation: { source: '000', from: 7450, to: 7455 },
    status: { kind: 'rules', rules: ['residence.dismissal.mayBeWithdrawn', 'residence.dismissal.kept'] },
  },
  {
    id: '000.3A.8-continued',
    about: { nl: 'Beslisfunctie: voortgezet verblijf', en: 'Decision function: continued stay' },
    citation: { source: '000', from: 7383, to: 7388 },
    status: { kind: 'rules', rules: ['residence.continued.conviction', 'residence.continued.individual'] },
  },
  {
    id: '000.3A.8-pilot',
    about: { nl: 'Beslisfunctie: pilottermijn', en: 'Decision function: pilot term' },
    citation: { source: '000', from: 7499, to: 7505 },
    status: { kind: 'rules', rules: ['residence.pilot.dismissal'] },
  },
  {
    id: '000.3A.8-cosm',
    about: { nl: 'Beslisfunctie: COSM', en: 'Decision function: COSM' },
    citation: { source: '000', from: 7978, to: 7994 },
    status: { kind: 'rules', rules: ['shelter.cosm.foreign', 'shelter.regular'] },
  },
  {
    id: '000.3A.8-interpreter',
    about: { nl: 'Beslisfunctie: tolk', en: 'Decision function: interpreter' },
    citation: { source: '000', from: 8403, to: 8443 },
    status: { kind: 'rules', rules: ['shelter.interpreter.cosm', 'shelter.interpreter.nobody'] },
  },
  {
    id: '000.3A.8-return',
    about: { nl: 'Beslisfunctie: bijdrage bij terugkeer', en: 'Decision function: return budget' },
    citation: { source: '000', from: 9481, to: 9501 },
    status: { kind: 'rules', rules: ['return.support.eu', 'return.support.thirdCountry'] },
  },
  {
    id: '000.cutoff',
    about: { nl: 'Bedenktijd weigeren na drie maanden', en: 'Refusing after three months' },
    citation: { source: '000', from: 7478, to: 7481 },
    status: {
      kind: 'left',
      why: { nl: 'Voorstel dat in mei 2012 is ingetrokken.', en: 'A proposal withdrawn in May 2012.' },
    },
  },
  {
    id: '000.listGap',
    about: { nl: 'De volledige lijst van vindplaatsen', en: 'The full list of places' },
    citation: { source: '000', from: 7365, to: 7368 },
    status: {
      kind: 'open',
      why: {
        nl: 'De bron noemt alleen voorbeelden van de lijst.',
        en: 'The source names only examples of the list.',
      },
    },
  },
  {
    id: '000.P1',
    about: { nl: 'Verblijfstraject', en: 'Residence track' },
    citation: { source: '000', from: 7241, to: 7260 },
    status: {
      kind: 'program',
      where: { nl: 'Het slachtoffertraject en zijn stappen.', en: 'The victim track and its steps.' },
    },
  },
  {
    id: '000.P2',
    about: { nl: 'Pilot kansloze aangiften', en: 'Pilot' },
    citation: { source: '000', from: 7457, to: 7509 },
    status: { kind: 'rules', rules: ['residence.pilot.dismissal'] },
  },
  {
    id: '000.dismissalShelter',
    about: { nl: 'Opvang na een snel sepot', en: 'Shelter after a quick dismissal' },
    citation: { source: '000', from: 7549, to: 7553 },
    status: { kind: 'rules', rules: ['shelter.dismissal.continuity'] },
  },
  {
    id: '000.lawyerFirst',
    about: { nl: 'Eerst een advocaat spreken', en: 'Speak to a lawyer first' },
    citation: { source: '000', from: 7613, to: 7616 },
    status: { kind: 'rules', rules: ['proceedings.report.lawyer'] },
  },
  {
    id: '000.P3',
    about: { nl: 'Knelpunt naar de LEM', en: 'Problem case to the LEM' },
    citation: { source: '000', from: 7585, to: 7588 },
    status: {
      kind: 'left',
      why: {
        nl: 'Overleg zonder plicht of termijn; het traject houdt zelf bij dat bedenktijd niet is aangeboden.',
        en: 'Consultation without a duty or term; the track itself keeps that no reflection period was offered.',
      },
    },
  },
];
