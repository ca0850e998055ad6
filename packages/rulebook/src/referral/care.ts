import { all, is, not, oneOf } from '../condition.ts';
import {
  cite,
  given,
  type ResponsibilityRule,
  type RightRule,
  responsibility,
  right,
  words,
} from './responsibility.ts';

const foreign = oneOf('victim.origin', 'eu', 'thirdCountry');
const foreignExamples = [
  given(
    words('Vrouw van buiten de EU', 'Woman from outside the EU'),
    { 'victim.origin': 'thirdCountry' },
    true,
  ),
  given(words('Nederlandse vrouw', 'Dutch woman'), { 'victim.origin': 'dutch' }, false),
] as const;

const openTreaty = words(
  'De bron noemt niet vanaf welke dag dit recht in Nederland gold.',
  'The source does not name the day from which this right held in the Netherlands.',
);

/** What victims have a right to, whoever they meet (000 2.4 and 2.5; 002 3.4). */
export const rightRules: readonly RightRule[] = [
  right({
    name: 'right.reflectionInformed',
    phase: 'informing',
    force: 'policy',
    title: words('Horen dat er bedenktijd is', 'Being told of the reflection period'),
    explanation: words(
      'Geïnformeerd worden over de bedenktijd is een recht van een vermoedelijk slachtoffer. De opsporing mag er niet van afwijken, ook niet bij een grote groep.',
      'Being told of the reflection period is a right of a presumed victim. Investigators may not depart from it, not even with a large group.',
    ),
    who: ['avim', 'kmar'],
    what: words('Uitleg over de bedenktijd', 'To be told about the reflection period'),
    citations: [cite('000', 3956, 3961), cite('000', 3980, 3984, 'Vc 2000, B8.3; art. 8 onder k Vw 2000')],
    when: all(is('victim.indication', true), foreign),
    open: words(
      'Of ook slachtoffers uit de EU dit recht hebben, staat in de bronnen niet eenduidig (bron 002, regel 1286).',
      'Whether victims from the EU have this right too, the sources do not say with one voice (source 002, line 1286).',
    ),
    examples: [
      given(
        words('Aanwijzing, van buiten de EU', 'Indication, from outside the EU'),
        { 'victim.indication': true, 'victim.origin': 'thirdCountry' },
        true,
      ),
      given(words('Nederlander', 'Dutch'), { 'victim.indication': true, 'victim.origin': 'dutch' }, false),
    ],
  }),
  right({
    name: 'right.helpUnconditional',
    phase: 'care',
    force: 'law',
    title: words('Hulp zonder voorwaarde', 'Help without condition'),
    explanation: words(
      'Hulp mag er niet van afhangen of iemand wil getuigen of meewerken aan het onderzoek.',
      'Help may not depend on whether somebody wants to testify or cooperate with the investigation.',
    ),
    who: ['shelter', 'aandachtsfunctionaris', 'zoco'],
    what: words('Hulp, ook zonder aangifte', 'Help, also without a complaint'),
    citations: [cite('002', 1372, 1382, 'Verdrag van Warschau, art. 12; EU-richtlijn 2011/36, art. 11')],
    open: words(
      'De richtlijn maakt een voorbehoud voor de verblijfsrichtlijn van 2004. De bron legt niet uit wat dat betekent.',
      'The directive makes a reservation for the residence directive of 2004. The source does not explain what that means.',
    ),
  }),
  right({
    name: 'right.helpBeforeProof',
    phase: 'care',
    force: 'law',
    title: words('Hulp wacht niet op bewijs', 'Help does not wait for proof'),
    explanation: words(
      'Herkennen en helpen staan los van de strafzaak. Een slachtoffer heeft hulp nodig vóórdat is vastgesteld dat het mensenhandel was.',
      'Recognising and helping stand apart from the criminal case. A victim needs help before it is established that it was trafficking.',
    ),
    who: ['everybody'],
    what: words('Hulp voordat iets is bewezen', 'Help before anything is proven'),
    citations: [cite('002', 1343, 1360, 'EHRM 17 januari 2017, J. e.a.')],
    validity: { from: '2017-01-17' },
    open: words(
      'Nederland heeft geen vast moment en geen instantie die slachtofferschap vaststelt.',
      'The Netherlands has no fixed moment and no authority that establishes victimhood.',
    ),
  }),
  right({
    name: 'right.noRemoval',
    phase: 'return',
    force: 'law',
    title: words('Niet weg voordat duidelijk is wie slachtoffer is', 'No removal before it is clear'),
    explanation: words(
      'Een vermoedelijk slachtoffer wordt niet uitgezet zolang niet is nagegaan of het slachtoffer is.',
      'A presumed victim is not removed as long as it has not been examined whether they are a victim.',
    ),
    who: ['dtv', 'ind'],
    what: words('Blijven tot het is nagegaan', 'Staying until it has been examined'),
    citations: [cite('002', 1366, 1369, 'Verdrag van Warschau, art. 10')],
    when: all(is('victim.indication', true), foreign),
    open: openTreaty,
    examples: [
      given(
        words('Aanwijzing tijdens vertrek', 'Indication during departure'),
        { 'victim.indication': true, 'victim.origin': 'thirdCountry' },
        true,
      ),
      given(words('Geen aanwijzing', 'No indication'), { 'victim.indication': false }, false),
    ],
  }),
  right({
    name: 'right.medical',
    phase: 'care',
    force: 'law',
    title: words('Medische hulp bij spoed', 'Urgent medical treatment'),
    explanation: words(
      'Hulp is er voor lichamelijk, geestelijk en sociaal herstel, met toegang tot een spoedbehandeling.',
      'Help is for physical, mental and social recovery, with access to urgent treatment.',
    ),
    who: ['health', 'shelter'],
    what: words('Medische behandeling bij spoed', 'Urgent medical treatment'),
    citations: [cite('002', 1369, 1372, 'Verdrag van Warschau, art. 12')],
    open: openTreaty,
  }),
  right({
    name: 'right.interpreter',
    phase: 'care',
    force: 'law',
    title: words('Een tolk', 'An interpreter'),
    explanation: words(
      'Een slachtoffer dat geen Nederlands spreekt heeft recht op een tolk. Wie die betaalt, verschilt per soort opvang.',
      'A victim who speaks no Dutch has a right to an interpreter. Who pays differs by kind of shelter.',
    ),
    who: ['shelter', 'avim'],
    what: words('Een tolk en vertaling', 'An interpreter and translation'),
    citations: [cite('000', 5651, 5653, 'Verdrag van Warschau, art. 12'), cite('000', 5675, 5678)],
    when: foreign,
    open: openTreaty,
    examples: foreignExamples,
  }),
  right({
    name: 'right.sameProtection',
    phase: 'care',
    force: 'law',
    title: words('Dezelfde bescherming voor iedereen in Nederland', 'The same protection for everybody here'),
    explanation: words(
      'De plicht om te beschermen geldt voor elk slachtoffer dat in Nederland is, ook zonder vast verblijf.',
      'The duty to protect holds for every victim who is in the Netherlands, also without settled residence.',
    ),
    who: ['everybody'],
    what: words('Bescherming, wat iemands verblijf ook is', 'Protection, whatever the residence'),
    citations: [cite('002', 1196, 1200), cite('000', 5469, 5475)],
    open: openTreaty,
  }),
];

