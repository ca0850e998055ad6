import { all, any, is, not, oneOf, onOrBefore } from '../condition.ts';
import { alien } from '../residence/scheme.ts';
import type { DutyRule, ProhibitionRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

/** Going back: safe, preferably of one’s own will, with support (000 §2.11). */
export const voluntaryReturnRules: readonly (DutyRule | ProhibitionRule)[] = [
  {
    id: 'return.weigh',
    kind: 'duty',
    title: { nl: 'Weeg rechten, veiligheid en waardigheid', en: 'Weigh rights, safety and dignity' },
    explanation: {
      nl: 'Terugkeer is bij voorkeur vrijwillig en gebeurt met aandacht voor rechten, veiligheid, waardigheid en de stand van een lopende zaak. Daarna hoort er hulp bij een nieuw begin te zijn.',
      en: 'Return is preferably voluntary and happens with regard for rights, safety, dignity and the state of a running case. Afterwards there should be help with a new start.',
    },
    citations: [
      {
        source: '000',
        from: 9333,
        to: 9340,
        reference: 'art. 16 Verdrag van Warschau; art. 8 Protocol van Palermo',
      },
      { source: '000', from: 9352, to: 9355 },
    ],
    force: 'law',
    validity: {},
    phase: 'return',
    when: all(
      alien,
      any(is('return.wish', true), is('return.inDepartureProcedure', true)),
      is('return.safetyWeighed', false),
    ),
    scope: 'victim',
    debtor: 'dtv',
    act: 'weighSafety',
    term: openTerm('return.weigh', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Wil terug', en: 'Wants to return' },
        facts: { 'victim.origin': 'thirdCountry', 'return.wish': true, 'return.safetyWeighed': false },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.minor.notInInterest',
    kind: 'prohibition',
    title: {
      nl: 'Geen terugkeer van een kind tegen zijn belang',
      en: 'No return of a child against its interest',
    },
    explanation: {
      nl: 'Een kind dat slachtoffer is, gaat niet terug als een beoordeling van risico en veiligheid laat zien dat terugkeer niet in zijn belang is.',
      en: 'A child who is a victim does not go back when an assessment of risk and safety shows that return is not in its interest.',
    },
    citations: [{ source: '000', from: 9364, to: 9366, reference: 'art. 16 lid 7 Verdrag van Warschau' }],
    force: 'law',
    validity: {},
    phase: 'return',
    when: all(is('victim.minor', true), is('minor.returnInterest', 'notInInterest')),
    commands: ['orderDeparture', 'recordDeparture'],
    instead: {
      nl: 'Zoek een duurzame oplossing in het belang van het kind.',
      en: 'Look for a lasting solution in the interest of the child.',
    },
    examples: [
      {
        title: { nl: 'Beoordeling is negatief', en: 'Assessment is negative' },
        facts: { 'victim.minor': true, 'minor.returnInterest': 'notInInterest' },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Nog niet beoordeeld', en: 'Not assessed yet' },
        facts: { 'victim.minor': true, 'minor.returnInterest': 'notAssessed' },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'return.minor.assess',
    kind: 'duty',
    title: {
      nl: 'Beoordeel of terugkeer in het belang van het kind is',
      en: 'Assess whether return is in the interest of the child',
    },
    explanation: {
      nl: 'Voordat een kind terugkeert, worden risico en veiligheid beoordeeld.',
      en: 'Before a child returns, risk and safety are assessed.',
    },
    citations: [{ source: '000', from: 9364, to: 9366, reference: 'art. 16 lid 7 Verdrag van Warschau' }],
    force: 'law',
    validity: {},
    phase: 'return',
    when: all(
      is('victim.minor', true),
      any(is('return.wish', true), is('return.inDepartureProcedure', true)),
      is('minor.returnInterest', 'notAssessed'),
    ),
    scope: 'victim',
    debtor: 'nidos',
    act: 'assessReturnInterest',
    term: openTerm('return.minor.assess', 2, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Jongen van 15 wil terug', en: 'Boy of 15 wants to return' },
        facts: { 'victim.minor': true, 'return.wish': true, 'minor.returnInterest': 'notAssessed' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.danger',
    kind: 'prohibition',
    title: { nl: 'Geen gedwongen terugkeer naar gevaar', en: 'No forced return into danger' },
    explanation: {
      nl: 'Het Comité tegen Foltering vraagt Nederland terugkeer te voorkomen als er goede redenen zijn om uitbuiting, foltering of mishandeling te verwachten.',
      en: 'The Committee against Torture asks the Netherlands to prevent return when there are substantial grounds to expect exploitation, torture or ill-treatment.',
    },
    citations: [{ source: '000', from: 9354, to: 9359, reference: 'voetnoot 1162; CAT 2013' }],
    force: 'recommended',
    validity: {},
    phase: 'return',
    when: is('return.substantialDanger', true),
    commands: ['orderDeparture'],
    instead: {
      nl: 'Laat de IND opnieuw beoordelen of iemand kan blijven.',
      en: 'Let the IND judge anew whether somebody can stay.',
    },
    examples: [
      {
        title: { nl: 'Handelaar woont in het dorp', en: 'The trafficker lives in the village' },
        facts: { 'return.substantialDanger': true },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.discuss',
    kind: 'duty',
    title: { nl: 'Bespreek terugkeer vanaf het begin', en: 'Discuss return from the beginning' },
    explanation: {
      nl: 'Terugkeer wordt vaak niet of pas laat besproken, en dan verdwijnen slachtoffers uit beeld. Het project Safe Return maakt het gesprek vanaf het begin deel van de opvang.',
      en: 'Return is often not discussed or only late, and then victims vanish from sight. The project Safe Return makes the talk part of shelter from the beginning.',
    },
    citations: [{ source: '000', from: 9796, to: 9805 }],
    force: 'recommended',
    validity: {},
    phase: 'return',
    when: all(alien, is('return.discussed', false)),
    scope: 'victim',
    debtor: 'shelter',
    act: 'discussReturn',
    term: openTerm('return.discuss', 4, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Nog niet besproken', en: 'Not discussed yet' },
        facts: { 'victim.origin': 'thirdCountry', 'return.discussed': false },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.refer',
    kind: 'duty',
    title: { nl: 'Wil iemand terug: verwijs naar IOM', en: 'Somebody wants to return: refer to IOM' },
    explanation: {
      nl: 'Wil een slachtoffer terug, dan verwijst de organisatie waar het in beeld is naar IOM. DT&V wijst bij vertrek ook op de programma’s van IOM.',
      en: 'When a victim wants to return, the organisation that meets the victim refers to IOM. DT&V also point to the programmes of IOM at departure.',
    },
    citations: [
      { source: '000', from: 9722, to: 9729 },
      { source: '000', from: 6611, to: 6624 },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(
      alien,
      is('return.wish', true),
      oneOf('shelter.placement', 'cosm', 'womensShelter', 'socialShelter', 'other'),
    ),
    scope: 'victim',
    debtor: 'shelter',
    act: 'prepareReturn',
    term: openTerm('return.refer', 1, 'week'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'In de opvang, wil terug', en: 'In shelter, wants to return' },
        facts: { 'victim.origin': 'thirdCountry', 'return.wish': true, 'shelter.placement': 'cosm' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.departure.within',
    kind: 'duty',
    title: { nl: 'Streef naar vertrek binnen dertig dagen', en: 'Aim at departure within thirty days' },
    explanation: {
      nl: 'IOM streeft ernaar dat iemand binnen dertig dagen na de aanvraag vertrekt. Reispapieren, medische zaken of de voorbereiding van een nieuw begin kunnen het langer maken.',
      en: 'IOM aims at departure within thirty days after the request. Travel papers, medical matters or preparing a new start may make it longer.',
    },
    citations: [{ source: '000', from: 9785, to: 9789 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    open: {
      nl: 'Het streven is van IOM. Omdat IOM hier geen eigen taken krijgt, staat de taak bij DT&V.',
      en: 'The aim is IOM’s. As IOM has no tasks of its own here, the task stands with DT&V.',
    },
    when: all(
      alien,
      is('return.wish', true),
      onOrBefore('return.appliedOn', 'moment.today'),
      not(is('victim.inNetherlands', false)),
    ),
    scope: 'victim',
    debtor: 'dtv',
    act: 'recordDeparture',
    term: { printed: { count: 30, unit: 'day' }, citation: { source: '000', from: 9785, to: 9786 } },
    startsAt: 'return.appliedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Aanvraag ligt er', en: 'Request pending' },
        facts: {
          'victim.origin': 'thirdCountry',
          'return.wish': true,
          'return.appliedOn': '2013-08-01',
          'victim.inNetherlands': true,
        },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
];
