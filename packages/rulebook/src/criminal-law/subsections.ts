import { all, any, below, type Condition, includes } from '../condition.ts';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import type { DecisionRule, RuleExample } from '../rule.ts';
import type { Text } from '../text.ts';
import { offenceMeans, printedIn273f } from './offence-lists.ts';

type SubsectionRule = Extract<DecisionRule, { readonly question: 'subsection273f' }>;
type SubsectionNumber = SubsectionRule['outcome']['subsection'];

/** Any of the means of subsection 1. */
const withMeans: Condition = any(...codesOf(offenceMeans).map((means) => includes('offence.means', means)));
const minor: Condition = below('offence.victimAge', 18);
const moved: Condition = any(
  includes('offence.acts', 'recruit'),
  includes('offence.acts', 'transport'),
  includes('offence.acts', 'transfer'),
  includes('offence.acts', 'house'),
  includes('offence.acts', 'takeIn'),
);
const exploitationOrOrgans: Condition = any(
  includes('offence.aims', 'exploitation'),
  includes('offence.aims', 'organs'),
);
const paidSexOrOrgans: Condition = any(
  includes('offence.aims', 'paidSex'),
  includes('offence.aims', 'organs'),
);

const openIntent: Text = {
  nl: 'De bron zegt niet wanneer de dader iets “redelijkerwijs moet vermoeden”. Dat beoordeelt de rechter.',
  en: 'The source does not say when the offender "must reasonably suspect" something. The court judges that.',
};

const example = (nl: string, en: string, facts: Facts, applies: RuleExample['applies']): RuleExample => ({
  title: { nl, en },
  facts,
  at: '2013-06-03',
  applies,
});

interface Subsection {
  readonly number: SubsectionNumber;
  /** Lines in appendix B1a. */
  readonly lines: readonly [from: number, to: number];
  readonly title: Text;
  readonly explanation: Text;
  readonly when: Condition;
  readonly open?: Text;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
}

function subsection({ number, lines: [from, to], ...rest }: Subsection): SubsectionRule {
  const printed = printedIn273f(from, to, `art. 273f lid 1 sub ${number} Sr`);
  return {
    ...rest,
    id: `criminalLaw.subsection.sub${number}`,
    kind: 'decision',
    question: 'subsection273f',
    outcome: { answer: 'elements', label: rest.title, subsection: number },
    citations: [printed.until2013, printed.from2013],
    force: 'law',
    validity: {},
    phase: 'investigation',
  };
}

/**
 * The nine subsections of article 273f paragraph 1 Sr, as printed until and from 1 April 2013; that day only
 * the penalties changed. A rule says which elements the law asks for, never that somebody is guilty.
 */