/** Care, aftercare, return, and who sees to the whole (000, 2.5). */
export const careResponsibilities: readonly ResponsibilityRule[] = [
  responsibility({
    name: 'inform.shareSignal',
    phase: 'informing',
    force: 'recommended',
    title: words('Deel een signaal met wie verder kan', 'Share a signal with who can go on'),
    explanation: words(
      'Na een signaal is het van belang informatie te delen, zodat opsporing en hulp allebei kunnen beginnen.',
      'After a signal it matters to share information, so that investigation and help can both begin.',
    ),
    who: ['everybody'],
    what: words('Deel wat mag met de partners die verder kunnen', 'Share what is allowed with partners'),
    citations: [cite('000', 5516, 5519)],
  }),
  responsibility({
    name: 'inform.nonCooperation',
    phase: 'informing',
    force: 'recommended',
    title: words('Noem ook de weg zonder aangifte', 'Name the way without a complaint too'),
    explanation: words(
      'Wie door bedreiging of ziekte niet kan meewerken, kan sinds 22 december 2010 toch verblijf krijgen. Bijna niemand gebruikte dat. Bekendheid zou helpen.',
      'Who cannot cooperate because of threats or illness can get residence since 22 December 2010. Hardly anybody used it. Being known would help.',
    ),
    who: ['avim', 'shelter', 'zoco'],
    what: words('Vertel over verblijf zonder meewerken', 'Tell about residence without cooperation'),
    citations: [cite('000', 5640, 5646), cite('000', 5668, 5672)],
    validity: { from: '2010-12-22' },
    when: all(foreign, not(is('victim.lawfulStay', true))),
    examples: [
      given(
        words('Bedreigd, zonder verblijf', 'Threatened, without residence'),
        { 'victim.origin': 'thirdCountry', 'victim.lawfulStay': false },
        true,
      ),
      given(words('Nederlander', 'Dutch'), { 'victim.origin': 'dutch' }, false),
    ],
  }),
  responsibility({
    name: 'care.knowOptions',
    phase: 'care',
    force: 'recommended',
    title: words(
      'Iedereen weet wat kan en wie te bellen',
      'Everybody knows what can be done and whom to call',
    ),
    explanation: words(
      'Alle betrokkenen moeten de mogelijkheden voor opvang en hulp kennen, en weten wie zij kunnen benaderen.',
      'Everybody involved must know the options for shelter and help, and whom they can approach.',
    ),
    who: ['everybody'],
    what: words('Ken de opvang en de hulp in uw regio', 'Know shelter and help in your region'),
    citations: [cite('000', 5610, 5612)],
  }),
  responsibility({
    name: 'care.coordinate',
    phase: 'care',
    force: 'practice',
    title: words('De zorgcoördinator houdt het bij elkaar', 'The care coordinator keeps it together'),
    explanation: words(
      'De zorgcoördinator start de juiste procedures, stemt de hulp af en volgt of het goed gaat.',
      'The care coordinator starts the right procedures, aligns the help and follows whether it goes well.',
    ),
    who: ['zoco'],
    what: words('Stem de hulp per slachtoffer af', 'Align the help for each victim'),
    citations: [cite('003', 968, 990)],
  }),
  responsibility({
    name: 'aftercare.housing',
    phase: 'aftercare',
    force: 'recommended',
    title: words('Na de opvang: een eigen plek', 'After shelter: a place of their own'),
    explanation: words(
      'Samenwerking houdt niet op bij de opvang. Zij loopt door tot nazorg en een eigen woning.',
      'Cooperation does not end with shelter. It goes on to aftercare and a home of their own.',
    ),
    who: ['aandachtsfunctionaris', 'shelter'],
    what: words('Begeleid de stap naar een eigen woning', 'Guide the step to a home of their own'),
    citations: [cite('000', 5663, 5665), cite('000', 5311, 5313)],
    open: words(
      'De bron noemt niemand die dit moet doen. Ketenzicht wijst gemeente en opvang aan, omdat de gemeente zorgt voor opvang en hulp (bron 003, hoofdstuk 4).',
      'The source names nobody who must do this. Ketenzicht points to municipality and shelter, because the municipality provides shelter and help (source 003, chapter 4).',
    ),
  }),
  responsibility({
    name: 'aftercare.follow',
    phase: 'aftercare',
    force: 'practice',
    title: words('De zorgcoördinator volgt hoe het gaat', 'The care coordinator follows how it goes'),
    explanation: words(
      'De zorgcoördinator bewaakt de kwaliteit en voortgang van hulp en opvang.',
      'The care coordinator guards the quality and progress of help and shelter.',
    ),
    who: ['zoco'],
    what: words('Blijf de hulp volgen', 'Keep following the help'),
    citations: [cite('003', 978, 982)],
    open: words('De bron zegt niet hoe lang.', 'The source does not say how long.'),
  }),
  responsibility({
    name: 'return.coordinate',
    phase: 'return',
    force: 'recommended',
    title: words('Veilige terugkeer vraagt regie', 'Safe return needs direction'),
    explanation: words(
      'Er zijn verschillende initiatieven voor een veilige terugkeer. Het verwijzingsmechanisme kan regelen wie ze op elkaar afstemt.',
      'There are several initiatives for a safe return. The referral mechanism can settle who aligns them.',
    ),
    who: ['dtv', 'iom', 'comensha'],
    what: words('Stem de initiatieven voor terugkeer af', 'Align the initiatives for return'),
    citations: [cite('000', 5665, 5667), cite('000', 5689, 5691)],
    when: foreign,
    open: words('De bron noemt niemand die dit moet doen.', 'The source names nobody who must do this.'),
    examples: foreignExamples,
  }),
  responsibility({
    name: 'mechanism.oneDocument',
    phase: 'protection',
    force: 'recommended',
    title: words('Eén document voor alle slachtoffers', 'One document for all victims'),
    explanation: words(
      'In één document hoort te staan wie waarvoor zorgt, van signaal tot nazorg of terugkeer. Voor Nederlandse en buitenlandse, minderjarige en volwassen slachtoffers, van elke vorm.',
      'One document should say who takes care of what, from signal to aftercare or return. For Dutch and foreign, minor and adult victims, of every form.',
    ),
    who: ['government'],
    what: words('Richt een nationaal verwijzingsmechanisme in', 'Set up a national referral mechanism'),
    citations: [cite('000', 5311, 5327), cite('000', 13727, 13731, 'Aanbeveling 2')],
  }),
  responsibility({
    name: 'mechanism.witnesses',
    phase: 'protection',
    force: 'recommended',
    title: words('Ook getuigen en schadevergoeding', 'Witnesses and compensation too'),
    explanation: words(
      'Volgens de OVSE hoort een verwijzingsmechanisme ook te gaan over vergoeding van schade en over bescherming van getuigen.',
      'According to the OSCE a referral mechanism should also be about compensation and about protecting witnesses.',
    ),
    who: ['government'],
    what: words(
      'Regel ook schadevergoeding en bescherming van getuigen',
      'Settle compensation and witnesses too',
    ),
    citations: [cite('000', 5562, 5568)],
  }),
];
