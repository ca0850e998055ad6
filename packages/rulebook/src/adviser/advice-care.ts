import { all, any, is, not, oneOf } from '../condition.ts';
import { type AdviceRule, adviceExample, adviceRule, toCare } from './advice-rule.ts';

const victim = is('sharing.content', 'victim');
const suspect = is('sharing.content', 'suspect');
const withoutConsent = oneOf('sharing.consent', 'refused', 'notAsked');
const toMunicipality = is('sharing.to', 'municipality');

/** What may be told to care, to the municipality and to Veilig Thuis, and what a doctor may tell. */
export const careAdvice: readonly AdviceRule[] = [
  adviceRule({
    name: 'suspect.toCare',
    rank: 70,
    answer: 'otherwise',
    basis: 'policeTask',
    title: { nl: 'Voor hulp is de naam van de dader niet nodig', en: 'Help needs no name of the offender' },
    explanation: {
      nl: 'Zorg en Veilig Thuis krijgen alleen wat nodig is voor hulp en veiligheid. De naam van de dader hoort bij de politie.',
      en: 'Care and Veilig Thuis get only what help and safety need. The name of the offender belongs with the police.',
    },
    how: {
      nl: 'Vertel welk gevaar er is, zonder naam. Meld de dader bij de politie of, bij werk, bij de Arbeidsinspectie.',
      en: 'Tell which danger there is, without a name. Report the offender to the police or, at work, to the Labour Authority.',
    },
    citations: [
      { source: '003', from: 2164, to: 2170, reference: 'Bijlage 3' },
      { source: '003', from: 1504, to: 1512, reference: 'paragraaf 6.1' },
    ],
    force: 'practice',
    open: {
      nl: 'De bron zegt niet wat geldt als de dader een ouder of partner van het slachtoffer is.',
      en: 'The source does not say what holds when the offender is a parent or partner of the victim.',
    },
    when: all(suspect, any(toCare, is('sharing.to', 'veiligThuis'))),
    examples: [
      adviceExample(
        'Dader noemen bij de opvang',
        'Naming the offender to the shelter',
        { 'sharing.content': 'suspect', 'sharing.to': 'shelter' },
        true,
      ),
      adviceExample('Slachtoffer', 'Victim', { 'sharing.content': 'victim', 'sharing.to': 'shelter' }, false),
    ],
  }),
  adviceRule({
    name: 'doctor.suspect',
    rank: 71,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    title: { nl: 'Beroepsgeheim: eerst zonder namen', en: 'Professional secrecy: without names first' },
    explanation: {
      nl: 'Wat u van een patiënt hoort over een ander, valt ook onder uw beroepsgeheim.',
      en: 'What a patient tells you about somebody else falls under your professional secrecy too.',
    },
    how: {
      nl: 'Vraag uw patiënt of u het mag melden. Vraag intussen advies zonder namen.',
      en: 'Ask your patient whether you may report it. Meanwhile ask for advice without names.',
    },
    citations: [{ source: '000', from: 6033, to: 6048 }],
    force: 'practice',
    open: {
      nl: 'De bron laat open wanneer een beroepsgeheim mag of moet worden doorbroken. Zij noemt een handreiking, maar drukt die niet af.',
      en: 'The source leaves open when professional secrecy may or must be broken. It names a guide, but does not print it.',
    },
    when: all(is('sharing.sender', 'doctor'), suspect),
    examples: [
      adviceExample(
        'Huisarts hoort de naam van de baas',
        'GP hears the name of the boss',
        { 'sharing.sender': 'doctor', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample('School', 'School', { 'sharing.sender': 'school', 'sharing.content': 'suspect' }, false),
    ],
  }),
  adviceRule({
    name: 'care.consent',
    rank: 72,
    answer: 'yes',
    basis: 'consent',
    title: {
      nl: 'Met toestemming mag u het slachtoffer verwijzen',
      en: 'With consent you may refer the victim',
    },
    explanation: {
      nl: 'Het slachtoffer vindt het goed. Bij een kind: de ouder of voogd. Geef alleen wat de ander nodig heeft.',
      en: 'The victim agrees. For a child: the parent or guardian. Give only what the other needs.',
    },
    how: {
      nl: 'Bel samen met het slachtoffer. Leg vast wie toestemming gaf en waarvoor.',
      en: 'Call together with the victim. Record who consented and for what.',
    },
    citations: [
      { source: '001', from: 252, to: 252 },
      { source: '003', from: 968, to: 992 },
    ],
    force: 'law',
    open: {
      nl: 'De bron noemt toestemming bij melden aan CoMensha. Dat zij ook hier een grond is, leiden we daaruit af.',
      en: 'The source names consent for notifying CoMensha. That it is a basis here too is our conclusion from it.',
    },
    when: all(
      victim,
      any(toCare, toMunicipality, is('sharing.to', 'veiligThuis'), is('sharing.sender', 'doctor')),
      is('sharing.consent', 'given'),
    ),
    examples: [
      adviceExample(
        'Arts verwijst patiënt met toestemming',
        'Doctor refers a patient with consent',
        {
          'sharing.sender': 'doctor',
          'sharing.to': 'careCoordinator',
          'sharing.content': 'victim',
          'sharing.consent': 'given',
        },
        true,
      ),
      adviceExample(
        'Zonder toestemming',
        'Without consent',
        { 'sharing.to': 'shelter', 'sharing.content': 'victim', 'sharing.consent': 'refused' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'veiligThuis.minor',
    rank: 73,
    answer: 'yes',
    basis: 'guardianship',
    title: { nl: 'Een kind: volg de meldcode', en: 'A child: follow the reporting code' },
    explanation: {
      nl: 'Mensenhandel hoort bij de meldcode huiselijk geweld en kindermishandeling. Via die stappen kunt u een kind bij Veilig Thuis melden, ook als de ouders niet willen.',
      en: 'Trafficking belongs to the reporting code for domestic violence and child abuse. By its steps you can report a child to Veilig Thuis, also when the parents object.',
    },
    how: {
      nl: 'Loop de stappen van de meldcode door. Vraag Veilig Thuis eerst om advies; dat kan zonder namen.',
      en: 'Go through the steps of the reporting code. Ask Veilig Thuis for advice first; that can be done without names.',
    },
    citations: [
      { source: '003', from: 1180, to: 1200 },
      { source: '000', from: 6108, to: 6109, reference: 'Wet verplichte meldcode' },
    ],
    force: 'practice',
    open: {
      nl: 'De bron drukt de stappen van de meldcode niet af, en zegt niet met zoveel woorden dat melden tegen de wil van de ouders mag.',
      en: 'The source does not print the steps of the reporting code, nor say in so many words that reporting against the wish of parents is allowed.',
    },
    when: all(victim, is('sharing.to', 'veiligThuis'), is('sharing.minor', true), withoutConsent),
    examples: [
      adviceExample(
        'School maakt zich zorgen over een meisje van 14',
        'School worries about a girl of 14',
        {
          'sharing.sender': 'school',
          'sharing.to': 'veiligThuis',
          'sharing.content': 'victim',
          'sharing.minor': true,
          'sharing.consent': 'notAsked',
        },
        true,
      ),
      adviceExample(
        'Volwassene',
        'Adult',
        { 'sharing.to': 'veiligThuis', 'sharing.content': 'victim', 'sharing.minor': false },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'municipality.careCoordinator',
    rank: 74,
    answer: 'yes',
    basis: 'careCovenant',
    title: {
      nl: 'De gemeente meldt bij de zorgcoördinator',
      en: 'The municipality tells the care coordinator',
    },
    explanation: {
      nl: 'De zorgcoördinator staat op de route van elk signaal. Gemeenten en zorgpartners spraken in een convenant af welke gegevens ze delen.',
      en: 'The care coordinator is on the route of every signal. Municipalities and care partners agreed in a covenant which data they share.',
    },
    how: {
      nl: 'Meld wie hulp nodig heeft en waarom. Laat de naam van de dader weg.',
      en: 'Tell who needs help and why. Leave out the name of the offender.',
    },
    citations: [
      { source: '003', from: 1740, to: 1788, reference: 'Stroomschema 1' },
      { source: '003', from: 1504, to: 1512, reference: 'paragraaf 6.1' },
    ],
    force: 'practice',
    open: {
      nl: 'Het convenant is genoemd, niet afgedrukt, en geldt in één regio.',
      en: 'The covenant is named, not printed, and holds in one region.',
    },
    when: all(
      victim,
      is('sharing.sender', 'municipality'),
      is('sharing.to', 'careCoordinator'),
      withoutConsent,
    ),
    examples: [
      adviceExample(
        'Aandachtsfunctionaris naar zorgcoördinator',
        'Municipal officer to care coordinator',
        {
          'sharing.sender': 'municipality',
          'sharing.to': 'careCoordinator',
          'sharing.content': 'victim',
          'sharing.consent': 'notAsked',
        },
        true,
      ),
      adviceExample(
        'School',
        'School',
        { 'sharing.sender': 'school', 'sharing.to': 'careCoordinator', 'sharing.content': 'victim' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'municipality.inside',
    rank: 75,
    answer: 'yes',
    basis: 'publicTask',
    title: { nl: 'Geef het door aan uw aandachtsfunctionaris', en: 'Pass it on to your municipal officer' },
    explanation: {
      nl: 'Wie bij de gemeente een signaal opvangt, geeft het langs de interne meldroute door.',
      en: 'Whoever picks up a signal at the municipality passes it on by the internal route.',
    },
    how: {
      nl: 'Meld wat u zag of hoorde. Zoek zelf niets uit.',
      en: 'Report what you saw or heard. Do not look into it yourself.',
    },
    citations: [{ source: '003', from: 1985, to: 1989, reference: 'Bijlage 2, stap 1' }],
    force: 'practice',
    when: all(
      is('sharing.sender', 'municipality'),
      toMunicipality,
      any(suspect, all(victim, withoutConsent)),
    ),
    examples: [
      adviceExample(
        'Baliemedewerker',
        'Counter clerk',
        { 'sharing.sender': 'municipality', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Politie',
        'Police',
        { 'sharing.sender': 'police', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'municipality.citizen',
    rank: 76,
    answer: 'yes',
    basis: 'publicTask',
    title: { nl: 'U mag het bij de gemeente melden', en: 'You may report it to the municipality' },
    explanation: {
      nl: 'De gemeente signaleert mensenhandel en zorgt voor slachtoffers. Bij veel gemeenten is er een meldpunt.',
      en: 'The municipality detects trafficking and cares for victims. Many municipalities have a reporting point.',
    },
    how: {
      nl: 'Meld wat u zag. U hoeft uw eigen naam niet te geven.',
      en: 'Report what you saw. You need not give your own name.',
    },
    citations: [
      { source: '003', from: 825, to: 948, reference: 'hoofdstuk 4' },
      { source: '003', from: 2023, to: 2031, reference: 'Bijlage 2, stap 5' },
    ],
    force: 'practice',
    when: all(is('sharing.sender', 'citizen'), toMunicipality, any(suspect, all(victim, withoutConsent))),
    examples: [
      adviceExample(
        'Buurman meldt een adres',
        'Neighbour reports an address',
        { 'sharing.sender': 'citizen', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Opvang',
        'Shelter',
        { 'sharing.sender': 'shelter', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'municipality.suspect',
    rank: 77,
    answer: 'otherwise',
    basis: 'riecCovenant',
    title: { nl: 'Over de dader: niet rechtstreeks', en: 'About the offender: not directly' },
    explanation: {
      nl: 'Opsporing deelt namen van verdachten met de gemeente binnen het RIEC. Hulpverleners melden een dader bij de politie.',
      en: 'Investigators share names of suspects with the municipality within the RIEC. Helpers report an offender to the police.',
    },
    how: {
      nl: 'Politie, Arbeidsinspectie en Marechaussee: breng de casus in bij het RIEC. Anderen: meld bij de politie.',
      en: 'Police, Labour Authority and Marechaussee: bring the case to the RIEC. Others: report to the police.',
    },
    citations: [
      { source: '000', from: 10810, to: 10832 },
      { source: '003', from: 1493, to: 1506, reference: 'paragraaf 6.1' },
    ],
    force: 'practice',
    when: all(suspect, toMunicipality, not(oneOf('sharing.sender', 'municipality', 'citizen', 'doctor'))),
    examples: [
      adviceExample(
        'Politie noemt een verdachte aan de gemeente',
        'Police name a suspect to the municipality',
        { 'sharing.sender': 'police', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        true,
      ),
      adviceExample(
        'Burger',
        'Citizen',
        { 'sharing.sender': 'citizen', 'sharing.to': 'municipality', 'sharing.content': 'suspect' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'care.noConsent',
    rank: 80,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    title: { nl: 'Zonder toestemming: geen naam', en: 'Without consent: no name' },
    explanation: {
      nl: 'Hulp begint met vertrouwen. Zonder toestemming geeft u de naam niet, maar u kunt wel raad vragen. Wie opspoort, wijst het slachtoffer zelf op hulp.',
      en: 'Help begins with trust. Without consent you do not give the name, but you can ask for advice. Investigators point the victim to help themselves.',
    },
    how: {
      nl: 'Vraag het slachtoffer of u mag verwijzen; bij een kind de ouder of voogd. Vertel tot die tijd het verhaal zonder namen.',
      en: 'Ask the victim whether you may refer; for a child the parent or guardian. Until then tell the story without names.',
    },
    citations: [
      { source: '001', from: 252, to: 252 },
      { source: '002', from: 1175, to: 1176, reference: 'Aanwijzing mensenhandel, 2.2' },
    ],
    force: 'practice',
    when: all(victim, withoutConsent, any(toCare, toMunicipality, is('sharing.to', 'veiligThuis'))),
    examples: [
      adviceExample(
        'Politie wil een slachtoffer bij de opvang noemen',
        'Police want to name a victim to the shelter',
        {
          'sharing.sender': 'police',
          'sharing.to': 'shelter',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        true,
      ),
      adviceExample(
        'Met toestemming',
        'With consent',
        { 'sharing.to': 'shelter', 'sharing.content': 'victim', 'sharing.consent': 'given' },
        false,
      ),
    ],
  }),
  adviceRule({
    name: 'doctor.noConsent',
    rank: 81,
    answer: 'withoutNames',
    basis: 'noPersonalData',
    title: {
      nl: 'Uw patiënt wil niet: overleg zonder naam',
      en: 'Your patient objects: consult without a name',
    },
    explanation: {
      nl: 'Artsen en andere zorgverleners hebben een beroepsgeheim. Overleggen zonder naam mag altijd.',
      en: 'Doctors and other health professionals are bound by secrecy. Consulting without a name is always allowed.',
    },
    how: {
      nl: 'Vraag advies zonder naam bij de zorgcoördinator, Veilig Thuis of de politie. Bespreek met uw patiënt wat wel kan. Gevaar? Bel 112.',
      en: 'Ask the care coordinator, Veilig Thuis or the police for advice without a name. Talk with your patient about what can be done. Danger? Call 112.',
    },
    citations: [{ source: '000', from: 6033, to: 6048 }],
    force: 'practice',
    open: {
      nl: 'De bron laat open wanneer een beroepsgeheim mag of moet worden doorbroken. Zij noemt een handreiking, maar drukt die niet af.',
      en: 'The source leaves open when professional secrecy may or must be broken. It names a guide, but does not print it.',
    },
    when: all(is('sharing.sender', 'doctor'), victim, withoutConsent),
    examples: [
      adviceExample(
        'Tandarts en de politie',
        'Dentist and the police',
        {
          'sharing.sender': 'doctor',
          'sharing.to': 'police',
          'sharing.content': 'victim',
          'sharing.consent': 'refused',
        },
        true,
      ),
      adviceExample('Burger', 'Citizen', { 'sharing.sender': 'citizen', 'sharing.content': 'victim' }, false),
    ],
  }),
];
