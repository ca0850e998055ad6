import { all, any, includes, is, not } from '../condition.ts';
import {
  cite,
  given,
  type ReadingRule,
  type ResponsibilityRule,
  reading,
  responsibility,
  words,
} from './responsibility.ts';

const suspect = is('victim.suspect', true);
const suspectExamples = [
  given(
    words('Slachtoffer is ook verdachte', 'The victim is also a suspect'),
    { 'victim.suspect': true },
    true,
  ),
  given(words('Geen verdachte', 'No suspect'), { 'victim.suspect': false }, false),
] as const;

/** Victims in proceedings, and not punishing them for what they were forced to do (000, 2.4.7 and 2.5). */
export const proceedingsResponsibilities: readonly ResponsibilityRule[] = [
  responsibility({
    name: 'proceedings.protect',
    phase: 'investigation',
    force: 'law',
    title: words('Bescherming vóór, tijdens en na het proces', 'Protection before, during and after trial'),
    explanation: words(
      'Een slachtoffer moet zich veilig voelen voor, tijdens en na het strafproces. Dat helpt ook om aangifte te durven doen, en om een betere aangifte te doen.',
      'A victim must feel safe before, during and after the criminal proceedings. That also helps to dare to report, and to report better.',
    ),
    who: ['om', 'avim', 'shelter'],
    what: words('Zorg dat het slachtoffer veilig is', 'See that the victim is safe'),
    citations: [cite('000', 5602, 5612), cite('000', 5634, 5636, 'EU-richtlijn 2011/36, artt. 11-16')],
    open: words(
      'De bron noemt niet vanaf welke dag de richtlijn in Nederland gold. In 2013 lag de wet nog bij de Eerste Kamer.',
      'The source does not name the day from which the directive held in the Netherlands. In 2013 the act was still before the Senate.',
    ),
  }),
  responsibility({
    name: 'proceedings.respect',
    phase: 'investigation',
    force: 'policy',
    title: words('Iedereen gaat zorgvuldig met het slachtoffer om', 'Everybody treats the victim with care'),
    explanation: words(
      'Een slechte behandeling maakt iemand opnieuw slachtoffer. Dat moet de hele keten voorkomen.',
      'Bad treatment makes somebody a victim again. The whole chain must prevent that.',
    ),
    who: ['avim', 'om', 'court', 'shelter'],
    what: words('Voorkom dat het slachtoffer opnieuw schade lijdt', 'Prevent the victim being harmed again'),
    citations: [cite('000', 5604, 5608), cite('000', 5626, 5633)],
    validity: { from: '2011-01-01' },
    open: words(
      'De modelregeling werkt een wet uit die op 1 januari 2011 inging; haar eigen begindatum staat er niet.',
      'The model scheme elaborates an act of 1 January 2011; its own first day is not there.',
    ),
  }),
  responsibility({
    name: 'proceedings.cooperate',
    phase: 'investigation',
    force: 'recommended',
    title: words('Opvang en opsporing werken samen', 'Shelter and investigation work together'),
    explanation: words(
      'Signaleren, opvangen en opsporen hangen samen. Goede afspraken tussen hulp en opsporing zijn nodig.',
      'Detecting, sheltering and investigating hang together. Help and investigation need good agreements.',
    ),
    who: ['shelter', 'zoco', 'avim', 'nla'],
    what: words('Stem hulp en opsporing op elkaar af', 'Align help and investigation'),
    citations: [cite('000', 5592, 5599)],
  }),
  responsibility({
    name: 'nonPunishment.weigh',
    phase: 'investigation',
    force: 'law',
    title: words('Het OM weegt of vervolging past', 'The prosecutor weighs whether to prosecute'),
    explanation: words(
      'Is een slachtoffer ook verdachte van iets dat het gedwongen deed? Dan houdt de officier van justitie bij de beslissing rekening met de mensenhandel. Er moet een mogelijkheid zijn om niet te vervolgen of niet te straffen.',
      'Is a victim also suspected of something it was forced to do? Then the public prosecutor takes the trafficking into account. There must be a possibility not to prosecute or not to punish.',
    ),
    who: ['om'],
    what: words('Weeg niet-vervolging en leg dat vast', 'Weigh non-prosecution and record it'),
    citations: [
      cite('000', 4957, 4962, 'EU-richtlijn 2011/36'),
      cite('000', 5026, 5030),
      cite('003', 656, 666),
    ],
    when: suspect,
    open: words(
      'Vastleggen staat niet in de bron: dat is de keuze van Ketenzicht, zodat te zien is dat er gewogen is.',
      'Recording is not in the source: it is the choice of Ketenzicht, so that one can see that it was weighed.',
    ),
    examples: suspectExamples,
  }),
  responsibility({
    name: 'nonPunishment.court',
    phase: 'investigation',
    force: 'law',
    title: words('De rechter kan straf achterwege laten', 'The court can refrain from punishing'),
    explanation: words(
      'De rechter kan een gedwongen feit bewezen vinden en toch geen straf geven, een strafuitsluitingsgrond aannemen zoals psychische overmacht, of de straf verlagen.',
      'The court can find a forced act proven and yet impose no penalty, accept a ground that excludes punishment such as duress, or lower the penalty.',
    ),
    who: ['court'],
    what: words(
      'Beoordeel of straf past bij wie gedwongen was',
      'Judge whether a penalty fits who was forced',
    ),
    citations: [cite('000', 5007, 5027, 'art. 9a Sr'), cite('000', 4990, 4998, 'Verdrag van Warschau')],
    when: suspect,
    examples: suspectExamples,
  }),
  responsibility({
    name: 'nonPunishment.ground',
    phase: 'investigation',
    force: 'recommended',
    title: words('Een eigen sepotgrond voor slachtoffers', 'A dismissal ground of its own for victims'),
    explanation: words(
      'In 2013 was het Openbaar Ministerie van plan slachtofferschap van mensenhandel als aparte grond voor sepot op te nemen.',
      'In 2013 the prosecution service planned to make victimhood of trafficking a separate ground for dismissal.',
    ),
    who: ['om'],
    what: words(
      'Gebruik slachtofferschap als grond om te seponeren',
      'Use victimhood as a ground to dismiss',
    ),
    citations: [cite('000', 5030, 5032)],
    when: suspect,
    open: words(
      'De bron noemt het een voornemen. Of het er kwam staat er niet.',
      'The source calls it a plan. Whether it came to be it does not say.',
    ),
    examples: suspectExamples,
  }),
  responsibility({
    name: 'nonPunishment.detention',
    phase: 'investigation',
    force: 'recommended',
    title: words('Zet een slachtoffer niet vast', 'Do not lock up a victim'),
    explanation: words(
      'De OVSE vindt dat niet-bestraffing ook betekent dat een slachtoffer niet wordt vastgezet.',
      'The OSCE holds that non-punishment also means that a victim is not detained.',
    ),
    who: ['om', 'court'],
    what: words('Laat detentie achterwege', 'Refrain from detention'),
    citations: [cite('000', 4972, 4974)],
    when: all(suspect, not(is('victim.detention', 'none'))),
    examples: [
      given(
        words('Verdacht en in strafdetentie', 'Suspected and in criminal detention'),
        { 'victim.suspect': true, 'victim.detention': 'criminal' },
        true,
      ),
      given(words('Vrij', 'Free'), { 'victim.suspect': true, 'victim.detention': 'none' }, false),
    ],
  }),
];

