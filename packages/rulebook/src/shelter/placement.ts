import { all, any, before, is, not, oneOf, onOrAfter } from '../condition.ts';
import { alien } from '../residence/scheme.ts';
import type { DecisionRule } from '../rule.ts';

/** The scheme for adults: minors, couples and large groups go elsewhere. */
const single = all(is('victim.minor', false), is('shelter.couple', false), is('shelter.largeGroup', false));

const inReflection = is('reflection.status', 'accepted');
const agreedCriteria = not(oneOf('victim.asylum', 'running', 'ended'));
const listCriteria = not(is('cooperation.kind', 'aangifte'));

/** The two printings of the conditions differ; which of them hold, is a choice. */
const cosmSince2012 = all(
  single,
  alien,
  inReflection,
  any(
    all(is('choice.cosmCriteria', 'agreement'), agreedCriteria),
    all(is('choice.cosmCriteria', 'waitingList'), listCriteria),
    all(is('choice.cosmCriteria', 'both'), agreedCriteria, listCriteria),
  ),
);

/** In the first two years the entrance was broad, also for Dutch women. */
const cosmAtFirst = all(single, any(alien, is('victim.sex', 'female')));

const asylumCentre = all(is('victim.inAsylumCentre', true), is('victim.asylum', 'running'));
const cosmOpen = any(
  all(before('moment.law', { date: '2012-07-01' }), cosmAtFirst),
  all(onOrAfter('moment.law', { date: '2012-07-01' }), cosmSince2012),
);

