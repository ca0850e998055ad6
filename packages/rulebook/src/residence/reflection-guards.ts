import { all, any, is } from '../condition.ts';
import type { DutyRule, ProhibitionRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';
import { alien, cooperates, running } from './scheme.ts';

/** What the reflection period asks of the chain, and what it forbids (000 §2.8.3; 002 §3.4). */
export const reflectionGuardRules: readonly (DutyRule | ProhibitionRule)[] = [
  {
    id: 'residence.reflection.notice',
    kind: 'duty',
    title: { nl: 'Stuur formulier M55 naar de IND', en: 'Send form M55 to the IND' },
    explanation: {
      nl: 'Politie of KMar meldt met formulier M55 aan de IND dat de bedenktijd loopt, of dat het slachtoffer aangifte deed of meewerkt. Op het formulier staan ook de vorm van uitbuiting en de manier van medewerken.',
      en: 'Police or KMar tell the IND with form M55 that the reflection period runs, or that the victim reported or cooperates. The form also states the form of exploitation and the way of cooperating.',
    },
    citations: [
      { source: '000', from: 7125, to: 7127 },
      { source: '000', from: 7142, to: 7145, reference: 'model M55; Stcrt. 2013, 19612' },
      { source: '002', from: 1256, to: 1258 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(any(running, cooperates), is('reflection.noticeSent', false)),
    scope: 'victim',
    debtor: 'avim',
    act: 'sendNotice',
    term: openTerm('residence.reflection.notice', 1, 'day'),
    startsAt: 'reflection.informedOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Bedenktijd loopt, IND weet het nog niet', en: 'Running, the IND does not know yet' },
        facts: { 'reflection.status': 'accepted', 'reflection.noticeSent': false },
        at: '2014-03-03',
        applies: true,
      },
      {
        title: { nl: 'Formulier is verstuurd', en: 'The form was sent' },
        facts: { 'reflection.status': 'accepted', 'reflection.noticeSent': true },
        at: '2014-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.shelter',
    kind: 'duty',
    title: { nl: 'Zorg voor onderdak in de bedenktijd', en: 'See to shelter in the reflection period' },
    explanation: {
      nl: 'In de bedenktijd is de politie verantwoordelijk voor onderdak en steun, via CoMensha. De hulp hangt niet af van medewerking.',
      en: 'In the reflection period the police are responsible for shelter and support, through CoMensha. The help does not depend on cooperation.',
    },
    citations: [
      { source: '000', from: 6396, to: 6397 },
      { source: '000', from: 7165, to: 7170, reference: 'voetnoot 851; Richtlijn 2004/81/EG' },
      { source: '002', from: 1377, to: 1381, reference: 'art. 11 lid 3 Richtlijn 2011/36/EU' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(running, is('shelter.needed', true), is('shelter.placement', 'none')),
    scope: 'victim',
    debtor: 'avim',
    act: 'placeInShelter',
    term: openTerm('residence.reflection.shelter', 1, 'day'),
    startsAt: 'reflection.startedOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Geen plek om te slapen', en: 'No place to sleep' },
        facts: { 'reflection.status': 'accepted', 'shelter.needed': true, 'shelter.placement': 'none' },
        at: '2013-07-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.identification.noDeparture',
    kind: 'prohibition',
    title: {
      nl: 'Geen uitzetting voordat de aanwijzing bekeken is',
      en: 'No removal before the indication was looked at',
    },
    explanation: {
      nl: 'Wie slachtoffer kan zijn, mag niet worden uitgezet zolang dat niet is uitgezocht.',
      en: 'Whoever may be a victim may not be removed as long as that was not found out.',
    },
    citations: [{ source: '002', from: 1366, to: 1369, reference: 'art. 10 Verdrag van Warschau' }],
    force: 'law',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'Nederland kent geen formeel moment waarop iemand als slachtoffer vaststaat (002, regels 1385-1390). Hier geldt de uitleg over de bedenktijd als dat moment.',
      en: 'The Netherlands has no formal moment at which somebody is established as a victim (002, lines 1385-1390). Here the explanation of the reflection period counts as that moment.',
    },
    when: all(is('victim.indication', true), alien, is('reflection.informed', false)),
    commands: ['orderDeparture'],
    instead: {
      nl: 'Wijs eerst op de bedenktijd en laat de politie de aanwijzing bekijken.',
      en: 'First tell about the reflection period and let the police look at the indication.',
    },
    examples: [
      {
        title: { nl: 'Aanwijzing, nog niets verteld', en: 'An indication, nothing told yet' },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry', 'reflection.informed': false },
        at: '2019-02-01',
        applies: true,
      },
    ],
  },
];