const forced = any(suspect, includes('victim.forms', 'criminal'));
const forcedExamples = [
  given(words('Moest drugs verpakken', 'Had to pack drugs'), { 'victim.forms': ['criminal'] }, true),
  given(
    words('Geen verdachte, geen criminele uitbuiting', 'No suspect, no criminal exploitation'),
    { 'victim.suspect': false, 'victim.forms': ['sexual'] },
    false,
  ),
] as const;

/** How non-punishment and exploitation are to be understood; each case needs a judgement of its own. */
export const readingRules: readonly ReadingRule[] = [
  reading({
    name: 'nonPunishment.individual',
    phase: 'investigation',
    force: 'law',
    answer: 'weighs',
    title: words('Geen automatisme: per zaak beslissen', 'No automatism: decide case by case'),
    explanation: words(
      'Het beginsel verplicht niet om vrij te laten. Het verplicht dat het kan. De officier of rechter beslist in elke zaak.',
      'The principle does not oblige to let go. It obliges that it can be done. The prosecutor or court decides in each case.',
    ),
    what: words('Kijk naar de zaak zelf', 'Look at the case itself'),
    citations: [cite('000', 5000, 5005)],
    when: forced,
    examples: forcedExamples,
  }),
  reading({
    name: 'nonPunishment.anyForm',
    phase: 'investigation',
    force: 'law',
    answer: 'weighsNot',
    title: words('Geldt bij elke vorm van uitbuiting', 'Holds for every form of exploitation'),
    explanation: words(
      'Niet-bestraffing is er niet alleen bij criminele uitbuiting. Iemand kan bij elke vorm tot een strafbaar feit gedwongen zijn.',
      'Non-punishment is not only for criminal exploitation. Somebody can be forced into an offence with every form.',
    ),
    what: words('De vorm van uitbuiting maakt niet uit', 'The form of exploitation makes no difference'),
    citations: [cite('000', 5043, 5048)],
    when: suspect,
    examples: suspectExamples,
  }),
  reading({
    name: 'nonPunishment.severity',
    phase: 'investigation',
    force: 'law',
    answer: 'weighs',
    title: words('Een zwaar feit sluit niets uit', 'A grave offence excludes nothing'),
    explanation: words(
      'Ook bij zeer ernstige feiten kan het beginsel gelden. De ernst mag wel meewegen. Het gaat erom of iemand gedwongen was, als direct gevolg van de mensenhandel.',
      'The principle can hold for very grave offences too. The gravity may weigh. What matters is whether somebody was forced, as a direct consequence of the trafficking.',
    ),
    what: words('De ernst weegt mee, maar sluit niet uit', 'Gravity weighs, but does not exclude'),
    citations: [cite('000', 5034, 5041)],
    when: forced,
    examples: forcedExamples,
  }),
  reading({
    name: 'exploitation.consent',
    phase: 'weighing',
    force: 'law',
    answer: 'weighsNot',
    title: words('Instemming maakt geen verschil', 'Consent makes no difference'),
    explanation: words(
      'Of het slachtoffer instemde met de uitbuiting doet er niet toe. Ook hoe slachtoffer of dader het zelf beleeft, telt niet.',
      'Whether the victim agreed to the exploitation does not matter. Nor does it count how victim or offender feel about it.',
    ),
    what: words('Instemming van het slachtoffer', 'Consent of the victim'),
    citations: [cite('002', 744, 746), cite('000', 4058, 4064)],
  }),
  reading({
    name: 'exploitation.intent',
    phase: 'weighing',
    force: 'law',
    answer: 'weighsNot',
    title: words('Uitbuiting hoeft nog niet begonnen te zijn', 'Exploitation need not have begun'),
    explanation: words(
      'Het oogmerk is genoeg: een gevolg dat de verdachte wilde en dat noodzakelijk uit zijn handelen volgt.',
      'The aim is enough: a consequence that the suspect wanted and that follows necessarily from what they did.',
    ),
    what: words('Of er al echt is uitgebuit', 'Whether exploitation has really taken place'),
    citations: [cite('002', 757, 759)],
  }),
  reading({
    name: 'exploitation.factors',
    phase: 'weighing',
    force: 'law',
    answer: 'weighs',
    title: words('Drie dingen wegen zwaar', 'Three things weigh heavily'),
    explanation: words(
      'Wat uitbuiting is hangt af van de omstandigheden. De Hoge Raad noemt de aard en duur van het werk, de beperkingen voor de persoon en het voordeel voor de ander. Maatstaf is wat in Nederland normaal is.',
      'What exploitation is depends on the circumstances. The Supreme Court names the nature and length of the work, the restrictions for the person and the gain for the other. The measure is what is normal in the Netherlands.',
    ),
    what: words(
      'Aard en duur van het werk, beperkingen, economisch voordeel',
      'Nature and length of the work, restrictions, economic gain',
    ),
    citations: [cite('002', 748, 755, 'HR 27 oktober 2009'), cite('000', 4689, 4696)],
    validity: { from: '2009-10-27' },
  }),
  reading({
    name: 'exploitation.minor',
    phase: 'weighing',
    force: 'law',
    answer: 'weighs',
    title: words(
      'Bij minderjarigen valt de weging anders uit',
      'For minors the weighing comes out differently',
    ),
    explanation: words(
      'Dezelfde factoren kunnen bij een minderjarig slachtoffer tot een ander oordeel leiden. Een dwangmiddel is dan niet nodig.',
      'The same factors can lead to another judgement for a victim who is a minor. No means of coercion is needed then.',
    ),
    what: words('De leeftijd van het slachtoffer', 'The age of the victim'),
    citations: [cite('002', 755, 756, 'HR 24 november 2015'), cite('002', 3666, 3670)],
    validity: { from: '2015-11-24' },
    when: is('victim.minor', true),
    examples: [
      given(words('Jongen van 16', 'Boy of 16'), { 'victim.minor': true }, true),
      given(words('Man van 40', 'Man of 40'), { 'victim.minor': false }, false),
    ],
  }),
  reading({
    name: 'exploitation.labourThreshold',
    phase: 'weighing',
    force: 'law',
    answer: 'weighsNot',
    title: words('Arbeidsuitbuiting is meer dan het ergste', 'Labour exploitation is more than the worst'),
    explanation: words(
      'De Hoge Raad besliste dat arbeidsuitbuiting niet beperkt is tot de ergste misstanden.',
      'The Supreme Court decided that labour exploitation is not limited to the worst abuses.',
    ),
    what: words('Of het om een exces gaat', 'Whether it is an excess'),
    citations: [cite('002', 823, 828), cite('002', 875, 878, 'HR 13 februari 2024')],
    validity: { from: '2024-02-13' },
    when: includes('victim.forms', 'labour'),
    examples: [
      given(
        words('Slecht betaald, niet weg kunnen', 'Badly paid, cannot leave'),
        { 'victim.forms': ['labour'] },
        true,
      ),
      given(words('Seksuele uitbuiting', 'Sexual exploitation'), { 'victim.forms': ['sexual'] }, false),
    ],
  }),
];
