import type { CountingRule } from './counting-rule.ts';

/** R1-R11, R22 and R23: whom the monitor counts, and in which group. */
export const whoCounts = {
  R1: {
    title: { nl: 'Vermoedelijke slachtoffers', en: 'Presumed victims' },
    text: {
      nl: 'Een slachtoffer is een vermoedelijk slachtoffer: niemand stelt formeel vast dat iemand slachtoffer is.',
      en: 'A victim is a presumed victim: nobody formally establishes that somebody is a victim.',
    },
    citations: [{ source: '001', from: 230, to: 230 }],
  },
  R2: {
    title: { nl: 'Slachtoffers en meldingen', en: 'Victims and notifications' },
    text: {
      nl: 'Geteld zijn unieke slachtoffers. Een slachtoffer kan door meer organisaties zijn gemeld.',
      en: 'Unique victims are counted. A victim can be notified by several organisations.',
    },
    citations: [{ source: '001', from: 823, to: 823 }],
  },
  R3: {
    title: { nl: 'Dubbele meldingen', en: 'Double notifications' },
    text: {
      nl: 'Een melding telt één keer per slachtoffer, jaar en groep melders (bij politie-eenheden: per eenheid).',
      en: 'A notification counts once per victim, year and group of notifiers (for police units: per unit).',
    },
    citations: [
      { source: '001', from: 831, to: 831, reference: 'voetnoot 74' },
      { source: '001', from: 882, to: 882 },
    ],
  },
  R4: {
    title: { nl: 'Optellen over de jaren', en: 'Adding up over the years' },
    text: {
      nl: 'Het totaal van de periode is de som van de jaren.',
      en: 'The total of the period is the sum of the years.',
    },
    citations: [{ source: '001', from: 723, to: 723 }],
    open: {
      nl: 'De bron zegt niet of iemand die in twee jaren is gemeld, twee keer telt. Hier telt die in elk jaar mee; dat is instelbaar.',
      en: 'The source does not say whether somebody notified in two years counts twice. Here they count in each year; this can be set.',
    },
    setting: 'acrossYears',
  },
  R5: {
    title: { nl: 'Alleen bekend bij het EMM', en: 'Known to the EMM only' },
    text: {
      nl: 'Wie alleen via het EMM bekend is, telt niet mee: het is niet zeker dat die persoon slachtoffer is.',
      en: 'Who is known through the EMM only does not count: it is not certain that the person is a victim.',
    },
    citations: [{ source: '001', from: 363, to: 367 }],
    setting: 'emmOnly',
  },
  R6: {
    title: {
      nl: 'Seksuele uitbuiting, alleen door de KMar gemeld',
      en: 'Sexual exploitation notified by the KMar only',
    },
    text: {
      nl: 'Slachtoffers van seksuele uitbuiting die alleen de KMar meldde, tellen niet mee.',
      en: 'Victims of sexual exploitation whom only the KMar notified do not count.',
    },
    citations: [{ source: '001', from: 369, to: 371, reference: 'HR 17 mei 2016, ECLI:NL:HR:2016:857' }],
    setting: 'kmarOnlySexual',
  },
  R7: {
    title: { nl: 'Vormen van uitbuiting', en: 'Forms of exploitation' },
    text: {
      nl: 'Een slachtoffer kan van meer dan één vorm van uitbuiting slachtoffer zijn.',
      en: 'A victim can be a victim of more than one form of exploitation.',
    },
    citations: [{ source: '001', from: 425, to: 425 }],
  },
  R8: {
    title: { nl: 'Eén vorm van mensenhandel per slachtoffer', en: 'One form of trafficking per victim' },
    text: {
      nl: 'Wie op meer manieren is uitgebuit, telt in de eerste van: seksuele uitbuiting, arbeidsuitbuiting, criminele uitbuiting.',
      en: 'Who was exploited in several ways counts in the first of: sexual, labour, criminal exploitation.',
    },
    citations: [{ source: '001', from: 657, to: 657, reference: 'voetnoot 54' }],
  },
  R9: {
    title: { nl: 'Binnenlands of grensoverschrijdend', en: 'Domestic or cross-border' },
    text: {
      nl: 'Seksuele uitbuiting van iemand met de Nederlandse nationaliteit is binnenlands (BL-SU), anders grensoverschrijdend (GO-SU).',
      en: 'Sexual exploitation of a Dutch national is domestic (BL-SU), otherwise cross-border (GO-SU).',
    },
    citations: [{ source: '001', from: 216, to: 216 }],
  },
  R10: {
    title: { nl: 'Gedwongen orgaanverwijdering', en: 'Forced organ removal' },
    text: {
      nl: 'Alleen orgaanverwijdering valt bij de vormen van mensenhandel onder onbekend; samen met een andere vorm onder die vorm.',
      en: 'Organ removal alone falls under unknown among the forms of trafficking; together with another form under that form.',
    },
    citations: [{ source: '001', from: 220, to: 226 }],
  },
  R11: {
    title: {
      nl: 'Seksuele uitbuiting, nationaliteit onbekend',
      en: 'Sexual exploitation, nationality unknown',
    },
    text: {
      nl: 'Seksuele uitbuiting van iemand van wie de nationaliteit onbekend is, valt bij de vormen van mensenhandel onder onbekend.',
      en: 'Sexual exploitation of somebody whose nationality is unknown falls under unknown among the forms of trafficking.',
    },
    citations: [{ source: '001', from: 723, to: 737 }],
    open: {
      nl: 'De bron zegt dit niet met zoveel woorden; het volgt uit de kolomtotalen van Tabel 2.1, die alleen zo sluiten.',
      en: 'The source does not say so; it follows from the column totals of Tabel 2.1, which close only in this way.',
    },
  },
  R22: {
    title: { nl: 'Het EMM is geen melder', en: 'The EMM is no notifier' },
    text: {
      nl: 'Gegevens van het EMM tellen niet als melding; zij vullen alleen aan wat melders niet weten.',
      en: 'Data of the EMM do not count as a notification; they only add what notifiers do not know.',
    },
    citations: [{ source: '001', from: 833, to: 833, reference: 'voetnoot 75' }],
    setting: 'enrichment',
  },
  R23: {
    title: { nl: 'Automatische brieven van het OM', en: 'Automatic letters of the prosecution service' },
    text: {
      nl: 'Automatische B8-brieven met een sepotbesluit tellen niet als melding.',
      en: 'Automatic B8 letters with a decision not to prosecute do not count as a notification.',
    },
    citations: [{ source: '001', from: 833, to: 833, reference: 'voetnoot 75' }],
  },
} as const satisfies Readonly<Record<string, CountingRule>>;
