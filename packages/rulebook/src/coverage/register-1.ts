import type { CoverageRow } from './coverage-row.ts';

/** Counting (001) and the letter of 2020 (004). */
export const registerCoverage1: readonly CoverageRow[] = [
  {
    id: '001.R1',
    about: { nl: 'Slachtoffer is vermoedelijk slachtoffer', en: 'Victim is presumed victim' },
    citation: { source: '001', from: 230, to: 232 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R2',
    about: { nl: 'Telling van unieke slachtoffers', en: 'Count of unique victims' },
    citation: { source: '001', from: 823, to: 823 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R3',
    about: { nl: 'Ontdubbelen', en: 'Deduplication' },
    citation: { source: '001', from: 831, to: 882 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R4',
    about: { nl: 'Periode is som van jaren', en: 'Period is sum of years' },
    citation: { source: '001', from: 823, to: 823 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R5',
    about: { nl: 'Alleen EMM telt niet', en: 'EMM only does not count' },
    citation: { source: '001', from: 363, to: 367 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R6',
    about: { nl: 'Alleen KMar en seksueel telt niet', en: 'KMar only and sexual does not count' },
    citation: { source: '001', from: 369, to: 385 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R7',
    about: { nl: 'Vormen, meer mogelijk', en: 'Forms, several possible' },
    citation: { source: '001', from: 425, to: 425 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R8',
    about: { nl: 'Vier groepen', en: 'Four groups' },
    citation: { source: '001', from: 657, to: 657 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R9',
    about: { nl: 'Binnenlands of grensoverschrijdend', en: 'Domestic or cross-border' },
    citation: { source: '001', from: 216, to: 216 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R10',
    about: { nl: 'Orgaanverwijdering', en: 'Organ removal' },
    citation: { source: '001', from: 220, to: 226 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R11',
    about: { nl: 'Onbekende nationaliteit', en: 'Unknown nationality' },
    citation: { source: '001', from: 425, to: 425 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R12',
    about: { nl: 'In ieder geval', en: 'At least' },
    citation: { source: '001', from: 437, to: 437 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R13',
    about: { nl: 'Rangorde sectoren seksueel', en: 'Order of sexual sectors' },
    citation: { source: '001', from: 476, to: 476 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R14',
    about: { nl: 'Rangorde sectoren arbeid', en: 'Order of labour sectors' },
    citation: { source: '001', from: 565, to: 565 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R15',
    about: { nl: 'Zichtbare sectoren', en: 'Visible sectors' },
    citation: { source: '001', from: 504, to: 504 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R16',
    about: { nl: 'Onbekende sector', en: 'Unknown sector' },
    citation: { source: '001', from: 480, to: 480 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R17',
    about: { nl: 'Gecorrigeerde sectoren', en: 'Corrected sectors' },
    citation: { source: '001', from: 506, to: 506 },
    status: {
      kind: 'open',
      why: {
        nl: 'De methode van de correctie staat niet in de bron.',
        en: 'The method of the correction is not in the source.',
      },
    },
  },
  {
    id: '001.R18',
    about: { nl: 'Leeftijd bij melding', en: 'Age at report' },
    citation: { source: '001', from: 772, to: 772 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R19',
    about: { nl: 'Leeftijdsklassen', en: 'Age classes' },
    citation: { source: '001', from: 449, to: 784 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R20',
    about: { nl: 'Geslacht', en: 'Sex' },
    citation: { source: '001', from: 701, to: 701 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R21',
    about: { nl: 'Nationaliteiten', en: 'Nationalities' },
    citation: { source: '001', from: 737, to: 745 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R22',
    about: { nl: 'EMM niet als melder', en: 'EMM not as notifier' },
    citation: { source: '001', from: 833, to: 833 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R23',
    about: { nl: 'B8-brieven van het OM', en: 'B8 letters of the OM' },
    citation: { source: '001', from: 833, to: 833 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R24',
    about: { nl: 'Vergelijken door de tijd', en: 'Comparing over time' },
    citation: { source: '001', from: 482, to: 482 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R25',
    about: { nl: 'Kleine aantallen', en: 'Small numbers' },
    citation: { source: '001', from: 453, to: 453 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.R26',
    about: { nl: 'Percentages', en: 'Percentages' },
    citation: { source: '001', from: 741, to: 747 },
    status: {
      kind: 'program',
      where: {
        nl: 'De telling van het register (Slachtoffermonitor).',
        en: 'The counting of the register (victim monitor).',
      },
    },
  },
  {
    id: '001.consent',
    about: { nl: 'Toestemming om te melden', en: 'Consent to notify' },
    citation: { source: '001', from: 837, to: 837 },
    status: {
      kind: 'rules',
      rules: ['referral.notify.consent', 'adviser.comensha.consent.adult', 'adviser.comensha.consent.minor'],
    },
  },
  {
    id: '001.ibp',
    about: { nl: 'Elke gemeente een aanpak in 2022', en: 'Every municipality an approach in 2022' },
    citation: { source: '001', from: 398, to: 398 },
    status: {
      kind: 'left',
      why: {
        nl: 'Beleidsdoel voor gemeenten, geen regel voor een zaak.',
        en: 'A policy goal for municipalities, no rule for a case.',
      },
    },
  },
  {
    id: '001.mse',
    about: { nl: 'Schatting elke vijf jaar', en: 'Estimate every five years' },
    citation: { source: '001', from: 330, to: 330 },
    status: {
      kind: 'program',
      where: { nl: 'De schatting van wat niet gezien is.', en: 'The estimate of what is not seen.' },
    },
  },
  {
    id: '001.wrs',
    about: { nl: 'Wet regulering sekswerk', en: 'Act on sex work' },
    citation: { source: '001', from: 529, to: 535 },
    status: {
      kind: 'left',
      why: {
        nl: 'Wetsvoorstel dat nooit in werking was op de dag van de bron; een regel zou recht verzinnen.',
        en: 'A bill that was never in force on the day of the source; a rule would invent law.',
      },
    },
  },
];