export const subsectionRules: readonly SubsectionRule[] = [
  subsection({
    number: 1,
    lines: [13911, 13917],
    title: { nl: 'Sub 1: handeling, middel en oogmerk', en: 'Subsection 1: act, means and aim' },
    explanation: {
      nl: 'Iemand werven, vervoeren, overbrengen, huisvesten of opnemen, met een dwangmiddel, om die persoon uit te buiten of organen te verwijderen. Er is een verband nodig tussen middel en handeling. Het doel is genoeg: de uitbuiting hoeft nog niet begonnen te zijn.',
      en: 'Recruiting, transporting, transferring, housing or taking in somebody, by a means of coercion, in order to exploit that person or remove organs. Means and act must be linked. The aim is enough: the exploitation need not have begun.',
    },
    when: all(moved, withMeans, exploitationOrOrgans),
    open: {
      nl: 'De tekst die in 2025 gold noemt ook het wisselen of overdragen van de controle over iemand. De bronnen noemen niet vanaf welke dag.',
      en: 'The text in force in 2025 also names exchanging or handing over control over somebody. The sources do not say from which day.',
    },
    examples: [
      example(
        'Met misleiding gehaald om uit te buiten',
        'Brought by deception, to be exploited',
        {
          'offence.acts': ['recruit', 'transport'],
          'offence.means': ['deception'],
          'offence.aims': ['exploitation'],
        },
        true,
      ),
      example(
        'Zonder dwangmiddel',
        'Without means of coercion',
        { 'offence.acts': ['house'], 'offence.means': [], 'offence.aims': ['exploitation'] },
        false,
      ),
      example(
        'Middel nog niet bekend',
        'Means not known yet',
        { 'offence.acts': ['house'], 'offence.aims': ['exploitation'] },
        'unknown',
      ),
    ],
  }),
  subsection({
    number: 2,
    lines: [13919, 13921],
    title: {
      nl: 'Sub 2: minderjarig, dus zonder dwangmiddel',
      en: 'Subsection 2: a minor, so without means',
    },
    explanation: {
      nl: 'Dezelfde handelingen en hetzelfde doel als sub 1, maar het slachtoffer is jonger dan 18. Dan hoeft er geen dwang te zijn.',
      en: 'The same acts and the same aim as subsection 1, but the victim is younger than 18. Then no coercion is needed.',
    },
    when: all(moved, exploitationOrOrgans, minor),
    examples: [
      example(
        'Jongen van 16 zonder dwang opgenomen om uit te buiten',
        'Boy of 16 taken in without coercion, to be exploited',
        {
          'offence.acts': ['takeIn'],
          'offence.means': [],
          'offence.aims': ['exploitation'],
          'offence.victimAge': 16,
        },
        true,
      ),
      example(
        'Vrouw van 18',
        'Woman of 18',
        { 'offence.acts': ['takeIn'], 'offence.aims': ['exploitation'], 'offence.victimAge': 18 },
        false,
      ),
    ],
  }),
  subsection({
    number: 3,
    lines: [13923, 13925],
    title: { nl: 'Sub 3: meenemen naar een ander land', en: 'Subsection 3: taking to another country' },
    explanation: {
      nl: 'Iemand aanwerven, meenemen of ontvoeren om die persoon in een ander land seks tegen betaling te laten hebben. De wet vraagt hier geen dwangmiddel en geen leeftijd.',
      en: 'Hiring, taking along or abducting somebody to make that person have paid sex in another country. Here the law asks for no means and no age.',
    },
    when: all(includes('offence.acts', 'takeAbroad'), includes('offence.aims', 'paidSexAbroad')),
    open: {
      nl: 'Sinds een uitspraak van de Hoge Raad van 17 mei 2016 is iemand alleen over de grens brengen voor prostitutie niet genoeg (bron 001, regel 369). De wettekst zegt dat niet.',
      en: 'Since a Supreme Court ruling of 17 May 2016 merely bringing somebody across the border for prostitution is not enough (source 001, line 369). The text of the law does not say so.',
    },
    examples: [
      example(
        'Meegenomen voor betaalde seks over de grens',
        'Taken abroad for paid sex',
        { 'offence.acts': ['takeAbroad'], 'offence.aims': ['paidSexAbroad'] },
        true,
      ),
      example(
        'Meegenomen voor ander werk',
        'Taken along for other work',
        { 'offence.acts': ['takeAbroad'], 'offence.aims': ['workOrServices'] },
        false,
      ),
    ],
  }),
  subsection({
    number: 4,
    lines: [13927, 13931],
    title: {
      nl: 'Sub 4: dwingen tot arbeid, diensten of organen',
      en: 'Subsection 4: forcing to labour, services or organs',
    },
    explanation: {
      nl: 'Iemand met een dwangmiddel laten werken, diensten laten doen of een orgaan laten afstaan. Of onder die omstandigheden iets doen waarvan de dader weet of moet vermoeden dat het daartoe leidt. Het doel uit te buiten is hier geen eis.',
      en: 'Making somebody work, render services or give up an organ by a means of coercion. Or doing something in those circumstances of which the offender knows or must suspect that it leads there. The aim to exploit is not required here.',
    },
    when: all(
      includes('offence.acts', 'makeAvailable'),
      withMeans,
      any(includes('offence.aims', 'workOrServices'), includes('offence.aims', 'organs')),
    ),
    open: openIntent,
    examples: [
      example(
        'Onder bedreiging hennep laten knippen',
        'Made to cut hemp under threat',
        {
          'offence.acts': ['makeAvailable'],
          'offence.means': ['threat'],
          'offence.aims': ['workOrServices'],
        },
        true,
      ),
      example(
        'Slecht werk zonder dwangmiddel',
        'Bad work without means of coercion',
        { 'offence.acts': ['makeAvailable'], 'offence.means': [], 'offence.aims': ['workOrServices'] },
        false,
      ),
    ],
  }),
  subsection({
    number: 5,
    lines: [13933, 13938],
    title: {
      nl: 'Sub 5: minderjarige en betaalde seks of organen',
      en: 'Subsection 5: a minor and paid sex or organs',
    },
    explanation: {
      nl: 'Ervoor zorgen dat iemand onder de 18 betaalde seks heeft of tegen betaling een orgaan afstaat. Een dwangmiddel is niet nodig.',
      en: 'Getting somebody under 18 to have paid sex or to give up an organ for payment. No means of coercion is needed.',
    },
    when: all(includes('offence.acts', 'makeAvailable'), paidSexOrOrgans, minor),
    open: openIntent,
    examples: [
      example(
        'Meisje van 17, klanten geregeld, geen dwang',
        'Girl of 17, clients arranged, no coercion',
        {
          'offence.acts': ['makeAvailable'],
          'offence.means': [],
          'offence.aims': ['paidSex'],
          'offence.victimAge': 17,
        },
        true,
      ),
      example(
        'Leeftijd niet bekend',
        'Age not known',
        { 'offence.acts': ['makeAvailable'], 'offence.aims': ['paidSex'] },
        'unknown',
      ),
    ],
  }),
  subsection({
    number: 6,
    lines: [13940, 13940],
    title: { nl: 'Sub 6: voordeel uit uitbuiting', en: 'Subsection 6: profiting from exploitation' },
    explanation: {
      nl: 'Met opzet voordeel trekken uit de uitbuiting van een ander.',
      en: 'Profiting on purpose from the exploitation of another.',
    },
    when: all(includes('offence.acts', 'profit'), includes('offence.aims', 'exploitation')),
    examples: [
      example(
        'Leeft van wat een uitgebuite ander verdient',
        'Lives on what an exploited person earns',
        { 'offence.acts': ['profit'], 'offence.aims': ['exploitation'] },
        true,
      ),
      example('Trok geen voordeel', 'Did not profit', { 'offence.acts': ['house'] }, false),
    ],
  }),
  subsection({
    number: 7,
    lines: [13941, 13944],
    title: { nl: 'Sub 7: voordeel uit orgaanverwijdering', en: 'Subsection 7: profiting from organ removal' },
    explanation: {
      nl: 'Met opzet voordeel trekken uit het verwijderen van organen, terwijl de dader weet of moet vermoeden dat daar een dwangmiddel bij gebruikt is.',
      en: 'Profiting on purpose from the removal of organs, while the offender knows or must suspect that a means of coercion was used.',
    },
    when: all(includes('offence.acts', 'profit'), includes('offence.aims', 'organs'), withMeans),
    open: openIntent,
    examples: [
      example(
        'Verdient aan een onder dwang afgestane nier',
        'Earns from a kidney given up under coercion',
        { 'offence.acts': ['profit'], 'offence.aims': ['organs'], 'offence.means': ['coercion'] },
        true,
      ),
      example(
        'Voordeel uit uitbuiting zonder organen',
        'Profit from exploitation without organs',
        { 'offence.acts': ['profit'], 'offence.aims': ['exploitation'], 'offence.means': ['coercion'] },
        false,
      ),
    ],
  }),
  subsection({
    number: 8,
    lines: [13946, 13948],
    title: { nl: 'Sub 8: voordeel uit een minderjarige', en: 'Subsection 8: profiting from a minor' },
    explanation: {
      nl: 'Met opzet voordeel trekken uit betaalde seks of betaalde orgaanverwijdering van iemand onder de 18. Een dwangmiddel is niet nodig.',
      en: 'Profiting on purpose from paid sex or paid organ removal of somebody under 18. No means of coercion is needed.',
    },
    when: all(includes('offence.acts', 'profit'), paidSexOrOrgans, minor),
    examples: [
      example(
        'Krijgt geld van klanten van een jongen van 15',
        'Gets money from clients of a boy of 15',
        { 'offence.acts': ['profit'], 'offence.aims': ['paidSex'], 'offence.victimAge': 15 },
        true,
      ),
      example(
        'Het slachtoffer is 25',
        'The victim is 25',
        { 'offence.acts': ['profit'], 'offence.aims': ['paidSex'], 'offence.victimAge': 25 },
        false,
      ),
    ],
  }),
  subsection({
    number: 9,
    lines: [13949, 13951],
    title: { nl: 'Sub 9: de opbrengst afdwingen', en: 'Subsection 9: forcing to hand over proceeds' },
    explanation: {
      nl: 'Iemand met een dwangmiddel de opbrengst van seks of van het verwijderen van organen laten afstaan.',
      en: 'Making somebody hand over the proceeds of sex or of organ removal, by a means of coercion.',
    },
    when: all(includes('offence.acts', 'takeProceeds'), withMeans, paidSexOrOrgans),
    examples: [
      example(
        'Moet verdiend geld onder dreiging afgeven',
        'Must hand over earned money under threat',
        { 'offence.acts': ['takeProceeds'], 'offence.means': ['threat'], 'offence.aims': ['paidSex'] },
        true,
      ),
      example(
        'Geeft vrijwillig geld',
        'Gives money freely',
        { 'offence.acts': ['takeProceeds'], 'offence.means': [], 'offence.aims': ['paidSex'] },
        false,
      ),
    ],
  }),
];
