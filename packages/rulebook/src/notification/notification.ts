import { all, is, not } from '../condition.ts';
import { cite, given, type ResponsibilityRule, responsibility, words } from '../referral/responsibility.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const indication = is('victim.indication', true);
const indicationExamples = [
  given(words('Een kleine aanwijzing', 'A slight indication'), { 'victim.indication': true }, true),
  given(words('Geen aanwijzing', 'No indication'), { 'victim.indication': false }, false),
] as const;

const contradiction = words(
  'De bronnen spreken elkaar tegen. De meldplicht geldt bij de geringste aanwijzing; het referentiekader van de politie (2013) noemt alleen slachtoffers die een gecertificeerde rechercheur heeft vastgesteld. Ketenzicht volgt de geringste aanwijzing, want dat is beleid en het kader is een werkwijze.',
  'The sources contradict each other. The duty holds at the slightest indication; the police reference framework (2013) names only victims established by a certified detective. Ketenzicht follows the slightest indication, because that is policy and the framework is practice.',
);

/** Notifying victims to CoMensha: who must, who should, and who needs consent (000 2.5; 001 1.3 and 2.6). */
export const notificationRules: readonly ResponsibilityRule[] = [
  responsibility({
    name: 'notify.investigators',
    phase: 'registration',
    force: 'policy',
    title: words('Opsporing meldt elk slachtoffer bij CoMensha', 'Investigators notify every victim'),
    explanation: words(
      'Politie, Marechaussee en Arbeidsinspectie hebben een meldplicht bij de geringste aanwijzing. Ook voor Nederlandse slachtoffers. Ook als CoMensha geen opvang hoeft te zoeken.',
      'Police, Marechaussee and Labour Authority have a duty to notify at the slightest indication. For Dutch victims too. Also when CoMensha need not find shelter.',
    ),
    who: ['avim', 'kmar', 'nla'],
    what: words('Meld het mogelijke slachtoffer bij CoMensha', 'Notify the possible victim to CoMensha'),
    citations: [cite('000', 5548, 5558), cite('000', 5571, 5577, 'Vc 2000, B8/3.4')],
    when: indication,
    open: contradiction,
    examples: indicationExamples,
  }),
  responsibility({
    name: 'notify.policeChief',
    phase: 'registration',
    force: 'policy',
    title: words('De korpschef meldt slachtoffers van elke vorm', 'The chief of police notifies every form'),
    explanation: words(
      'In de Aanwijzing mensenhandel die tot 1 juli 2013 gold stond dat de korpschef slachtoffers van alle vormen meldt. In de versie daarna staat dat niet meer.',
      'The guideline that held until 1 July 2013 said that the chief of police notifies victims of every form. The version after it does not say so any more.',
    ),
    who: ['avim'],
    what: words('Meld slachtoffers van elke vorm bij CoMensha', 'Notify victims of every form to CoMensha'),
    citations: [
      cite('000', 5586, 5589, 'Aanwijzing mensenhandel, Stcrt. 2008, 253'),
      cite('000', 5416, 5428),
    ],
    validity: { until: '2013-07-01' },
    open: words(
      'De bron noemt de oude aanwijzing met twee nummers: Stcrt. 2008, 253 en Stcrt. 2008, 2718. De begindatum staat er niet.',
      'The source names the old guideline by two numbers: Gazette 2008, 253 and 2008, 2718. The first day is not there.',
    ),
  }),
  responsibility({
    name: 'notify.certified',
    phase: 'registration',
    force: 'practice',
    title: words('Referentiekader: vastgestelde slachtoffers', 'Reference framework: established victims'),
    explanation: words(
      'Het referentiekader van de politie uit 2013 zegt dat alle door een gecertificeerde rechercheur vastgestelde slachtoffers worden gemeld.',
      'The police reference framework of 2013 says that all victims established by a certified detective are notified.',
    ),
    who: ['avim'],
    what: words('Meld vastgestelde slachtoffers bij CoMensha', 'Notify established victims to CoMensha'),
    citations: [cite('000', 5589, 5591)],
    validity: { from: '2013-01-01' },
    open: contradiction,
  }),
  responsibility({
    name: 'notify.everybody',
    phase: 'registration',
    force: 'recommended',
    title: words('Iedereen meldt elk slachtoffer', 'Everybody notifies every victim'),
    explanation: words(
      'Het verwijzingsmechanisme zou moeten regelen dat elk gesignaleerd slachtoffer wordt gemeld, ook door organisaties zonder meldplicht.',
      'The referral mechanism should provide that every detected victim is notified, also by organisations without a duty.',
    ),
    who: ['everybody'],
    what: words('Meld het mogelijke slachtoffer bij CoMensha', 'Notify the possible victim to CoMensha'),
    citations: [cite('000', 5541, 5545), cite('000', 13714, 13717), cite('000', 6113, 6116)],
    when: indication,
    examples: indicationExamples,
  }),
  responsibility({
    name: 'notify.youthCare',
    phase: 'registration',
    force: 'recommended',
    title: words('Ook jeugdzorg zou een meldplicht moeten hebben', 'Youth care should have a duty to notify'),
    explanation: words(
      'Minderjarige slachtoffers worden vaak niet gemeld. Jeugdzorgwerkers kenden CoMensha nauwelijks.',
      'Victims who are minors are often not notified. Youth care workers hardly knew CoMensha.',
    ),
    who: ['youthCare'],
    what: words('Meld minderjarige slachtoffers bij CoMensha', 'Notify victims who are minors'),
    citations: [cite('000', 5558, 5559), cite('000', 5389, 5391)],
    when: is('victim.minor', true),
    examples: [
      given(words('Meisje in jeugdzorg', 'Girl in youth care'), { 'victim.minor': true }, true),
      given(words('Volwassene', 'Adult'), { 'victim.minor': false }, false),
    ],
  }),
  responsibility({
    name: 'notify.nidos',
    phase: 'registration',
    force: 'recommended',
    title: words('Nidos meldt kinderen die alleen zijn', 'Nidos notifies unaccompanied children'),
    explanation: words(
      'Een meldplicht zou er ook moeten zijn voor Nidos. Over 2013 ging Nidos melden.',
      'There should be a duty for Nidos too. Nidos went to notify over 2013.',
    ),
    who: ['nidos'],
    what: words('Meld het kind bij CoMensha', 'Notify the child to CoMensha'),
    citations: [cite('000', 5559, 5560), cite('000', 6217, 6219)],
    when: is('minor.unaccompanied', true),
    examples: [
      given(words('Jongen van 16, alleen', 'Boy of 16, alone'), { 'minor.unaccompanied': true }, true),
      given(words('Met ouders', 'With parents'), { 'minor.unaccompanied': false }, false),
    ],
  }),
  responsibility({
    name: 'notify.emmForCoa',
    phase: 'registration',
    force: 'practice',
    title: words('EMM meldt slachtoffers uit het azc', 'The EMM notifies victims from asylum centres'),
    explanation: words(
      'Slachtoffers die het COA ziet worden voorlopig door het EMM bij CoMensha gemeld.',
      'Victims that the reception agency sees are notified to CoMensha by the EMM for the time being.',
    ),
    who: ['emm'],
    what: words('Meld slachtoffers uit azc’s bij CoMensha', 'Notify victims from asylum centres'),
    citations: [cite('000', 6162, 6165)],
    validity: { from: '2012-07-01' },
    when: is('victim.inAsylumCentre', true),
    open: words(
      'In juni 2013 werd bekeken of het COA zelf kan melden. De bron zegt niet hoe dat afliep.',
      'In June 2013 it was examined whether the agency can notify by itself. The source does not say what came of it.',
    ),
    examples: [
      given(words('In een azc', 'In an asylum centre'), { 'victim.inAsylumCentre': true }, true),
      given(words('Niet in een azc', 'Not in an asylum centre'), { 'victim.inAsylumCentre': false }, false),
    ],
  }),
  responsibility({
    name: 'notify.consent',
    phase: 'registration',
    force: 'law',
    title: words('Anderen melden met toestemming', 'Others notify with consent'),
    explanation: words(
      'Zorgcoördinatoren, hulporganisaties en anderen hebben geen wettelijke grond. Zij melden met toestemming van het slachtoffer; bij een kind van de ouder of voogd.',
      'Care coordinators, aid organisations and others have no statutory basis. They notify with the consent of the victim; for a child of the parent or guardian.',
    ),
    who: ['zoco', 'shelter', 'fairWork', 'everybody'],
    what: words('Vraag toestemming en meld bij CoMensha', 'Ask for consent and notify CoMensha'),
    citations: [cite('001', 837, 837), cite('001', 252, 252), cite('001', 391, 391, 'AVG')],
    when: indication,
    open: words(
      'Volgens regel 391 is toestemming nodig sinds 25 mei 2018; volgens regel 252 was zij dat al en wordt zij sindsdien vaker gevraagd.',
      'By line 391 consent has been needed since 25 May 2018; by line 252 it was already needed and has been asked more often since.',
    ),
    examples: indicationExamples,
  }),
  responsibility({
    name: 'notify.register',
    phase: 'registration',
    force: 'policy',
    title: words(
      'CoMensha registreert voor de Nationaal Rapporteur',
      'CoMensha registers for the Rapporteur',
    ),
    explanation: words(
      'CoMensha houdt landelijk bij hoeveel mogelijke slachtoffers zijn gemeld, zodat de Nationaal Rapporteur erover kan berichten.',
      'CoMensha keeps the national count of possible victims notified, so that the National Rapporteur can report on it.',
    ),
    who: ['comensha'],
    what: words('Registreer elk gemeld slachtoffer', 'Register every victim notified'),
    citations: [cite('000', 5571, 5577, 'Vc 2000, B8/3.4'), cite('001', 318, 318)],
  }),
  responsibility({
    name: 'notify.moreData',
    phase: 'registration',
    force: 'law',
    title: words('De politie mag meer geven dan de lijst', 'The police may give more than the list'),
    explanation: words(
      'De lijst met gegevens voor CoMensha is niet uitputtend. Meer mag, als het politiegegevens zijn over het slachtoffer en de melder, en nodig voor opvang of registratie.',
      'The list of data for CoMensha is not exhaustive. More is allowed if it is police data on the victim and the notifier, needed for shelter or registration.',
    ),
    who: ['avim'],
    what: words('Geef de gegevens die nodig zijn', 'Give the data that are needed'),
    citations: [cite('004', 318, 330, 'art. 8 Wpg')],
    open: words(
      'De bron zegt dat dit bleek in 2020, niet vanaf wanneer het gold.',
      'The source says that this was found in 2020, not since when it held.',
    ),
  }),
  responsibility({
    name: 'notify.careCoordinator',
    phase: 'registration',
    force: 'practice',
    title: words('Zorgcoördinator rapporteert aan CoMensha', 'Care coordinator reports to CoMensha'),
    explanation: words(
      'Rapporteren en terugkoppelen aan CoMensha hoort bij de taken van de zorgcoördinator.',
      'Reporting and feeding back to CoMensha belongs to the tasks of the care coordinator.',
    ),
    who: ['zoco'],
    what: words('Rapporteer en koppel terug aan CoMensha', 'Report and feed back to CoMensha'),
    citations: [cite('003', 984, 992)],
  }),
  responsibility({
    name: 'notify.emmMonthly',
    phase: 'registration',
    force: 'practice',
    title: words('Politie: elke maand naar het EMM', 'Police: monthly to the EMM'),
    explanation: words(
      'Alle politie-eenheden melden hun signalen elke maand aan het EMM. Dat koppelt terug.',
      'All police units report their signals to the EMM every month. It gives feedback.',
    ),
    who: ['avim'],
    what: words('Meld signalen aan het EMM', 'Report signals to the EMM'),
    within: { count: 1, unit: 'month' },
    citations: [cite('000', 10970, 10973)],
    validity: { from: '2013-01-01' },
    open: words(
      'De bron beschrijft 2013. Of dit nu nog zo is staat er niet.',
      'The source describes 2013. Whether it is still so it does not say.',
    ),
  }),
];

