import type { Recommendation } from './recommendation.ts';

/** The three recommendations of the report on following up signals, and the two calls of its afterword (002). */
export const richSignals: readonly Recommendation[] = [
  {
    id: '2025-1',
    publication: 'richSignals',
    number: '1',
    addressees: ['police'],
    title: {
      nl: 'Versterk kennis en kunde bij de politie',
      en: 'Strengthen knowledge and skill at the police',
    },
    asks: [
      {
        nl: 'Maak herkennen en onderzoeken van mensenhandel een vast en verplicht deel van de basisopleiding.',
        en: 'Make recognising and investigating trafficking a fixed and compulsory part of basic training.',
      },
      { nl: 'Houd die kennis bij en borg haar.', en: 'Keep that knowledge up to date and secure it.' },
    ],
    citation: { source: '002', from: 5101, to: 5109, reference: 'Aanbeveling 1' },
    notes: [],
  },
  {
    id: '2025-2',
    publication: 'richSignals',
    number: '2',
    addressees: ['labourAuthority', 'socialAffairsMinister'],
    title: {
      nl: 'Volg signalen van arbeidsuitbuiting beter op',
      en: 'Follow up signals of labour exploitation better',
    },
    asks: [
      {
        nl: 'Stel concrete doelen en richtlijnen vast voor elke fase, ook voor het aantal onderzoeken.',
        en: 'Set concrete goals and guidelines for every phase, also for the number of investigations.',
      },
      {
        nl: 'Verrijk meer: spreek slachtoffers en getuigen, en kijk samen met Toezicht.',
        en: 'Enrich more: speak with victims and witnesses, and look together with supervision.',
      },
      {
        nl: 'Leg de drempel voor opvolging liever laag dan hoog.',
        en: 'Set the threshold for follow-up rather low than high.',
      },
      {
        nl: 'Het ministerie volgt voortgang en resultaten, en geeft steun en middelen.',
        en: 'The ministry follows progress and results, and gives support and means.',
      },
    ],
    citation: { source: '002', from: 5245, to: 5311, reference: 'Aanbeveling 2' },
    notes: [],
  },
  {
    id: '2025-3',
    publication: 'richSignals',
    number: '3',
    addressees: ['justiceMinister'],
    title: { nl: 'Verduidelijk de taak van de KMar', en: 'Clarify the task of the KMar' },
    asks: [
      {
        nl: 'Onderzoek waaraan verrijking door de KMar minimaal moet voldoen, en leg een standaard vast.',
        en: 'Find out what enrichment by the KMar must at least meet, and lay down a standard.',
      },
      { nl: 'Vat de taak zo ruim mogelijk op.', en: 'Take the task as broadly as possible.' },
      {
        nl: 'Verken of de Politiewet 2012 daarvoor anders moet.',
        en: 'Explore whether the Police Act 2012 must change for it.',
      },
    ],
    citation: { source: '002', from: 5342, to: 5354, reference: 'Aanbeveling 3' },
    notes: [],
  },
  {
    id: '2025-verwijsmechanisme',
    publication: 'richSignals',
    addressees: ['justiceMinister'],
    title: {
      nl: 'Zet snel een procedure op voor het identificeren van slachtoffers',
      en: 'Quickly set up a procedure for identifying victims',
    },
    asks: [
      {
        nl: 'Geef die procedure de vorm van een nationaal verwijsmechanisme.',
        en: 'Give that procedure the form of a national referral mechanism.',
      },
    ],
    citation: { source: '002', from: 5397, to: 5408, reference: 'Nawoord' },
    repeats: { id: '2013-2', citation: { source: '002', from: 5405, to: 5408 } },
    notes: [],
  },
  {
    id: '2025-gesprek',
    publication: 'richSignals',
    addressees: ['justiceMinister'],
    title: {
      nl: 'Maak een gesprek mogelijk los van het strafproces',
      en: 'Make a talk possible apart from criminal proceedings',
    },
    asks: [
      {
        nl: 'Geef gevolg aan de aanbevelingen van 2019 en 2020.',
        en: 'Follow up the recommendations of 2019 and 2020.',
      },
      {
        nl: 'Regel dat met slachtoffers kan worden gesproken van wie de verklaring weinig houvast geeft voor opsporing.',
        en: 'See that victims can be spoken with whose statement gives investigators little to go on.',
      },
    ],
    citation: { source: '002', from: 5496, to: 5523, reference: 'Nawoord' },
    repeats: { id: '2020-1', citation: { source: '002', from: 5489, to: 5494 } },
    notes: [],
  },
];
