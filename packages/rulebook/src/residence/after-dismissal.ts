import { all, any, before, is, not, oneOf, onOrAfter } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';
import { complaintKeepsStay } from './scheme.ts';

/** Asked to stay on before the temporary permit was withdrawn for good. */
const appliedInTime = all(
  oneOf('continued.status', 'applied', 'objection'),
  any(
    oneOf('permit.status', 'granted', 'intention'),
    all(is('permit.status', 'withdrawn'), before('continued.appliedOn', 'permit.withdrawnOn')),
  ),
);

const dismissed = is('case.status', 'sepot');
const revives = all(is('complaint.status', 'founded'), onOrAfter('moment.law', { date: '2012-08-01' }));

/** What a dismissal does to temporary stay, before and after 1 August 2012 (000 §2.8.4). */
export const afterDismissalRules: readonly DecisionRule[] = [
  {
    id: 'residence.dismissal.complaint.b9',
    kind: 'decision',
    title: {
      nl: 'Tijdens beklag mag het slachtoffer blijven (tot 1 augustus 2012)',
      en: 'During a complaint the victim may stay (until 1 August 2012)',
    },
    explanation: {
      nl: 'Onder het oude recht liep het tijdelijk verblijf door zolang het beklag tegen het sepot liep.',
      en: 'Under the old law temporary stay continued as long as the complaint against the dismissal was pending.',
    },
    citations: [
      { source: '000', from: 7450, to: 7455, reference: 'art. 3.88 Vb' },
      { source: '000', from: 7482, to: 7485 },
    ],
    force: 'law',
    validity: { until: '2012-08-01' },
    phase: 'residence',
    when: all(dismissed, oneOf('complaint.status', 'lodged', 'founded')),
    question: 'stayAfterDismissal',
    outcome: {
      answer: 'continues',
      label: { nl: 'Verblijf loopt door tijdens het beklag', en: 'Stay continues during the complaint' },
    },
    examples: [
      {
        title: { nl: 'Beklag loopt op 31 juli 2012', en: 'Complaint pending on 31 July 2012' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-06-01',
        },
        at: '2012-07-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.dismissal.complaint.pending',
    kind: 'decision',
    title: {
      nl: 'Beklag van voor 1 augustus 2012: blijven tot de uitspraak',
      en: 'Complaint from before 1 August 2012: stay until the decision',
    },
    explanation: {
      nl: 'In deze lezing houdt wie al beklag had gedaan het recht dat toen gold.',
      en: 'In this reading whoever had complained already keeps the right that held then.',
    },
    citations: [
      { source: '000', from: 7450, to: 7455 },
      { source: '000', from: 7482, to: 7485 },
    ],
    force: 'law',
    validity: { from: '2012-08-01' },
    phase: 'residence',
    open: {
      nl: 'De bron noemt geen overgangsrecht. Welk recht geldt, is een keuze.',
      en: 'The source names no transitional rule. Which law holds is a choice.',
    },
    when: all(dismissed, complaintKeepsStay),
    question: 'stayAfterDismissal',
    outcome: {
      answer: 'continues',
      label: {
        nl: 'Verblijf loopt door tijdens het eerder ingediende beklag',
        en: 'Stay continues during the complaint lodged before',
      },
    },
    examples: [
      {
        title: {
          nl: 'Beklag van juni, op de dag van de wijziging',
          en: 'Complaint of June, on the day of the change',
        },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-06-01',
        },
        at: '2012-08-01',
        applies: true,
      },
      {
        title: { nl: 'Zelfde feiten, nieuwe recht meteen gekozen', en: 'Same facts, new law chosen at once' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-06-01',
          'choice.complaintTransition': 'dayOfLooking',
        },
        at: '2012-08-01',
        applies: false,
      },
      {
        title: { nl: 'Beklag van september', en: 'Complaint of September' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-09-03',
        },
        at: '2012-09-10',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.dismissal.revives',
    kind: 'decision',
    title: { nl: 'Gegrond beklag: het recht herleeft', en: 'Founded complaint: the right revives' },
    explanation: {
      nl: 'Is het beklag gegrond, dan herleeft het recht op tijdelijk verblijf.',
      en: 'When the complaint is founded, the right to temporary stay revives.',
    },
    citations: [{ source: '000', from: 7482, to: 7485, reference: 'Stb. 2012, 359' }],
    force: 'law',
    validity: { from: '2012-08-01' },
    phase: 'residence',
    when: all(dismissed, revives),
    question: 'stayAfterDismissal',
    outcome: {
      answer: 'revives',
      label: { nl: 'Recht op tijdelijk verblijf herleeft', en: 'The right to temporary stay revives' },
    },
    examples: [
      {
        title: { nl: 'Gegrond beklag in 2013', en: 'Founded complaint in 2013' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'founded',
        },
        at: '2013-03-01',
        applies: true,
      },
      {
        title: { nl: 'Ongegrond beklag', en: 'Unfounded complaint' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'unfounded',
        },
        at: '2013-03-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.dismissal.kept',
    kind: 'decision',
    title: {
      nl: 'Op tijd voortgezet verblijf aangevraagd: alles loopt door',
      en: 'Continued stay applied for in time: everything continues',
    },
    explanation: {
      nl: 'Vroeg het slachtoffer voortgezet verblijf aan voordat de vergunning definitief was ingetrokken, dan laat de IND vergunning en opvang meestal doorlopen tot er een beslissing is.',
      en: 'When the victim applied for continued stay before the permit was withdrawn for good, the IND usually lets permit and shelter continue until there is a decision.',
    },
    citations: [
      { source: '000', from: 7570, to: 7578, reference: 'voetnoot 907' },
      { source: '000', from: 7554, to: 7556 },
    ],
    force: 'practice',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De bron zegt dat de IND dit “vaak” zo doet. Het is een werkwijze, geen recht.',
      en: 'The source says that the IND does this "often". It is a practice, not a right.',
    },
    when: all(dismissed, not(complaintKeepsStay), not(revives), appliedInTime),
    question: 'stayAfterDismissal',
    outcome: {
      answer: 'kept',
      label: {
        nl: 'Vergunning en voorzieningen lopen door tot de beslissing',
        en: 'Permit and facilities continue until the decision',
      },
    },
    examples: [
      {
        title: { nl: 'Aanvraag een week na het sepot', en: 'Request a week after the dismissal' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'applied',
          'complaint.status': 'none',
          'continued.appliedOn': '2013-02-08',
        },
        at: '2013-02-15',
        applies: true,
      },
      {
        title: { nl: 'Niets aangevraagd', en: 'Nothing applied for' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'none',
        },
        at: '2013-02-15',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.dismissal.mayBeWithdrawn',
    kind: 'decision',
    title: {
      nl: 'Na sepot kan de vergunning worden ingetrokken',
      en: 'After a dismissal the permit may be withdrawn',
    },
    explanation: {
      nl: 'Is de zaak geseponeerd, dan kan de IND de vergunning intrekken. Sinds 1 augustus 2012 houdt beklag dat niet meer tegen.',
      en: 'When the case was dismissed, the IND may withdraw the permit. Since 1 August 2012 a complaint no longer stops that.',
    },
    citations: [
      { source: '000', from: 7450, to: 7455 },
      { source: '002', from: 1275, to: 1278 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(dismissed, not(complaintKeepsStay), not(revives), not(appliedInTime)),
    question: 'stayAfterDismissal',
    outcome: {
      answer: 'mayBeWithdrawn',
      label: { nl: 'De vergunning kan worden ingetrokken', en: 'The permit may be withdrawn' },
    },
    examples: [
      {
        title: { nl: 'Beklag van september 2012', en: 'Complaint of September 2012' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-09-03',
        },
        at: '2012-09-10',
        applies: true,
      },
      {
        title: { nl: 'Beklag van juli, op 31 juli 2012', en: 'Complaint of July, on 31 July 2012' },
        facts: {
          'case.status': 'sepot',
          'permit.status': 'granted',
          'continued.status': 'none',
          'complaint.status': 'lodged',
          'complaint.lodgedOn': '2012-07-02',
        },
        at: '2012-07-31',
        applies: false,
      },
    ],
  },
];
