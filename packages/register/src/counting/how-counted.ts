import type { CountingRule } from './counting-rule.ts';

/** R12-R21 and R24-R26: into which row, with which denominator, how written. */
export const howCounted = {
  R12: {
    title: { nl: 'In ieder geval', en: 'At least' },
    text: {
      nl: 'Een slachtoffer van meer vormen telt bij elke vorm. De percentages zijn van alle slachtoffers en tellen niet op tot 100.',
      en: 'A victim of several forms counts with each. The percentages are of all victims and do not add up to 100.',
    },
    citations: [{ source: '001', from: 437, to: 437 }],
  },
  R13: {
    title: { nl: 'Eén prostitutiesector per slachtoffer', en: 'One sector of prostitution per victim' },
    text: {
      nl: 'Bij meer sectoren telt de eerste van: bordeel, club of privéhuis; raam; escort of hotel; thuis; straat; overige.',
      en: 'With several sectors the first counts of: brothel, club or private house; window; escort or hotel; home; street; other.',
    },
    citations: [{ source: '001', from: 476, to: 476, reference: 'voetnoot 20' }],
  },
  R14: {
    title: { nl: 'Eén arbeidssector per slachtoffer', en: 'One labour sector per victim' },
    text: {
      nl: 'Bij meer sectoren telt de sector die het minst voorkomt; overige arbeid komt altijd het laatst.',
      en: 'With several sectors the least frequent counts; other labour always comes last.',
    },
    citations: [{ source: '001', from: 565, to: 565, reference: 'voetnoot 38' }],
    open: {
      nl: 'De bron noemt geen volgorde in aantallen. Hier is dat: oplopend naar het aantal slachtoffers in de hele periode.',
      en: 'The source gives no order in numbers. Here it is: ascending by the number of victims in the whole period.',
    },
  },
  R15: {
    title: { nl: 'Zichtbare en minder zichtbare sectoren', en: 'Visible and less visible sectors' },
    text: {
      nl: 'Zichtbaar zijn raamprostitutie en bordelen, clubs en privéhuizen; de andere sectoren zijn minder zichtbaar.',
      en: 'Window prostitution and brothels, clubs and private houses are visible; the other sectors are less visible.',
    },
    citations: [{ source: '001', from: 504, to: 504 }],
  },
  R16: {
    title: { nl: 'Onbekende sector', en: 'Unknown sector' },
    text: {
      nl: 'Slachtoffers van wie de prostitutiesector onbekend is, zijn niet weergegeven.',
      en: 'Victims whose sector of prostitution is unknown are not shown.',
    },
    citations: [{ source: '001', from: 480, to: 480, reference: 'voetnoot 22' }],
  },
  R17: {
    title: { nl: 'Bijgeschatte sectoren', en: 'Imputed sectors' },
    text: {
      nl: 'Van een deel van de slachtoffers met een onbekende sector is de sector bijgeschat uit herkomstregio, minder- of meerderjarigheid en melder.',
      en: 'For part of the victims with an unknown sector the sector is imputed from region of origin, minority and notifier.',
    },
    citations: [{ source: '001', from: 506, to: 509 }],
    open: {
      nl: 'De bron verwijst voor de methode naar een ander rapport. Hier krijgt wie gelijk is op de drie kenmerken dezelfde verdeling als de bekenden; zonder bekenden wordt niets bijgeschat.',
      en: 'For the method the source refers to another report. Here those alike on the three features get the distribution of the known; without known ones nothing is imputed.',
    },
    setting: 'imputeFrom',
  },
  R18: {
    title: { nl: 'Leeftijd bij de melding', en: 'Age at the notification' },
    text: {
      nl: 'De leeftijd is die op het moment van de melding, niet die bij het begin van de uitbuiting.',
      en: 'The age is that at the moment of the notification, not at the beginning of the exploitation.',
    },
    citations: [{ source: '001', from: 772, to: 772 }],
    open: {
      nl: 'Bij meer meldingen in een jaar geldt hier de vroegste die iets zegt; dat is instelbaar.',
      en: 'With several notifications in a year the earliest that says something holds here; this can be set.',
    },
    setting: 'conflict',
  },
  R19: {
    title: { nl: 'Leeftijdsklassen', en: 'Age classes' },
    text: {
      nl: 'Minderjarig is jonger dan 18 jaar, adolescent 18 tot en met 22 jaar.',
      en: 'A minor is younger than 18, an adolescent 18 to 22 years old.',
    },
    citations: [
      { source: '001', from: 449, to: 449 },
      { source: '001', from: 784, to: 784 },
    ],
  },
  R20: {
    title: { nl: 'Geslacht', en: 'Sex' },
    text: {
      nl: 'Van een transgender persoon is, als het bekend is, het aangenomen geslacht geregistreerd.',
      en: 'Of a transgender person the assumed gender is registered, when known.',
    },
    citations: [{ source: '001', from: 701, to: 701, reference: 'voetnoot 55' }],
  },
  R21: {
    title: { nl: 'Top-5 nationaliteiten', en: 'Top 5 nationalities' },
    text: {
      nl: 'Opgenomen zijn nationaliteiten die in een jaar of bij een vorm in de top-5 staan. Gelijke aantallen delen een plek.',
      en: 'Included are nationalities in the top 5 of a year or a form. Equal numbers share a place.',
    },
    citations: [
      { source: '001', from: 743, to: 745, reference: 'voetnoten 60 en 61' },
      { source: '001', from: 723, to: 737 },
    ],
    setting: 'topNationalities',
  },
  R24: {
    title: { nl: 'Vergelijkbaarheid', en: 'Comparability' },
    text: {
      nl: 'Straatprostitutie is sinds deze reeks een eigen sector; eerder viel die onder overige sectoren.',
      en: 'Street prostitution is a sector of its own since this series; before it fell under other sectors.',
    },
    citations: [{ source: '001', from: 482, to: 482, reference: 'voetnoot 23' }],
  },
  R24b: {
    title: { nl: 'Criminele uitbuiting sinds 2016', en: 'Criminal exploitation since 2016' },
    text: {
      nl: 'Op welke manier iemand crimineel is uitgebuit, wordt pas sinds 2016 gevraagd.',
      en: 'In which way somebody was exploited criminally is asked only since 2016.',
    },
    citations: [{ source: '001', from: 604, to: 604 }],
    breaks: {
      from: '2016-01-01',
      what: { nl: 'manier van criminele uitbuiting', en: 'manner of criminal exploitation' },
    },
  },
  R24c: {
    title: { nl: 'Toestemming sinds de AVG', en: 'Consent since the GDPR' },
    text: {
      nl: 'Sinds 25 mei 2018 melden organisaties zonder wettelijke grondslag alleen met toestemming. Aantallen daarvoor en daarna zijn niet zonder meer te vergelijken.',
      en: 'Since 25 May 2018 organisations without a statutory basis notify with consent only. Numbers before and after cannot simply be compared.',
    },
    citations: [{ source: '001', from: 391, to: 391 }],
    breaks: {
      from: '2018-05-25',
      what: { nl: 'melden zonder wettelijke grondslag', en: 'notifying without a statutory basis' },
    },
  },
  R25: {
    title: { nl: 'Kleine aantallen', en: 'Small numbers' },
    text: {
      nl: 'De aantallen zijn te klein om er conclusies aan te verbinden.',
      en: 'The numbers are too small to draw conclusions from.',
    },
    citations: [{ source: '001', from: 453, to: 453 }],
    open: {
      nl: 'De bron noemt geen ondergrens. De grens is instelbaar.',
      en: 'The source gives no lower limit. The limit can be set.',
    },
    setting: 'smallBelow',
  },
  R26: {
    title: { nl: 'Afronden', en: 'Rounding' },
    text: {
      nl: 'Percentages zijn afgerond op hele procenten en hoeven niet op te tellen tot 100.',
      en: 'Percentages are rounded to whole per cents and need not add up to 100.',
    },
    citations: [
      { source: '001', from: 747, to: 747 },
      { source: '000', from: 14045, to: 14083 },
    ],
  },
} as const satisfies Readonly<Record<string, CountingRule>>;
