import { all, is, not, oneOf } from '../condition.ts';
import {
  type AdviceRule,
  adviceExample,
  adviceRule,
  byHelpers,
  byInvestigators,
  toInvestigators,
} from './advice-rule.ts';

const names = oneOf('sharing.content', 'victim', 'suspect');
const ownSecrecy = {
  nl: 'De wet laat iedereen aangifte doen. De bron zegt niet of een hulpverlener dat ook mag tegen de wil van het slachtoffer. Ketenzicht kiest de voorzichtige weg.',
  en: 'The law lets everybody report a crime. The source does not say whether a helper may do so against the wish of the victim. Ketenzicht takes the careful way.',
} as const;

/** What may be told to the police or the Labour Authority, and what they may tell each other. */
export const investigatorAdvice: readonly AdviceRule[] = [
  adviceRule({
    name: 'investigators.each',
    rank: 40,
    answer: 'yes',
    basis: 'policeTask',
    title: { nl: 'Opsporingsdiensten delen met elkaar', en: 'Investigators share with each other' },
    explanation: {
      nl: 'De politie geeft signalen van arbeidsuitbuiting door aan de Arbeidsinspectie. De Marechaussee draagt zo snel mogelijk over aan de politie. De Arbeidsinspectie vraagt de politie om bedenktijd aan te bieden.',
      en: 'The police pass signals of labour exploitation on to the Labour Authority. The Marechaussee hands over to the police as soon as possible. The Labour Authority asks the police to offer the reflection period.',
    },
    how: {
      nl: 'Draag over volgens de werkafspraken. Gaat het om meer vormen van uitbuiting? Spreek af wie het oppakt.',
      en: 'Hand over by the working agreements. Is it about several forms of exploitation? Agree on who takes it up.',
    },
    citations: [
      { source: '002', from: 925, to: 929, reference: 'Handelingskader Politie – NLA' },
      { source: '002', from: 912, to: 916, reference: 'Handelingskader KMar en Nationale Politie' },
      { source: '002', from: 1254, to: 1258 },
    ],
    force: 'practice',
    when: all(byInvestigators, toInvestigators, names),
    examples: [
      adviceExample(
        'Marechaussee naar politie',
        'Marechaussee to police',
        { 'sharing.sender': 'borderPolice', 'sharing.to': 'police', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Politie naar opvang',
        'Police to shelter',
        { 'sharing.sender': 'police', 'sharing.to': 'shelter', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'report.anybody',
    rank: 50,
    answer: 'yes',
    basis: 'policeTask',
    title: { nl: 'Iedereen mag een misdrijf melden', en: 'Everybody may report a crime' },
    explanation: {
      nl: 'Wie weet dat er een misdrijf is gepleegd, mag daarvan aangifte doen. Ook als een ander het slachtoffer is. De politie moet een aangifte opnemen.',
      en: 'Whoever knows that a crime was committed may report it. Also when somebody else is the victim. The police must take the report.',
    },
    how: {
      nl: 'Meld het bij de politie. Gaat het om werk? Dan kan het ook bij de Arbeidsinspectie, ook zonder uw eigen naam.',
      en: 'Report it to the police. Is it about work? Then you can also tell the Labour Authority, without your own name if you wish.',
    },
    citations: [
      { source: '002', from: 1153, to: 1160, reference: 'art. 161 en 163 Sv' },
      { source: '002', from: 895, to: 899 },
      { source: '003', from: 2090, to: 2098, reference: 'Bijlage 3, ISZW' },
    ],
    force: 'law',
    when: all(is('sharing.sender', 'citizen'), toInvestigators, names),
    examples: [
      adviceExample(
        'Buurvrouw noemt de naam van het slachtoffer',
        'Neighbour gives the name of the victim',
        { 'sharing.sender': 'citizen', 'sharing.to': 'police', 'sharing.content': 'victim' },
        true,
      ),
      adviceExample(
        'Arts',
        'Doctor',
        { 'sharing.sender': 'doctor', 'sharing.to': 'police', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'report.municipality',
    rank: 51,
    answer: 'yes',
    basis: 'publicTask',
    title: { nl: 'De gemeente meldt aan de opsporing', en: 'The municipality reports to investigators' },
    explanation: {
      nl: 'Bij een duidelijk signaal moet de aandachtsfunctionaris contact opnemen met de politie. Bij uitbuiting op het werk hoort de Arbeidsinspectie op de route.',
      en: 'With a clear signal the municipal officer must contact the police. For exploitation at work the Labour Authority is on the route.',
    },
    how: {
      nl: 'Meld met naam bij de partner die bij de vorm van uitbuiting hoort. Is het nog vaag, vraag dan advies zonder namen.',
      en: 'Report with names to the partner that belongs to the form of exploitation. Is it still vague, then ask for advice without names.',
    },
    citations: [
      { source: '003', from: 1999, to: 2009, reference: 'Bijlage 2, stap 3' },
      { source: '003', from: 1740, to: 1788, reference: 'Stroomschema 1' },
    ],
    force: 'practice',
    when: all(is('sharing.sender', 'municipality'), toInvestigators, names),
    examples: [
      adviceExample(
        'Duidelijk signaal naar de politie',
        'Clear signal to the police',
        { 'sharing.sender': 'municipality', 'sharing.to': 'police', 'sharing.content': 'victim' },
        true,
      ),
      adviceExample(
        'School',
        'School',
        { 'sharing.sender': 'school', 'sharing.to': 'police', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'report.helper.suspect',
    rank: 52,
    answer: 'yes',
    basis: 'policeTask',
    title: {
      nl: 'Over de dader mag u de politie vertellen',
      en: 'About the offender you may tell the police',
    },
    explanation: {
      nl: 'Iedereen die weet van een misdrijf mag dat melden. Let op dat uw verhaal het slachtoffer niet verraadt als die dat niet wil.',
      en: 'Everybody who knows of a crime may report it. Mind that your story does not give the victim away if they do not want that.',
    },
    how: {
      nl: 'Bespreek het eerst met het slachtoffer als dat veilig kan. Meld daarna wat u weet van de dader.',
      en: 'Talk about it with the victim first, if that is safe. Then report what you know of the offender.',
    },
    citations: [
      { source: '002', from: 1153, to: 1156, reference: 'art. 161 Sv' },
      { source: '000', from: 5592, to: 5599 },
    ],
    force: 'law',
    open: {
      nl: 'De bron zegt niet welke geheimhouding voor een opvang, hulporganisatie of school geldt.',
      en: 'The source does not say which secrecy binds a shelter, an aid organisation or a school.',
    },
    when: all(byHelpers, toInvestigators, is('sharing.content', 'suspect')),
    examples: [
      adviceExample(
        'Opvang kent het kenteken van de dader',
        'Shelter knows the number plate of the offender',
        { 'sharing.sender': 'shelter', 'sharing.to': 'police', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Arts',
        'Doctor',
        { 'sharing.sender': 'doctor', 'sharing.to': 'police', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'report.helper.consent',
    rank: 53,
    answer: 'yes',
    basis: 'consent',
    title: { nl: 'Het slachtoffer vindt melden goed', en: 'The victim agrees to a report' },
    explanation: {
      nl: 'U mag de naam geven. Aangifte doen hoeft het slachtoffer daarvoor niet: de politie kan ook zelf beginnen.',
      en: 'You may give the name. The victim need not file a complaint for it: the police can also start by themselves.',
    },
    how: {
      nl: 'Meld samen met het slachtoffer. Vraag de politie om een informatief gesprek. Dat gaat aan elke aangifte vooraf.',
      en: 'Report together with the victim. Ask the police for an informative interview. That comes before every complaint.',
    },
    citations: [
      { source: '002', from: 1153, to: 1176, reference: 'Aanwijzing mensenhandel, 2.2' },
      { source: '002', from: 1027, to: 1042, reference: 'Aanwijzing mensenhandel, 2.2' },
    ],
    force: 'practice',
    open: {
      nl: 'Bij een kind geeft de ouder of voogd toestemming. De bron zegt niet wat geldt als die zelf verdacht is.',
      en: 'For a child the parent or guardian consents. The source does not say what holds when they are a suspect.',
    },
    when: all(byHelpers, toInvestigators, is('sharing.content', 'victim'), is('sharing.consent', 'given')),
    examples: [
      adviceExample(
        'Zorgcoördinator meldt met het slachtoffer',
        'Care coordinator reports with the victim',
        {
          'sharing.sender': 'careCoordinator',
          'sharing.to': 'police',
          'sharing.content': 'victim',
          'sharing.consent': 'given',
        },
        true,
      ),
      adviceExample(
        'Het slachtoffer wil niet',
        'The victim does not want it',
        {
          'sharing.sender': 'careCoordinator',
          'sharing.to': 'police',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'report.helper.noConsent',
    rank: 54,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    title: { nl: 'Bespreek het met de politie zonder naam', en: 'Talk with the police without a name' },
    explanation: {
      nl: 'Het slachtoffer wil niet, of u heeft het nog niet gevraagd. Vertrouwen is nodig voor hulp. De politie kan u toch raad geven.',
      en: 'The victim does not want it, or you have not asked yet. Help needs trust. The police can still advise you.',
    },
    how: {
      nl: 'Vertel het verhaal zonder namen en vraag wat u kunt doen. Vraag later opnieuw of het slachtoffer wil melden. Gevaar? Bel 112.',
      en: 'Tell the story without names and ask what you can do. Ask again later whether the victim wants to report. Danger? Call 112.',
    },
    citations: [
      { source: '002', from: 1153, to: 1156, reference: 'art. 161 Sv' },
      { source: '000', from: 5600, to: 5612 },
    ],
    force: 'practice',
    open: ownSecrecy,
    when: all(
      byHelpers,
      toInvestigators,
      is('sharing.content', 'victim'),
      oneOf('sharing.consent', 'refused', 'notAsked'),
    ),
    examples: [
      adviceExample(
        'School, leerling wil geen politie',
        'School, pupil wants no police',
        {
          'sharing.sender': 'school',
          'sharing.to': 'police',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        true,
      ),
      adviceExample(
        'Burger',
        'Citizen',
        { 'sharing.sender': 'citizen', 'sharing.to': 'police', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'riec.publicBodies',
    rank: 60,
    answer: 'yes',
    basis: 'riecCovenant',
    title: { nl: 'Overheden delen binnen het RIEC', en: 'Public bodies share within the RIEC' },
    explanation: {
      nl: 'Het RIEC-convenant is er voor overheden die samen georganiseerde criminaliteit bestrijden. Sinds 1 januari 2013 is er één landelijk convenant.',
      en: 'The RIEC covenant is for public bodies that fight organised crime together. Since 1 January 2013 there has been one national covenant.',
    },
    how: {
      nl: 'Breng de casus in volgens het privacyprotocol. Zorg dat het slachtoffer ook bij de zorgcoördinator in beeld komt.',
      en: 'Bring the case in by the privacy protocol. See that the care coordinator gets to know of the victim too.',
    },
    citations: [
      { source: '000', from: 10810, to: 10822, reference: 'RIEC/LIEC-convenant' },
      { source: '003', from: 1493, to: 1512, reference: 'paragraaf 6.1' },
    ],
    force: 'practice',
    open: {
      nl: 'Het convenant en het protocol zijn genoemd, niet afgedrukt. Vóór 2013 waren er regionale convenanten, soms met zorgpartners erin.',
      en: 'The covenant and protocol are named, not printed. Before 2013 there were regional covenants, some with care partners in them.',
    },
    when: all(
      oneOf('sharing.sender', 'police', 'labourAuthority', 'borderPolice', 'municipality'),
      is('sharing.to', 'riec'),
      names,
    ),
    examples: [
      adviceExample(
        'Gemeente brengt een bedrijf in',
        'Municipality brings in a company',
        { 'sharing.sender': 'municipality', 'sharing.to': 'riec', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Opvang',
        'Shelter',
        { 'sharing.sender': 'shelter', 'sharing.to': 'riec', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'riec.others',
    rank: 61,
    answer: 'otherwise',
    basis: 'riecCovenant',
    title: { nl: 'Het RIEC is alleen voor overheden', en: 'The RIEC is for public bodies only' },
    explanation: {
      nl: 'Het convenant gaat over georganiseerde criminaliteit en over overheden. Zorg en burgers vallen erbuiten.',
      en: 'The covenant is about organised crime and public bodies. Care and citizens lie outside it.',
    },
    how: {
      nl: 'Zorgcoördinator? Breng het signaal in tijdens het eerste deel van het overleg, vóór de overheden hun eigen gegevens bespreken. Anderen melden bij politie of gemeente.',
      en: 'Care coordinator? Bring the signal into the first part of the meeting, before public bodies discuss their own data. Others report to police or municipality.',
    },
    citations: [
      { source: '000', from: 10825, to: 10832, reference: 'art. 7 Wbp' },
      { source: '000', from: 13440, to: 13461 },
    ],
    force: 'practice',
    open: {
      nl: 'De bron beschrijft het overleg in lagen als werkwijze van één regio.',
      en: 'The source describes the layered meeting as the practice of one region.',
    },
    when: all(
      not(oneOf('sharing.sender', 'police', 'labourAuthority', 'borderPolice', 'municipality')),
      is('sharing.to', 'riec'),
      names,
    ),
    examples: [
      adviceExample(
        'Hulporganisatie naar het RIEC',
        'Aid organisation to the RIEC',
        { 'sharing.sender': 'ngo', 'sharing.to': 'riec', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Politie',
        'Police',
        { 'sharing.sender': 'police', 'sharing.to': 'riec', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
];
