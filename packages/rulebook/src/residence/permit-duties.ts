import { all, before, is, not, oneOf } from '../condition.ts';
import type { DutyRule, ProhibitionRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';
import { alien, awaitsOm, cooperates } from './scheme.ts';

/** What must be done for a temporary permit, and when it is withdrawn (000 §2.8; 002 §3.4.1). */
export const permitDutyRules: readonly (DutyRule | ProhibitionRule)[] = [
  {
    id: 'residence.permit.grant',
    kind: 'duty',
    title: {
      nl: 'Verleen de tijdelijke vergunning ambtshalve',
      en: 'Grant the temporary permit of own motion',
    },
    explanation: {
      nl: 'Na aangifte of andere medewerking beslist de IND zelf over tijdelijk verblijf. Het slachtoffer kan en hoeft deze vergunning niet aan te vragen.',
      en: 'After a report or other cooperation the IND decides on temporary stay of its own motion. The victim cannot and need not apply for this permit.',
    },
    citations: [
      { source: '000', from: 7741, to: 7743, reference: 'art. 14 Vw' },
      { source: '000', from: 7246, to: 7248 },
      { source: '002', from: 1271, to: 1274 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(alien, cooperates, not(awaitsOm), is('permit.status', 'none')),
    scope: 'victim',
    debtor: 'ind',
    act: 'grantPermit',
    term: openTerm('residence.permit.grant', 2, 'week'),
    startsAt: 'cooperation.on',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Aangifte gedaan', en: 'Report made' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'aangifte',
          'victim.dublin': false,
          'permit.status': 'none',
        },
        at: '2013-06-10',
        applies: true,
      },
      {
        title: { nl: 'Vergunning verleend', en: 'Permit granted' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'aangifte',
          'victim.dublin': false,
          'permit.status': 'granted',
        },
        at: '2013-06-20',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.permit.card',
    kind: 'duty',
    title: { nl: 'Geef de verblijfspas', en: 'Issue the residence card' },
    explanation: {
      nl: 'De pas hoort snel na de vergunning te komen. Er is geen vaste termijn: in onderzochte dossiers duurde het 6 tot 127 dagen, gemiddeld 48,2 dagen, voordat de IND iemand opriep.',
      en: 'The card should come soon after the permit. There is no fixed term: in examined files it took 6 to 127 days, 48.2 days on average, before the IND called somebody.',
    },
    citations: [
      { source: '000', from: 7122, to: 7125 },
      { source: '000', from: 7130, to: 7136, reference: 'voetnoot 845' },
    ],
    force: 'practice',
    validity: {},
    phase: 'residence',
    when: all(is('permit.status', 'granted'), is('permit.cardIssued', false)),
    scope: 'victim',
    debtor: 'ind',
    act: 'issueCard',
    term: openTerm('residence.permit.card', 6, 'week'),
    startsAt: 'permit.since',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Vergunning zonder pas', en: 'Permit without card' },
        facts: { 'permit.status': 'granted', 'permit.cardIssued': false },
        at: '2013-08-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.permit.necessity',
    kind: 'duty',
    title: { nl: 'Zeg of aanwezigheid nodig is (Dublin)', en: 'Say whether presence is necessary (Dublin)' },
    explanation: {
      nl: 'Bij een Dublinclaim hangt de vergunning af van het OM. Het OM laat weten of het slachtoffer voor de strafzaak in Nederland nodig is.',
      en: 'At a Dublin claim the permit depends on the OM. The OM says whether the victim is needed in the Netherlands for the criminal case.',
    },
    citations: [{ source: '002', from: 1280, to: 1283, reference: 'Stcrt. 2019, 40593' }],
    force: 'policy',
    validity: { from: '2019-08-01' },
    phase: 'residence',
    when: all(alien, cooperates, awaitsOm, is('permit.status', 'none')),
    scope: 'victim',
    debtor: 'om',
    act: 'stateNecessity',
    term: openTerm('residence.permit.necessity', 2, 'week'),
    startsAt: 'cooperation.on',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Aangifte en Dublinclaim', en: 'Report and Dublin claim' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'aangifte',
          'victim.dublin': true,
          'permit.presenceNeeded': false,
          'permit.status': 'none',
        },
        at: '2020-01-15',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.permit.announce',
    kind: 'duty',
    title: { nl: 'Stuur na sepot het voornemen tot intrekking', en: 'Announce withdrawal after a dismissal' },
    explanation: {
      nl: 'Is de zaak geseponeerd, dan stuurt de IND het voornemen om de vergunning in te trekken. In onderzochte dossiers gebeurde dat na gemiddeld 25,8 dagen.',
      en: 'When the case was dismissed, the IND announces that it intends to withdraw the permit. In examined files that came after 25.8 days on average.',
    },
    citations: [
      { source: '000', from: 7531, to: 7536, reference: 'voetnoot 902' },
      { source: '002', from: 1275, to: 1278 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'Gegrond beklag en een lopende aanvraag houden het voornemen hier tegen. Dat de IND tijdens de aanvraag wacht, noemt de bron een gewoonte die er “vaak” is.',
      en: 'A founded complaint and a pending request stop the announcement here. That the IND waits during the request, the source calls a habit that is there "often".',
    },
    when: all(
      is('case.status', 'sepot'),
      is('permit.status', 'granted'),
      is('permit.ground', 'cooperation'),
      not(oneOf('complaint.status', 'founded')),
      not(oneOf('continued.status', 'applied', 'objection')),
    ),
    scope: 'victim',
    debtor: 'ind',
    act: 'announceWithdrawal',
    term: openTerm('residence.permit.announce', 4, 'week'),
    startsAt: 'case.sepotOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Geseponeerd, vergunning loopt', en: 'Dismissed, permit running' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'permit.ground': 'cooperation',
          'complaint.status': 'none',
          'continued.status': 'none',
        },
        at: '2013-02-01',
        applies: true,
      },
      {
        title: { nl: 'Voortgezet verblijf is aangevraagd', en: 'Continued stay was applied for' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'permit.ground': 'cooperation',
          'complaint.status': 'none',
          'continued.status': 'applied',
        },
        at: '2013-02-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.permit.withdraw',
    kind: 'duty',
    title: {
      nl: 'Trek de vergunning in als de zaak voorbij is',
      en: 'Withdraw the permit when the case is over',
    },
    explanation: {
      nl: 'Na het voornemen trekt de IND de vergunning in, behalve als het slachtoffer voortgezet verblijf heeft aangevraagd of het beklag gegrond is.',
      en: 'After the announcement the IND withdraws the permit, unless the victim applied for continued stay or the complaint was founded.',
    },
    citations: [
      { source: '002', from: 1275, to: 1278, reference: 'B8/3 onder 3.2 Vc' },
      { source: '000', from: 7452, to: 7455 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      is('case.status', 'sepot'),
      is('permit.status', 'intention'),
      not(oneOf('complaint.status', 'founded')),
      not(oneOf('continued.status', 'applied', 'objection')),
    ),
    scope: 'victim',
    debtor: 'ind',
    act: 'withdrawPermit',
    term: openTerm('residence.permit.withdraw', 6, 'week'),
    startsAt: 'case.sepotOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Voornemen is gestuurd', en: 'Intention announced' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'intention',
          'complaint.status': 'none',
          'continued.status': 'none',
        },
        at: '2013-03-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.permit.revive',
    kind: 'duty',
    title: {
      nl: 'Laat het verblijf herleven na gegrond beklag',
      en: 'Let the stay revive after a founded complaint',
    },
    explanation: {
      nl: 'Is het beklag tegen het sepot gegrond, dan herleeft het recht op tijdelijk verblijf.',
      en: 'When the complaint against the dismissal is founded, the right to temporary stay revives.',
    },
    citations: [{ source: '000', from: 7482, to: 7485, reference: 'voetnoot 897; Stb. 2012, 359' }],
    force: 'law',
    validity: { from: '2012-08-01' },
    phase: 'residence',
    when: all(is('complaint.status', 'founded'), is('permit.status', 'withdrawn')),
    scope: 'victim',
    debtor: 'ind',
    act: 'revivePermit',
    term: openTerm('residence.permit.revive', 2, 'week'),
    startsAt: 'complaint.lodgedOn',
    urgency: 2,
    examples: [
      {
        title: { nl: 'Gegrond beklag na intrekking', en: 'Founded complaint after withdrawal' },
        facts: { 'complaint.status': 'founded', 'permit.status': 'withdrawn' },
        at: '2013-03-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.complaint.noWithdrawal',
    kind: 'prohibition',
    title: {
      nl: 'Geen intrekking tijdens beklag (oud recht)',
      en: 'No withdrawal during a complaint (old law)',
    },
    explanation: {
      nl: 'Tot 1 augustus 2012 mocht het slachtoffer blijven zolang het beklag tegen het sepot liep.',
      en: 'Until 1 August 2012 the victim could stay as long as the complaint against the dismissal was pending.',
    },
    citations: [
      { source: '000', from: 7450, to: 7455, reference: 'art. 3.88 Vb' },
      { source: '000', from: 7482, to: 7485 },
    ],
    force: 'law',
    validity: { until: '2012-08-01' },
    phase: 'residence',
    when: is('complaint.status', 'lodged'),
    commands: ['withdrawPermit', 'announceWithdrawal'],
    instead: { nl: 'Wacht de uitspraak op het beklag af.', en: 'Await the decision on the complaint.' },
    examples: [
      {
        title: { nl: 'Beklag loopt op 31 juli 2012', en: 'Complaint pending on 31 July 2012' },
        facts: { 'complaint.status': 'lodged' },
        at: '2012-07-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.complaint.noWithdrawalPending',
    kind: 'prohibition',
    title: {
      nl: 'Geen intrekking bij beklag van voor de wijziging',
      en: 'No withdrawal for a complaint from before the change',
    },
    explanation: {
      nl: 'Liep het beklag al op 1 augustus 2012, dan blijft in deze lezing gelden wat gold toen het werd gedaan.',
      en: 'When the complaint was pending on 1 August 2012, in this reading what held when it was lodged goes on holding.',
    },
    citations: [
      { source: '000', from: 7450, to: 7455 },
      { source: '000', from: 7482, to: 7485 },
    ],
    force: 'law',
    validity: { from: '2012-08-01' },
    phase: 'residence',
    open: {
      nl: 'De bron noemt geen overgangsrecht voor beklag dat op 1 augustus 2012 al liep. Welk recht geldt, is een keuze.',
      en: 'The source names no transitional rule for complaints pending on 1 August 2012. Which law holds is a choice.',
    },
    when: all(
      is('complaint.status', 'lodged'),
      before('complaint.lodgedOn', { date: '2012-08-01' }),
      is('choice.complaintTransition', 'dayOfComplaint'),
    ),
    commands: ['withdrawPermit', 'announceWithdrawal'],
    instead: {
      nl: 'Wacht de uitspraak op het beklag af, of kies voor de lezing dat het nieuwe recht meteen geldt.',
      en: 'Await the decision on the complaint, or choose the reading that the new law holds at once.',
    },
    examples: [
      {
        title: {
          nl: 'Beklag van juli, een dag na de wijziging',
          en: 'Complaint of July, one day after the change',
        },
        facts: { 'complaint.status': 'lodged', 'complaint.lodgedOn': '2012-07-02' },
        at: '2012-08-01',
        applies: true,
      },
      {
        title: { nl: 'Beklag van september', en: 'Complaint of September' },
        facts: { 'complaint.status': 'lodged', 'complaint.lodgedOn': '2012-09-03' },
        at: '2012-09-10',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.asylum.noTransfer',
    kind: 'prohibition',
    title: {
      nl: 'Geen overdracht zolang het bezwaar loopt',
      en: 'No transfer while the objection is pending',
    },
    explanation: {
      nl: 'Maakt iemand met een Dublinclaim bezwaar tegen de weigering van een tijdelijke vergunning, dan wordt de overdracht opgeschort.',
      en: 'When somebody with a Dublin claim objects to the refusal of a temporary permit, the transfer is suspended.',
    },
    citations: [
      { source: '002', from: 1348, to: 1350, reference: 'voetnoot 66' },
      { source: '002', from: 1307, to: 1310 },
    ],
    force: 'policy',
    validity: { from: '2019-08-01' },
    phase: 'residence',
    when: all(is('victim.dublin', true), is('permit.status', 'refused'), is('permit.objectionPending', true)),
    commands: ['orderDeparture'],
    instead: { nl: 'Wacht de beslissing op het bezwaar af.', en: 'Await the decision on the objection.' },
    examples: [
      {
        title: { nl: 'Bezwaar loopt', en: 'Objection pending' },
        facts: { 'victim.dublin': true, 'permit.status': 'refused', 'permit.objectionPending': true },
        at: '2020-01-15',
        applies: true,
      },
    ],
  },
];
