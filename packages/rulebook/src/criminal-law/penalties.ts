import type { IsoDate } from '../calendar/iso.ts';
import { any, below, type Condition, includes, is } from '../condition.ts';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import type { DecisionRule, RuleExample } from '../rule.ts';
import type { Text } from '../text.ts';
import { offenceActs, printedIn273f } from './offence-lists.ts';

type PenaltyRule = Extract<DecisionRule, { readonly question: 'maximumPenalty' }>;
type Maximum = PenaltyRule['outcome'];

/** From this day the higher maximum penalties hold, for what is done from then on. */
const raised: IsoDate = '2013-04-01';

interface Level {
  readonly name: string;
  readonly lines: readonly [from: number, to: number];
  readonly paragraph: number;
  readonly title: Text;
  readonly why: Text;
  readonly when: Condition;
  readonly until2013: Maximum;
  readonly from2013: Maximum;
  readonly example: { readonly title: Text; readonly facts: Facts };
  readonly counter?: { readonly title: Text; readonly facts: Facts };
}

const years = (count: number): Maximum => ({
  answer: 'years',
  label: { nl: `${count} jaar gevangenisstraf`, en: `${count} years of imprisonment` },
  years: count,
});

const levels: readonly Level[] = [
  {
    name: 'basic',
    lines: [13909, 13910],
    paragraph: 1,
    title: { nl: 'Mensenhandel', en: 'Trafficking' },
    why: {
      nl: 'De straf die op elk van de negen subs staat.',
      en: 'The penalty for each of the nine subsections.',
    },
    when: any(...codesOf(offenceActs).map((act) => includes('offence.acts', act))),
    until2013: years(8),
    from2013: years(12),
    example: {
      title: { nl: 'Geworven, één dader', en: 'Recruited, one offender' },
      facts: { 'offence.acts': ['recruit'] },
    },
  },
  {
    name: 'aggravated',
    lines: [13957, 13962],
    paragraph: 3,
    title: {
      nl: 'Samen gedaan, of het slachtoffer is jonger dan 16',
      en: 'Done together, or the victim is younger than 16',
    },
    why: {
      nl: 'De straf is hoger als twee of meer personen het samen doen, of als het slachtoffer nog geen 16 is.',
      en: 'The penalty is higher when two or more persons act together, or when the victim is not yet 16.',
    },
    when: any(is('offence.together', true), below('offence.victimAge', 16)),
    until2013: years(12),
    from2013: years(15),
    example: {
      title: { nl: 'Slachtoffer van 15', en: 'Victim of 15' },
      facts: { 'offence.victimAge': 15, 'offence.together': false },
    },
    counter: {
      title: { nl: 'Slachtoffer van 16, één dader', en: 'Victim of 16, one offender' },
      facts: { 'offence.victimAge': 16, 'offence.together': false },
    },
  },
  {
    name: 'graveInjury',
    lines: [13964, 13966],
    paragraph: 4,
    title: { nl: 'Zwaar letsel of levensgevaar', en: 'Grave injury or danger to life' },
    why: {
      nl: 'De straf is hoger als iemand zwaar lichamelijk letsel oploopt of er levensgevaar te duchten is.',
      en: 'The penalty is higher when somebody is gravely injured or danger to life is to be feared.',
    },
    when: is('offence.graveInjury', true),
    until2013: years(15),
    from2013: years(18),
    example: {
      title: { nl: 'Zwaargewond', en: 'Gravely injured' },
      facts: { 'offence.graveInjury': true },
    },
    counter: {
      title: { nl: 'Geen zwaar letsel', en: 'No grave injury' },
      facts: { 'offence.graveInjury': false },
    },
  },
  {
    name: 'death',
    lines: [13968, 13969],
    paragraph: 5,
    title: { nl: 'Iemand overlijdt', en: 'Somebody dies' },
    why: {
      nl: 'De zwaarste straf geldt als iemand eraan overlijdt.',
      en: 'The heaviest penalty holds when somebody dies of it.',
    },
    when: is('offence.death', true),
    until2013: years(18),
    from2013: {
      answer: 'life',
      label: {
        nl: 'levenslange gevangenisstraf, of tijdelijk tot 30 jaar',
        en: 'imprisonment for life, or up to 30 years',
      },
      years: 30,
    },
    example: { title: { nl: 'Overleden', en: 'Died' }, facts: { 'offence.death': true } },
    counter: { title: { nl: 'Niemand overleden', en: 'Nobody died' }, facts: { 'offence.death': false } },
  },
];

const openUntil: Text = {
  nl: 'De bron drukt de tekst af die tot 1 april 2013 gold, en niet vanaf welke dag die gold. De bron zegt ook niet wat geldt voor een feit dat over die dag heen liep.',
  en: 'The source prints the text that held until 1 April 2013, not from which day it held. Nor does it say what holds for an offence that went on across that day.',
};

const openFrom: Text = {
  nl: 'De bron zegt niet wat geldt voor een feit dat vóór 1 april 2013 begon en daarna doorliep.',
  en: 'The source does not say what holds for an offence that began before 1 April 2013 and went on after it.',
};

function penalty(level: Level, version: 'until2013' | 'from2013'): PenaltyRule {
  const printed = printedIn273f(...level.lines, `art. 273f lid ${level.paragraph} Sr`);
  const at = version === 'until2013' ? '2013-03-31' : raised;
  const examples: readonly [RuleExample, ...RuleExample[]] = [
    { ...level.example, at, applies: true },
    ...(level.counter === undefined ? [] : [{ ...level.counter, at, applies: false }]),
  ];
  return {
    id: `criminalLaw.penalty.${level.name}.${version}`,
    kind: 'decision',
    question: 'maximumPenalty',
    title: level.title,
    explanation: {
      nl: `${level.why.nl} De wet noemt gevangenisstraf of een geldboete van de vijfde categorie.`,
      en: `${level.why.en} The law names imprisonment or a fine of the fifth category.`,
    },
    citations: [printed[version]],
    force: 'law',
    validity: version === 'until2013' ? { until: raised } : { from: raised },
    phase: 'investigation',
    open: version === 'until2013' ? openUntil : openFrom,
    when: level.when,
    outcome: level[version],
    examples,
  };
}

/**
 * The maximum penalties of article 273f Sr before and from 1 April 2013. Which version holds depends on the
 * day the offence was committed, so that day is the law date to ask for.
 */
export const penaltyRules: readonly PenaltyRule[] = levels.flatMap((level) => [
  penalty(level, 'until2013'),
  penalty(level, 'from2013'),
]);