/** What whoever has a victim track must do: see that the victim is counted. */
export const notificationDuties: readonly DutyRule[] = [
  {
    id: 'notification.comensha',
    kind: 'duty',
    title: words('Meld het slachtoffer bij CoMensha', 'Notify the victim to CoMensha'),
    explanation: words(
      'Elk mogelijk slachtoffer hoort bij CoMensha bekend te zijn, bij de geringste aanwijzing. Opsporingsdiensten moeten melden. Anderen melden met toestemming, of zonder naam.',
      'Every possible victim should be known to CoMensha, at the slightest indication. Investigators must notify. Others notify with consent, or without a name.',
    ),
    citations: [cite('000', 5548, 5558, 'Vc 2000, B8/3.4'), cite('001', 837, 837)],
    force: 'policy',
    validity: {},
    phase: 'registration',
    open: words(
      'Voor wie niet opspoort is melden een aanbeveling en toestemming een voorwaarde. De taak staat er voor iedereen, zodat niemand wordt vergeten.',
      'For whoever does not investigate notifying is a recommendation and consent a condition. The task is there for everybody, so that nobody is forgotten.',
    ),
    when: all(indication, not(is('victim.notified', true))),
    scope: 'victim',
    debtor: 'owner',
    act: 'notifyComensha',
    term: openTerm('notification.comensha', 2, 'workingDay'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      given(
        words('Nog niet gemeld', 'Not notified yet'),
        { 'victim.indication': true, 'victim.notified': false },
        true,
      ),
      given(
        words('Al gemeld', 'Notified already'),
        { 'victim.indication': true, 'victim.notified': true },
        false,
      ),
    ],
  },
];
