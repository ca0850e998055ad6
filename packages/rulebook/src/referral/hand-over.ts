import { all, any, includes, is, not } from '../condition.ts';
import { cite, given, type ResponsibilityRule, responsibility, words } from './responsibility.ts';

const labourOnly = includes('victim.forms', 'labour');
const labourExamples = [
  given(words('Arbeidsuitbuiting', 'Labour exploitation'), { 'victim.forms': ['labour'] }, true),
  given(words('Seksuele uitbuiting', 'Sexual exploitation'), { 'victim.forms': ['sexual'] }, false),
] as const;

/** Who of police, Labour Authority and Marechaussee takes a signal up (002, 3.3, 5 and 6). */
export const handOverRules: readonly ResponsibilityRule[] = [
  responsibility({
    name: 'police.toLabourAuthority',
    phase: 'referral',
    force: 'practice',
    title: words('Arbeidsuitbuiting gaat naar de Arbeidsinspectie', 'Labour exploitation goes to the NLA'),
    explanation: words(
      'De politie registreert het signaal en stuurt het in beginsel door naar de Arbeidsinspectie, meestal vóór de weging.',
      'The police record the signal and in principle pass it on to the Labour Authority, mostly before weighing.',
    ),
    who: ['avim'],
    what: words('Stuur het signaal door', 'Pass the signal on'),
    citations: [cite('002', 870, 892, 'Handelingskader Politie – NLA'), cite('002', 1808, 1811)],
    when: labourOnly,
    examples: labourExamples,
  }),
  responsibility({
    name: 'police.concurrence',
    phase: 'referral',
    force: 'practice',
    title: words('Meer vormen tegelijk: overleg wie het doet', 'Several forms at once: agree who acts'),
    explanation: words(
      'Bij meer vormen van uitbuiting tegelijk overleggen leidinggevenden van politie en Arbeidsinspectie. Gedwongen dienstverlening wordt per zaak besproken.',
      'With several forms of exploitation at once managers of police and Labour Authority consult. Forced services are discussed case by case.',
    ),
    who: ['avim', 'nla'],
    what: words('Spreek af wie het oppakt', 'Agree who takes it up'),
    citations: [cite('002', 925, 929, 'Handelingskader Politie – NLA')],
    when: all(
      labourOnly,
      any(
        includes('victim.forms', 'sexual'),
        includes('victim.forms', 'criminal'),
        includes('victim.forms', 'organ'),
      ),
    ),
    examples: [
      given(
        words('Gedwongen werk en gedwongen stelen', 'Forced labour and forced stealing'),
        { 'victim.forms': ['labour', 'criminal'] },
        true,
      ),
      given(words('Alleen werk', 'Labour only'), { 'victim.forms': ['labour'] }, false),
    ],
  }),
  responsibility({
    name: 'kmar.handOver',
    phase: 'referral',
    force: 'practice',
    title: words('Marechaussee draagt snel over', 'Marechaussee hands over quickly'),
    explanation: words(
      'De Marechaussee draagt signalen zo snel mogelijk over aan de politie in de regio. Op de luchthavens waar zij de politie is, kan zij bij heterdaad of een herkend slachtoffer zelf onderzoek doen.',
      'The Marechaussee hands signals over to the police of the region as soon as possible. At the airports where it is the police it can investigate by itself when caught in the act or when a victim is recognised.',
    ),
    who: ['kmar'],
    what: words('Draag over aan de politie', 'Hand over to the police'),
    citations: [cite('002', 912, 916, 'Handelingskader KMar en Nationale Politie'), cite('002', 4428, 4437)],
    validity: { from: '2021-01-01' },
    open: words(
      'De bron zegt “in 2021” en “zo snel mogelijk”; een termijn noemt zij niet.',
      'The source says "in 2021" and "as soon as possible"; it names no term.',
    ),
  }),
  responsibility({
    name: 'kmar.handOverBefore',
    phase: 'referral',
    force: 'practice',
    title: words('Marechaussee draagt over', 'Marechaussee hands over'),
    explanation: words(
      'De aanpak van mensenhandel was geen wettelijke taak van de Marechaussee. Zij gaf daarom informatie door aan de politie.',
      'Fighting trafficking was no statutory task of the Marechaussee. So it passed information on to the police.',
    ),
    who: ['kmar'],
    what: words(
      'Draag relevante informatie over aan de politie',
      'Hand over relevant information to the police',
    ),
    citations: [cite('000', 11018, 11022)],
    validity: { until: '2021-01-01' },
  }),
  responsibility({
    name: 'kmar.lights',
    phase: 'weighing',
    force: 'practice',
    title: words('Marechaussee: groen, oranje of rood', 'Marechaussee: green, orange or red'),
    explanation: words(
      'Groen: te weinig signalen. Oranje: meerdere indicatoren van de lijst die samen een signaal vormen. Rood: acuut en concreet, dus meteen een informatief gesprek of aangifte.',
      'Green: too few signals. Orange: several indicators of the list that together make a signal. Red: acute and concrete, so an informative interview or a complaint at once.',
    ),
    who: ['kmar'],
    what: words('Geef elk signaal een kleur', 'Give every signal a colour'),
    citations: [cite('002', 4381, 4387)],
    open: words(
      'De indicatorenlijst is niet afgedrukt. In de praktijk is een situatie vaak geen groen en geen oranje.',
      'The list of indicators is not printed. In practice a situation is often neither green nor orange.',
    ),
  }),
  responsibility({
    name: 'nla.urgent',
    phase: 'enrichment',
    force: 'practice',
    title: words('Arbeidsinspectie: spoed gaat meteen door', 'Labour Authority: urgent goes straight on'),
    explanation: words(
      'Lijkt er spoed te zijn, dan bekijkt een senior informatierechercheur het signaal meteen. Anders volgt eerst verrijking, in de praktijk één tot twee uur.',
      'If it seems urgent, a senior information officer looks at the signal at once. Otherwise enrichment comes first, one to two hours in practice.',
    ),
    who: ['nla'],
    what: words('Verrijk en beoordeel het signaal', 'Enrich and judge the signal'),
    within: { count: 2, unit: 'hour' },
    citations: [cite('002', 2759, 2768)],
    when: labourOnly,
    open: words(
      'De bron beschrijft hoe lang het duurt, niet hoe lang het mag duren.',
      'The source describes how long it takes, not how long it may take.',
    ),
    examples: labourExamples,
  }),
  responsibility({
    name: 'nla.meeting',
    phase: 'weighing',
    force: 'practice',
    title: words('Arbeidsinspectie: elke twee weken overleg', 'Labour Authority: a meeting every two weeks'),
    explanation: words(
      'Elke twee weken bespreekt de afdeling alle meldingen, aangiften en onderzoeken met de officier van justitie.',
      'Every two weeks the department discusses all reports, complaints and investigations with the public prosecutor.',
    ),
    who: ['nla', 'om'],
    what: words('Bespreek elke melding', 'Discuss every report'),
    within: { count: 2, unit: 'week' },
    citations: [cite('002', 2868, 2874)],
    validity: { from: '2023-01-01' },
    when: labourOnly,
    examples: labourExamples,
  }),
  responsibility({
    name: 'nla.recommendReflection',
    phase: 'informing',
    force: 'policy',
    title: words('Arbeidsinspectie vraagt om bedenktijd', 'Labour Authority asks for reflection'),
    explanation: words(
      'De Arbeidsinspectie biedt de bedenktijd niet zelf aan. Zij vraagt de politie of Marechaussee dat te doen.',
      'The Labour Authority does not offer the reflection period itself. It asks the police or Marechaussee to do so.',
    ),
    who: ['nla'],
    what: words(
      'Vraag de politie om bedenktijd aan te bieden',
      'Ask the police to offer the reflection period',
    ),
    citations: [cite('002', 1254, 1256, 'Vc 2000, B8/3')],
    when: all(labourOnly, is('victim.indication', true), not(is('victim.origin', 'dutch'))),
    examples: [
      given(
        words('Werknemer van buiten de EU', 'Worker from outside the EU'),
        { 'victim.forms': ['labour'], 'victim.indication': true, 'victim.origin': 'thirdCountry' },
        true,
      ),
      given(
        words('Nederlandse werknemer', 'Dutch worker'),
        { 'victim.forms': ['labour'], 'victim.indication': true, 'victim.origin': 'dutch' },
        false,
      ),
    ],
  }),
  responsibility({
    name: 'nla.prosecutor',
    phase: 'investigation',
    force: 'law',
    title: words('Onderzoek onder gezag van het Functioneel Parket', 'Investigation under the prosecutor'),
    explanation: words(
      'De Opsporingsdienst is een bijzondere opsporingsdienst met dezelfde bevoegdheden als de politie. Het Functioneel Parket heeft het gezag.',
      'The investigation service is a special service with the same powers as the police. The functional prosecutor is in charge.',
    ),
    who: ['nla', 'om'],
    what: words('Onderzoek arbeidsuitbuiting', 'Investigate labour exploitation'),
    citations: [
      cite('002', 895, 899, 'Wet op de bijzondere opsporingsdiensten, art. 2 en 3'),
      cite('002', 2672, 2678),
    ],
    validity: { from: '2012-01-01' },
    when: labourOnly,
    open: words(
      'De dienst bestaat onder deze leiding sinds 1 januari 2012 (bron 000, regel 3697). De naam was eerder Inspectie SZW.',
      'The service has existed under this lead since 1 January 2012 (source 000, line 3697). It was named Inspectie SZW before.',
    ),
    examples: labourExamples,
  }),
];
