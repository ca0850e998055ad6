import { indicatorList } from './indicator.ts';

/** Work, pay and housing: the general signals of labour exploitation (002 Tabel 5.1) and what the cases of 000 and 003 add. */
export const workIndicators = indicatorList({
  underpaid: {
    label: { nl: 'Er wordt niet of te weinig betaald', en: 'There is no pay or too little' },
    explanation: { nl: 'Ook: ruim onder het minimumloon.', en: 'Also: well below the minimum wage.' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3174, to: 3182 },
  },
  longDays: {
    label: { nl: 'De werkdagen zijn lang', en: 'Working days are long' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3190, to: 3193 },
  },
  handsOverIncome: {
    label: {
      nl: 'Een groot deel van het loon moet worden afgestaan',
      en: 'A large part of the earnings must be handed over',
    },
    explanation: {
      nl: 'Bijvoorbeeld voor huur, eten of vervoer.',
      en: 'For example for rent, food or transport.',
    },
    group: 'work',
    forms: ['labour', 'sexual'],
    citation: { source: '002', from: 3195, to: 3196 },
  },
  falsePromises: {
    label: { nl: 'Er is iets anders beloofd dan wat kwam', en: 'Something else was promised than what came' },
    group: 'work',
    forms: ['labour', 'sexual'],
    citation: { source: '002', from: 3197, to: 3197 },
  },
  paidCash: {
    label: { nl: 'Het loon wordt zwart betaald', en: 'Pay is off the books' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3197, to: 3197 },
  },
  badConditions: {
    label: { nl: 'De werkomstandigheden zijn slecht', en: 'Working conditions are bad' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3197, to: 3197 },
  },
  dangerousWork: {
    label: { nl: 'Het werk is gevaarlijk of ongezond', en: 'The work is dangerous or unhealthy' },
    explanation: {
      nl: 'Bijvoorbeeld zonder beschermende kleding of uitleg.',
      en: 'For example without protective clothing or instruction.',
    },
    group: 'work',
    forms: ['labour'],
    citation: { source: '003', from: 368, to: 376 },
  },
  worksWhenIll: {
    label: { nl: 'Wie ziek is, moet doorwerken', en: 'Whoever is ill must work on' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3198, to: 3198 },
  },
  noDoctor: {
    label: { nl: 'Wie ziek is, mag niet naar een arts', en: 'Whoever is ill may not see a doctor' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '003', from: 2262, to: 2268, reference: 'Bijlage 5' },
  },
  fines: {
    label: { nl: 'Er zijn onverklaarbare boetes', en: 'There are unexplained fines' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3198, to: 3199 },
  },
  sevenDays: {
    label: { nl: 'Er wordt zeven dagen per week gewerkt', en: 'Work goes on seven days a week' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '003', from: 2264, to: 2266, reference: 'Bijlage 5' },
  },
  twoContracts: {
    label: {
      nl: 'Er zijn twee contracten, één voor de controle',
      en: 'There are two contracts, one for the inspection',
    },
    group: 'work',
    forms: ['labour'],
    citation: { source: '000', from: 4644, to: 4647 },
  },
  falseSelfEmployment: {
    label: {
      nl: 'Iemand is op papier zelfstandige, maar weet dat niet',
      en: 'Somebody is self-employed on paper without knowing',
    },
    group: 'work',
    forms: ['labour'],
    citation: { source: '000', from: 4413, to: 4416 },
  },
  payslips: {
    label: { nl: 'Er zijn geen loonstrookjes', en: 'There are no payslips' },
    group: 'work',
    forms: ['labour'],
    citation: { source: '002', from: 3298, to: 3299 },
  },
  pieceRate: {
    label: {
      nl: 'Er wordt per stuk betaald in plaats van per uur',
      en: 'Pay is by the piece instead of by the hour',
    },
    group: 'work',
    forms: ['labour'],
    citation: { source: '000', from: 4647, to: 4650 },
  },
  checkedAtWork: {
    label: {
      nl: 'Iemand wordt tijdens het werk steeds gecontroleerd',
      en: 'Somebody is checked upon all the time at work',
    },
    group: 'work',
    forms: ['labour'],
    citation: { source: '000', from: 4764, to: 4765 },
  },
  badHousing: {
    label: { nl: 'De woonruimte is slecht', en: 'Housing is bad' },
    explanation: {
      nl: 'Bijvoorbeeld schimmel, ramen die niet open kunnen of oude vakantiehuisjes.',
      en: 'For example mould, windows that do not open or old holiday chalets.',
    },
    group: 'living',
    forms: ['labour'],
    citation: { source: '002', from: 3184, to: 3190 },
  },
  overcrowded: {
    label: { nl: 'Er wonen veel mensen in één huis of ruimte', en: 'Many people live in one house or room' },
    group: 'living',
    forms: ['labour', 'criminal'],
    citation: { source: '003', from: 350, to: 360 },
  },
  sleepsAtWork: {
    label: { nl: 'Er wordt geslapen op de werkplek', en: 'People sleep at the workplace' },
    group: 'living',
    forms: ['labour'],
    citation: { source: '000', from: 4210, to: 4212 },
  },
  poorSanitation: {
    label: {
      nl: 'Er is te weinig sanitair of het is vuil',
      en: 'There are too few toilets and showers, or they are dirty',
    },
    group: 'living',
    forms: ['labour'],
    citation: { source: '003', from: 2256, to: 2260, reference: 'Bijlage 5' },
  },
});