/** Where a victim can be placed: the categorical shelter (COSM) with its conditions and waiting lists, and what comes instead (000 §2.9.2-2.9.3). */
export const placementRules: readonly DecisionRule[] = [
  {
    id: 'shelter.cosm.first',
    kind: 'decision',
    title: { nl: 'COSM in de eerste jaren: ruime toegang', en: 'COSM in the first years: broad entrance' },
    explanation: {
      nl: 'Van 2010 tot juli 2012 was de categorale opvang breed toegankelijk, met 50 plaatsen. Ook Nederlandse vrouwen konden er terecht.',
      en: 'From 2010 until July 2012 the categorical shelter was open broadly, with 50 places. Dutch women could go there too.',
    },
    citations: [
      { source: '000', from: 7886, to: 7889 },
      { source: '000', from: 7780, to: 7784 },
      { source: '000', from: 7965, to: 7969 },
    ],
    force: 'practice',
    validity: { from: '2010-01-01', until: '2012-07-01' },
    phase: 'care',
    open: {
      nl: 'De bron zegt dat de voorwaarden in deze jaren stap voor stap strenger werden, zonder dagen te noemen.',
      en: 'The source says that the conditions became stricter step by step in these years, without naming days.',
    },
    when: all(cosmAtFirst, not(asylumCentre), is('shelter.cosmPlaceFree', true)),
    question: 'shelterRoute',
    outcome: { answer: 'cosm', label: { nl: 'Categorale opvang (COSM)', en: 'Categorical shelter (COSM)' } },
    examples: [
      {
        title: { nl: 'Nederlandse vrouw van 19 in 2011', en: 'Dutch woman of 19 in 2011' },
        facts: {
          'victim.origin': 'dutch',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'none',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
          'victim.sex': 'female',
        },
        at: '2011-06-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.cosm.foreign',
    kind: 'decision',
    title: {
      nl: 'COSM: volwassen, buitenlands, in bedenktijd',
      en: 'COSM: adult, foreign, in the reflection period',
    },
    explanation: {
      nl: 'Sinds juli 2012 is de categorale opvang, met 70 plaatsen, voor volwassen buitenlandse slachtoffers in de bedenktijd. Minderjarigen, stellen en grote groepen horen er niet. Bij psychiatrische problemen of verslaving is deze opvang minder geschikt.',
      en: 'Since July 2012 the categorical shelter, with 70 places, is for adult foreign victims in the reflection period. Minors, couples and large groups do not belong there. With psychiatric problems or addiction this shelter is less suitable.',
    },
    citations: [
      { source: '000', from: 7978, to: 7983 },
      { source: '000', from: 8000, to: 8002, reference: 'voetnoot 969' },
      { source: '000', from: 7990, to: 7994 },
      { source: '000', from: 7928, to: 7933 },
    ],
    force: 'practice',
    validity: { from: '2012-07-01', until: '2014-01-01' },
    phase: 'care',
    open: {
      nl: 'De afspraak van opvang en ministeries noemt een eerdere asielaanvraag als beletsel, de wachtlijst noemt een aangifte. Welke voorwaarden gelden, is een keuze. Elders staat dat alleen vrouwen terechtkonden, terwijl ook een opvang voor mannen meedeed.',
      en: 'The agreement of shelters and ministries names an earlier asylum track as an obstacle, the waiting list names a report. Which conditions hold is a choice. Elsewhere it says that only women were admitted, while a shelter for men took part too.',
    },
    when: all(cosmSince2012, not(asylumCentre), is('shelter.cosmPlaceFree', true)),
    question: 'shelterRoute',
    outcome: { answer: 'cosm', label: { nl: 'Categorale opvang (COSM)', en: 'Categorical shelter (COSM)' } },
    examples: [
      {
        title: { nl: 'Nigeriaanse vrouw in de bedenktijd', en: 'Nigerian woman in the reflection period' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
        },
        at: '2013-05-01',
        applies: true,
      },
      {
        title: { nl: 'Nederlandse vrouw van 19 in 2013', en: 'Dutch woman of 19 in 2013' },
        facts: {
          'victim.origin': 'dutch',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'none',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
          'victim.sex': 'female',
        },
        at: '2013-05-01',
        applies: false,
      },
      {
        title: { nl: 'Een stel', en: 'A couple' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': true,
          'shelter.largeGroup': false,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
        },
        at: '2013-05-01',
        applies: false,
      },
    ],
  },
  {
    id: 'shelter.cosm.wait',
    kind: 'decision',
    title: {
      nl: 'Geen plaats vrij: wachtlijst voor de COSM',
      en: 'No place free: waiting list for the COSM',
    },
    explanation: {
      nl: 'Voldoet iemand aan de voorwaarden maar is er geen plaats, dan komt die persoon op de wachtlijst van CoMensha voor de categorale opvang.',
      en: 'When somebody meets the conditions but there is no place, that person comes on the waiting list of CoMensha for the categorical shelter.',
    },
    citations: [
      { source: '000', from: 7986, to: 7994 },
      { source: '000', from: 8003, to: 8004, reference: 'voetnoot 970' },
    ],
    force: 'practice',
    validity: { from: '2010-01-01', until: '2014-01-01' },
    phase: 'care',
    open: {
      nl: 'Tot week 36 van 2012 was er een enkele wachtlijst.',
      en: 'Until week 36 of 2012 there was a single waiting list.',
    },
    when: all(cosmOpen, not(asylumCentre), is('shelter.cosmPlaceFree', false)),
    question: 'shelterRoute',
    outcome: {
      answer: 'waitCosm',
      label: { nl: 'Wachtlijst 1: categorale opvang', en: 'Waiting list 1: categorical shelter' },
    },
    examples: [
      {
        title: { nl: 'Alles vol', en: 'All full' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': false,
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.asylumCentre.wait',
    kind: 'decision',
    title: {
      nl: 'In een azc in procedure: eigen wachtlijst',
      en: 'In an asylum centre in procedure: a list of its own',
    },
    explanation: {
      nl: 'Verblijft iemand in een azc in een asielprocedure en is er geen geschikte plek, dan komt die persoon op de derde wachtlijst van CoMensha.',
      en: 'When somebody stays in an asylum centre in an asylum procedure and there is no suitable place, that person comes on the third waiting list of CoMensha.',
    },
    citations: [
      { source: '000', from: 7997, to: 8010 },
      { source: '000', from: 8003, to: 8004, reference: 'voetnoot 970' },
    ],
    force: 'practice',
    validity: { from: '2010-01-01' },
    phase: 'care',
    open: {
      nl: 'Tot week 36 van 2012 was er een enkele wachtlijst. Wat zij toen voor wie in een azc verbleef betekende, zegt de bron niet.',
      en: 'Until week 36 of 2012 there was a single waiting list. What it meant then for who stayed in an asylum centre the source does not say.',
    },
    when: all(single, asylumCentre),
    question: 'shelterRoute',
    outcome: {
      answer: 'waitAsylumCentre',
      label: {
        nl: 'Wachtlijst 3: in een azc in de asielprocedure',
        en: 'Waiting list 3: in an asylum centre, in the asylum procedure',
      },
    },
    examples: [
      {
        title: {
          nl: 'Nigeriaan in een azc met bedenktijd',
          en: 'Nigerian in an asylum centre with a reflection period',
        },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'accepted',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'running',
          'victim.inAsylumCentre': true,
          'shelter.cosmPlaceFree': true,
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.regular',
    kind: 'decision',
    title: {
      nl: 'Anders: vrouwenopvang of maatschappelijke opvang',
      en: 'Otherwise: women’s or social shelter',
    },
    explanation: {
      nl: 'Wie niet aan de voorwaarden voor de categorale opvang voldoet, krijgt een plek in de vrouwenopvang of maatschappelijke opvang. CoMensha zoekt.',
      en: 'Whoever does not meet the conditions for the categorical shelter gets a place in a women’s or social shelter. CoMensha looks for it.',
    },
    citations: [
      { source: '000', from: 7993, to: 7997 },
      { source: '000', from: 8028, to: 8036, reference: 'voetnoot 971' },
    ],
    force: 'practice',
    validity: { from: '2010-01-01' },
    phase: 'care',
    when: all(single, not(asylumCentre), not(all(cosmOpen, before('moment.law', { date: '2014-01-01' })))),
    question: 'shelterRoute',
    outcome: {
      answer: 'womensOrSocial',
      label: {
        nl: 'Vrouwenopvang of maatschappelijke opvang (wachtlijst 2)',
        en: 'Women’s or social shelter (waiting list 2)',
      },
    },
    examples: [
      {
        title: { nl: 'Nederlandse vrouw van 19 in 2013', en: 'Dutch woman of 19 in 2013' },
        facts: {
          'victim.origin': 'dutch',
          'victim.minor': false,
          'shelter.couple': false,
          'shelter.largeGroup': false,
          'reflection.status': 'none',
          'cooperation.kind': 'undecided',
          'victim.asylum': 'never',
          'victim.inAsylumCentre': false,
          'shelter.cosmPlaceFree': true,
          'victim.sex': 'female',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.cosm.lessSuitable',
    kind: 'decision',
    title: {
      nl: 'Bij psychiatrische problemen of verslaving is de COSM minder geschikt',
      en: 'With psychiatric problems or addiction the COSM is less suitable',
    },
    explanation: {
      nl: 'De categorale opvang is minder geschikt bij psychiatrische problemen of verslaving. Het is geen verbod: wie plaatst, weegt dit mee.',
      en: 'The categorical shelter is less suitable with psychiatric problems or addiction. It is no prohibition: whoever places weighs it.',
    },
    citations: [{ source: '000', from: 7981, to: 7983 }],
    force: 'practice',
    validity: { from: '2012-07-01', until: '2014-01-01' },
    phase: 'care',
    when: any(is('shelter.psychiatric', true), is('shelter.addiction', true)),
    question: 'cosmSuitability',
    outcome: {
      answer: 'lessSuitable',
      label: { nl: 'Deze opvang is minder geschikt', en: 'This shelter is less suitable' },
    },
    examples: [
      {
        title: { nl: 'Verslaving', en: 'Addiction' },
        facts: { 'shelter.psychiatric': false, 'shelter.addiction': true },
        at: '2013-05-01',
        applies: true,
      },
      {
        title: { nl: 'Geen van beide', en: 'Neither' },
        facts: { 'shelter.psychiatric': false, 'shelter.addiction': false },
        at: '2013-05-01',
        applies: false,
      },
    ],
  },
];
