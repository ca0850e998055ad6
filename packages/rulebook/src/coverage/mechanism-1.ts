import type { CoverageRow } from './coverage-row.ts';

/** The national referral mechanism and return procedures (000 §2.1-2.6). */
export const mechanismCoverage1: readonly CoverageRow[] = [
  {
    id: '000.I1',
    about: { nl: 'Elk slachtoffer gemeld bij CoMensha', en: 'Every victim notified to CoMensha' },
    citation: { source: '000', from: 5548, to: 5559 },
    status: { kind: 'rules', rules: ['notification.comensha', 'referral.notify.everybody'] },
  },
  {
    id: '000.I2',
    about: { nl: 'Niet alleen loverboyproblematiek', en: 'Not merely a loverboy problem' },
    citation: { source: '000', from: 5384, to: 5387 },
    status: { kind: 'rules', rules: ['guard.minor.label'] },
  },
  {
    id: '000.I3',
    about: { nl: 'Uitleg over bedenktijd is een recht', en: 'Being told of it is a right' },
    citation: { source: '000', from: 3958, to: 3961 },
    status: { kind: 'rules', rules: ['referral.right.reflectionInformed', 'residence.reflection.inform.b8'] },
  },
  {
    id: '000.I4',
    about: { nl: 'Geen gedwongen vertrek tijdens D9', en: 'No forced departure during D9' },
    citation: { source: '000', from: 6276, to: 6280 },
    status: { kind: 'rules', rules: ['guard.departure.d9', 'return.departure.suspended'] },
  },
  {
    id: '000.I5',
    about: { nl: 'Bescherming voor iedereen gelijk', en: 'Protection equal for everybody' },
    citation: { source: '000', from: 5316, to: 5319 },
    status: { kind: 'rules', rules: ['referral.right.sameProtection'] },
  },
  {
    id: '000.I6',
    about: { nl: 'Bij elke stap een verantwoordelijke', en: 'A responsible body at every step' },
    citation: { source: '000', from: 5306, to: 5309 },
    status: {
      kind: 'program',
      where: { nl: 'Het slachtoffertraject en zijn stappen.', en: 'The victim track and its steps.' },
    },
  },
  {
    id: '000.phase-0',
    about: { nl: 'Bewustwording en training', en: 'Awareness and training' },
    citation: { source: '000', from: 5477, to: 5533 },
    status: {
      kind: 'rules',
      rules: [
        'referral.signal.train',
        'referral.signal.youth',
        'referral.signal.health',
        'referral.signal.fluid',
      ],
    },
  },
  {
    id: '000.phase-1',
    about: { nl: 'Signaleren', en: 'Signalling' },
    citation: { source: '000', from: 5477, to: 5482 },
    status: { kind: 'rules', rules: ['referral.signal.train'] },
  },
  {
    id: '000.phase-2',
    about: { nl: 'Informatie delen', en: 'Sharing information' },
    citation: { source: '000', from: 5516, to: 5521 },
    status: { kind: 'rules', rules: ['referral.inform.shareSignal'] },
  },
  {
    id: '000.phase-3',
    about: { nl: 'Melden en registreren', en: 'Notify and register' },
    citation: { source: '000', from: 5541, to: 5560 },
    status: { kind: 'rules', rules: ['referral.notify.investigators', 'referral.notify.everybody'] },
  },
  {
    id: '000.phase-4',
    about: { nl: 'Samenwerken', en: 'Cooperate' },
    citation: { source: '000', from: 5592, to: 5612 },
    status: { kind: 'rules', rules: ['referral.care.knowOptions', 'referral.proceedings.cooperate'] },
  },
  {
    id: '000.phase-5a',
    about: { nl: 'Strafproces', en: 'Criminal case' },
    citation: { source: '000', from: 5600, to: 5612 },
    status: { kind: 'rules', rules: ['referral.proceedings.protect'] },
  },
  {
    id: '000.phase-5b',
    about: { nl: 'Tijdelijk verblijf', en: 'Temporary stay' },
    citation: { source: '000', from: 5614, to: 5646 },
    status: { kind: 'rules', rules: ['residence.stay.cooperation', 'referral.inform.nonCooperation'] },
  },
  {
    id: '000.phase-5c',
    about: { nl: 'Tolk', en: 'Interpreter' },
    citation: { source: '000', from: 5648, to: 5661 },
    status: { kind: 'rules', rules: ['shelter.interpreter.residential', 'referral.right.interpreter'] },
  },
  {
    id: '000.phase-5d',
    about: { nl: 'Opvang en hulp', en: 'Shelter and help' },
    citation: { source: '000', from: 5595, to: 5612 },
    status: { kind: 'rules', rules: ['shelter.regular', 'referral.care.coordinate'] },
  },
  {
    id: '000.phase-6',
    about: { nl: 'Nazorg en doorstroom', en: 'Aftercare and moving on' },
    citation: { source: '000', from: 5663, to: 5665 },
    status: { kind: 'rules', rules: ['referral.aftercare.housing', 'referral.aftercare.follow'] },
  },
  {
    id: '000.phase-7',
    about: { nl: 'Terugkeer', en: 'Return' },
    citation: { source: '000', from: 5665, to: 5692 },
    status: { kind: 'rules', rules: ['referral.return.coordinate', 'return.weigh'] },
  },
  {
    id: '000.osce',
    about: { nl: 'Onderdelen volgens de OVSE', en: 'Components of the OSCE' },
    citation: { source: '000', from: 5562, to: 5568 },
    status: { kind: 'rules', rules: ['referral.mechanism.witnesses'] },
  },
  {
    id: '000.owner',
    about: { nl: 'Een document voor alles', en: 'One document for all' },
    citation: { source: '000', from: 5321, to: 5327 },
    status: { kind: 'rules', rules: ['referral.mechanism.oneDocument'] },
  },
  {
    id: '000.2.1-control',
    about: { nl: 'Controleactie arbeidsuitbuiting', en: 'Control action labour exploitation' },
    citation: { source: '000', from: 4161, to: 4291 },
    status: {
      kind: 'rules',
      rules: [
        'referral.labour.involveFairWork',
        'referral.labour.referFairWork',
        'referral.labour.backWages',
      ],
    },
  },
  {
    id: '000.2.3-coa',
    about: { nl: 'Signaleren door het COA', en: 'Signalling by COA' },
    citation: { source: '000', from: 6126, to: 6172 },
    status: {
      kind: 'rules',
      rules: ['referral.signal.coa', 'referral.signal.coaMonthly', 'referral.signal.emmFeedback'],
    },
  },
  {
    id: '000.2.3b-amv',
    about: { nl: 'Alleenstaande minderjarigen', en: 'Unaccompanied minors' },
    citation: { source: '000', from: 6173, to: 6200 },
    status: {
      kind: 'rules',
      rules: ['referral.signal.unaccompanied', 'shelter.minor.protected', 'shelter.minor.hostFamily'],
    },
  },
  {
    id: '000.2.4-signal',
    about: { nl: 'D9: signaal', en: 'D9: signal' },
    citation: { source: '000', from: 6358, to: 6362 },
    status: { kind: 'rules', rules: ['return.d9.recognise', 'referral.signal.detention'] },
  },
  {
    id: '000.2.4-recognised',
    about: { nl: 'D9: herkend', en: 'D9: recognised' },
    citation: { source: '000', from: 6383, to: 6387 },
    status: { kind: 'rules', rules: ['return.d9.recognise', 'return.d9.report'] },
  },
  {
    id: '000.2.4-open',
    about: { nl: 'D9: opgevoerd', en: 'D9: opened' },
    citation: { source: '000', from: 6387, to: 6389 },
    status: { kind: 'rules', rules: ['return.d9.contact', 'return.d9.open'] },
  },
  {
    id: '000.2.4-report',
    about: { nl: 'D9: aangifte', en: 'D9: report' },
    citation: { source: '000', from: 6389, to: 6393 },
    status: { kind: 'rules', rules: ['residence.stay.cooperation', 'return.departure.closed'] },
  },
  {
    id: '000.2.4-reflection',
    about: { nl: 'D9: bedenktijd', en: 'D9: reflection period' },
    citation: { source: '000', from: 6393, to: 6399 },
    status: { kind: 'rules', rules: ['residence.reflection.right.detained', 'residence.reflection.shelter'] },
  },
  {
    id: '000.2.4-none',
    about: { nl: 'D9: geen beroep op de regeling', en: 'D9: scheme not used' },
    citation: { source: '000', from: 6400, to: 6402 },
    status: { kind: 'rules', rules: ['return.departure.resumes', 'return.d9.close'] },
  },
  {
    id: '000.2.4-outflow',
    about: { nl: 'D9: uitstroom', en: 'D9: outflow' },
    citation: { source: '000', from: 14346, to: 14413 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '000.2.5-health',
    about: { nl: 'Stappen in de zorg', en: 'Steps in health care' },
    citation: { source: '000', from: 6036, to: 6073 },
    status: {
      kind: 'open',
      why: { nl: 'De precieze stappen staan niet in de bron.', en: 'The exact steps are not in the source.' },
    },
  },
];
