import { is } from '../condition.ts';
import { cite, given, type ResponsibilityRule, responsibility, words } from './responsibility.ts';

const guideline = 'Aanwijzing mensenhandel';
const openGuideline = words(
  'De bron noemt de Staatscourant (2022, 5901), niet de dag van ingang. Eerdere versies golden vanaf 2008 en 1 juli 2013.',
  'The source names the Government Gazette (2022, 5901), not the first day. Earlier versions held from 2008 and 1 July 2013.',
);
const openScan = words(
  'De bron zegt “in 2023”. Ketenzicht rekent vanaf 1 januari 2023.',
  'The source says "in 2023". Ketenzicht counts from 1 January 2023.',
);
const since2023 = { from: '2023-01-01' } as const;

/** What police, Labour Authority and Marechaussee must do with a signal (002, 3.3 and 4.3). */
export const investigatorRules: readonly ResponsibilityRule[] = [
  responsibility({
    name: 'police.followUp',
    phase: 'weighing',
    force: 'policy',
    title: words('Elk signaal wordt opgepakt', 'Every signal is taken up'),
    explanation: words(
      'Van elk signaal wordt bekeken of er genoeg aanknopingspunten zijn. Zijn die er, dan wordt in overleg met de officier van justitie onderzoek gedaan.',
      'Of every signal it is examined whether there are enough leads. If there are, they are investigated in consultation with the public prosecutor.',
    ),
    who: ['avim', 'nla', 'kmar'],
    what: words(
      'Pak elk signaal op en kijk naar aanknopingspunten',
      'Take up every signal and look for leads',
    ),
    citations: [cite('002', 1004, 1010, `${guideline}, 2.1`), cite('002', 5051, 5056)],
    open: words(
      'De aanwijzing zegt niet wat een signaal is en wat er minstens mee moet gebeuren. Ook de dag van ingang is niet genoemd.',
      'The guideline does not say what a signal is, nor what must be done with it at least. The first day is not named either.',
    ),
  }),
  responsibility({
    name: 'police.exOfficio',
    phase: 'investigation',
    force: 'policy',
    title: words('Aangifte is niet nodig', 'No complaint is needed'),
    explanation: words(
      'Mensenhandel kan worden onderzocht en vervolgd zonder aangifte van het slachtoffer. Ook als iemand een verklaring intrekt kan de zaak doorgaan.',
      'Trafficking can be investigated and prosecuted without a complaint of the victim. The case can go on also when somebody withdraws a statement.',
    ),
    who: ['avim', 'nla', 'om'],
    what: words('Begin zo nodig zelf', 'Start by yourselves if needed'),
    citations: [
      cite('002', 1027, 1042, `${guideline}, 2.2`),
      cite('002', 1115, 1121, 'EU-richtlijn 2011/36, art. 9'),
    ],
    open: openGuideline,
  }),
  responsibility({
    name: 'police.international',
    phase: 'investigation',
    force: 'policy',
    title: words('Zoek samenwerking over de grens', 'Seek cooperation across the border'),
    explanation: words(
      'Mensenhandel loopt vaak over grenzen. In een onderzoek wordt actief samengewerkt met andere landen. Het Europese hof verplicht daartoe.',
      'Trafficking often crosses borders. An investigation actively seeks cooperation with other countries. The European court requires it.',
    ),
    who: ['avim', 'nla', 'om'],
    what: words(
      'Werk samen met de andere landen in de zaak',
      'Cooperate with the other countries in the case',
    ),
    citations: [
      cite('002', 1042, 1044, `${guideline}, 2.4`),
      cite('002', 1105, 1113, 'art. 4 EVRM, Rantsev'),
    ],
    open: openGuideline,
  }),
  responsibility({
    name: 'police.investigate',
    phase: 'investigation',
    force: 'law',
    title: words('Een geloofwaardig vermoeden wordt onderzocht', 'A credible suspicion is investigated'),
    explanation: words(
      'Bij een geloofwaardig vermoeden moet de overheid uit eigen beweging onderzoek doen, vlot en doeltreffend. Met spoed als iemand uit de situatie gehaald kan worden. Het slachtoffer wordt erbij betrokken als dat nodig is.',
      'At a credible suspicion the state must investigate of its own accord, promptly and effectively. With urgency when somebody can be taken out of the situation. The victim is involved as far as needed.',
    ),
    who: ['avim', 'nla', 'om'],
    what: words(
      'Onderzoek het, vlot en uit eigen beweging',
      'Investigate it, promptly and of your own accord',
    ),
    citations: [cite('002', 1063, 1079, 'art. 4 EVRM'), cite('002', 1092, 1099)],
    validity: { from: '2010-01-07' },
    when: is('victim.indication', true),
    open: words(
      'De verplichting is om het te proberen, niet om te slagen. De bron zegt niet wanneer een vermoeden geloofwaardig is. Zij noemt de uitspraak van 7 januari 2010 als eerste.',
      'The obligation is to try, not to succeed. The source does not say when a suspicion is credible. It names the judgment of 7 January 2010 as the first.',
    ),
    examples: [
      given(words('Er is een aanwijzing', 'There is an indication'), { 'victim.indication': true }, true),
      given(words('Er is geen aanwijzing', 'There is no indication'), { 'victim.indication': false }, false),
    ],
  }),
  responsibility({
    name: 'police.protect',
    phase: 'informing',
    force: 'law',
    title: words('Haal iemand uit de situatie', 'Take somebody out of the situation'),
    explanation: words(
      'Weet de overheid van een geloofwaardig vermoeden, of had zij het moeten weten? Dan neemt zij passende maatregelen om de persoon te beschermen.',
      'Does the state know of a credible suspicion, or should it have known? Then it takes suitable measures to protect the person.',
    ),
    who: ['avim', 'kmar', 'aandachtsfunctionaris'],
    what: words('Neem maatregelen die bij uw taak horen', 'Take the measures that belong to your task'),
    citations: [cite('002', 1328, 1341, 'art. 4 EVRM')],
    validity: { from: '2010-01-07' },
    when: is('victim.indication', true),
    open: words(
      'De last mag niet onmogelijk of onevenredig zijn. De bron zegt niet waar die grens ligt.',
      'The burden may not be impossible or disproportionate. The source does not say where that limit lies.',
    ),
    examples: [
      given(words('Er is een aanwijzing', 'There is an indication'), { 'victim.indication': true }, true),
      given(words('Er is geen aanwijzing', 'There is no indication'), { 'victim.indication': false }, false),
    ],
  }),
  responsibility({
    name: 'police.dailyScan',
    phase: 'signalling',
    force: 'practice',
    title: words('Politie: elke dag een scan', 'Police: a scan every day'),
    explanation: words(
      'Alle politie-eenheden doorzoeken hun registraties elke dag op woorden die op mensenhandel kunnen wijzen.',
      'All police units search their records every day for words that may point to trafficking.',
    ),
    who: ['avim'],
    what: words('Doorzoek alle registraties', 'Search all records'),
    within: { count: 1, unit: 'day' },
    citations: [cite('002', 1557, 1573)],
    validity: since2023,
    open: openScan,
  }),
  responsibility({
    name: 'police.enrichWeek',
    phase: 'enrichment',
    force: 'practice',
    title: words('Zwak of sterk signaal: een week', 'Weak or strong signal: a week'),
    explanation: words(
      'De intelligencemedewerker heeft een week om het signaal te verrijken en te beoordelen.',
      'The intelligence officer has a week to enrich and judge the signal.',
    ),
    who: ['avim'],
    what: words('Verrijk en beoordeel het signaal', 'Enrich and judge the signal'),
    within: { count: 1, unit: 'week' },
    citations: [cite('002', 1588, 1589)],
    validity: since2023,
    open: openScan,
  }),
  responsibility({
    name: 'police.enrichDay',
    phase: 'enrichment',
    force: 'practice',
    title: words('Zeer sterk signaal: 24 uur', 'Very strong signal: 24 hours'),
    explanation: words(
      'Voor een zeer sterk signaal is er 24 uur. In de praktijk gaat het vaak sneller.',
      'There are 24 hours for a very strong signal. In practice it is often quicker.',
    ),
    who: ['avim'],
    what: words('Verrijk en beoordeel het signaal', 'Enrich and judge the signal'),
    within: { count: 24, unit: 'hour' },
    citations: [cite('002', 1589, 1590)],
    validity: since2023,
    open: openScan,
  }),
  responsibility({
    name: 'police.signalTeam',
    phase: 'weighing',
    force: 'practice',
    title: words('Signaalteam: elke dag overleg', 'Signal team: a meeting every day'),
    explanation: words(
      'Elke dag bespreekt het signaalteam welke signalen verder worden opgevolgd. Vaak is contact met het slachtoffer de volgende stap.',
      'Every day the signal team discusses which signals are followed up. Often contact with the victim is the next step.',
    ),
    who: ['avim'],
    what: words('Bespreek de signalen', 'Discuss the signals'),
    within: { count: 1, unit: 'day' },
    citations: [cite('002', 1600, 1606)],
    validity: since2023,
    open: openScan,
  }),
  responsibility({
    name: 'police.weighing',
    phase: 'weighing',
    force: 'practice',
    title: words('Weegtafel: elke twee tot drie weken', 'Weighing table: every two to three weeks'),
    explanation: words(
      'Politie en Openbaar Ministerie beslissen samen of er een onderzoek komt, welke informatie nog mist en wat er wordt gedaan.',
      'Police and prosecution decide together whether there will be an investigation, which information is missing and what will be done.',
    ),
    who: ['avim', 'om'],
    what: words('Beslis over een onderzoek', 'Decide on an investigation'),
    within: { count: 3, unit: 'week' },
    citations: [cite('002', 1608, 1616)],
    validity: since2023,
    open: words(
      'De bron zegt “elke twee tot drie weken”; hier staat de langste tijd.',
      'The source says "every two to three weeks"; the longest time stands here.',
    ),
  }),
  responsibility({
    name: 'police.fewLeads',
    phase: 'investigation',
    force: 'practice',
    title: words('Weinig aanknopingspunten: binnen twee weken klaar', 'Few leads: done in two weeks'),
    explanation: words(
      'De politie streeft ernaar een dossier met weinig aanknopingspunten binnen twee weken af te ronden. Onderzoekers zien dat snelheid ten koste kan gaan van de bedenktijd of de aangifte.',
      'The police aim to finish a file with few leads within two weeks. Researchers see that speed can be at the cost of the reflection period or the complaint.',
    ),
    who: ['avim'],
    what: words('Rond het dossier af', 'Finish the file'),
    within: { count: 2, unit: 'week' },
    citations: [cite('002', 5464, 5472)],
    validity: { from: '2018-01-01' },
    when: is('case.leads', false),
    open: words(
      'De bron zegt “uit 2018” en noemt een streven, geen plicht.',
      'The source says "from 2018" and names an aim, not a duty.',
    ),
    examples: [
      given(words('Nauwelijks aanknopingspunten', 'Hardly any leads'), { 'case.leads': false }, true),
      given(words('Goede aanknopingspunten', 'Good leads'), { 'case.leads': true }, false),
    ],
  }),
];
