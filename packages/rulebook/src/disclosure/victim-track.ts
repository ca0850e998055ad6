import { is } from '../condition.ts';
import type { DataCategory } from '../lists/data-category.ts';
import type { LegalBasis } from '../lists/legal-basis.ts';
import type { Purpose } from '../lists/purpose.ts';
import { type Role, roles } from '../lists/role.ts';
import type { Citation, DisclosureRule, Force } from '../rule.ts';
import type { Text } from '../text.ts';

/** One line of the table below. */
interface TrackSight {
  readonly role: Role;
  readonly categories: readonly [DataCategory, ...DataCategory[]];
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly basis: LegalBasis;
  readonly why: Text;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly force: Force;
}

const open: Text = {
  nl: 'De bronnen zeggen wie wat doet, niet precies welke gegevens daarvoor gedeeld worden. De keten kiest hier het minste waarmee de taak kan.',
  en: 'The sources say who does what, not exactly which data are shared for it. The chain chooses the least with which the task can be done.',
};

/**
 * Who sees what in a victim track. The care coordinator sees the plan of the victim, everybody else what their
 * task needs: where somebody stays is for help and safety only, what somebody told for investigation and
 * residence.
 */
const sights: readonly TrackSight[] = [
  {
    role: 'avim',
    categories: ['victimIdentity', 'narrative', 'victimStatement', 'deliberation', 'timeline'],
    purposes: ['investigation', 'assistance'],
    basis: 'policeTask',
    why: {
      nl: 'De politie biedt bedenktijd aan, voert het informatieve gesprek en neemt de aangifte op. Waar iemand verblijft en welke zorg nodig is, hoort daar niet bij.',
      en: 'The police offer the reflection period, hold the informative interview and take the report. Where somebody stays and which care is needed do not belong to it.',
    },
    citations: [
      { source: '000', from: 7243, to: 7246 },
      { source: '002', from: 1161, to: 1175 },
    ],
    force: 'policy',
  },
  {
    role: 'kmar',
    categories: ['victimIdentity', 'narrative', 'victimStatement', 'deliberation', 'timeline'],
    purposes: ['investigation', 'assistance'],
    basis: 'policeTask',
    why: {
      nl: 'De Marechaussee doet aan de grens wat de politie elders doet.',
      en: 'The Marechaussee does at the border what the police do elsewhere.',
    },
    citations: [{ source: '002', from: 1254, to: 1258 }],
    force: 'policy',
  },
  {
    role: 'nla',
    categories: ['victimIdentity', 'narrative', 'victimStatement', 'deliberation', 'timeline'],
    purposes: ['investigation'],
    basis: 'investigationTask',
    why: {
      nl: 'De Arbeidsinspectie spoort arbeidsuitbuiting op en hoort daarvoor het slachtoffer.',
      en: 'The Labour Authority investigates labour exploitation and hears the victim for it.',
    },
    citations: [{ source: '002', from: 2672, to: 2676 }],
    force: 'policy',
  },
  {
    role: 'om',
    categories: ['victimIdentity', 'narrative', 'victimStatement', 'deliberation', 'timeline'],
    purposes: ['investigation'],
    basis: 'prosecutionTask',
    why: {
      nl: 'Het OM beslist over vervolging en weegt daarbij of iemand slachtoffer is.',
      en: 'The prosecution service decides on prosecution and weighs whether somebody is a victim.',
    },
    citations: [
      { source: '002', from: 1005, to: 1010 },
      { source: '000', from: 5001, to: 5005 },
    ],
    force: 'policy',
  },
  {
    role: 'ind',
    categories: ['victimIdentity', 'residenceFile', 'deliberation', 'timeline'],
    purposes: ['residence'],
    basis: 'residenceTask',
    why: {
      nl: 'De IND beslist over verblijf. Wat het slachtoffer aan de politie vertelde en welke zorg nodig is, blijft dicht.',
      en: 'The immigration service decides on residence. What the victim told the police and which care is needed stay closed.',
    },
    citations: [
      { source: '000', from: 7246, to: 7254 },
      { source: '002', from: 1258, to: 1262 },
    ],
    force: 'policy',
  },
  {
    role: 'comensha',
    categories: ['victimIdentity', 'timeline'],
    purposes: ['registration'],
    basis: 'notificationDuty',
    why: {
      nl: 'CoMensha registreert wie mogelijk slachtoffer is.',
      en: 'CoMensha registers who may be a victim.',
    },
    citations: [{ source: '000', from: 5548, to: 5551 }],
    force: 'policy',
  },
  {
    role: 'comensha',
    categories: ['victimIdentity', 'careNeeds', 'timeline'],
    purposes: ['assistance'],
    basis: 'notificationDuty',
    why: {
      nl: 'CoMensha zoekt een plek die past en moet daarvoor weten wat er nodig is.',
      en: 'CoMensha finds a place that fits and needs to know what is needed for it.',
    },
    citations: [{ source: '000', from: 7986, to: 8006 }],
    force: 'practice',
  },
  {
    role: 'shelter',
    categories: ['victimIdentity', 'careNeeds', 'shelterPlace', 'deliberation', 'timeline'],
    purposes: ['assistance'],
    basis: 'careCovenant',
    why: {
      nl: 'De opvang begeleidt het slachtoffer. Wat het aan de politie vertelde, hoort daar niet bij.',
      en: 'The shelter supports the victim. What the victim told the police does not belong to it.',
    },
    citations: [
      { source: '000', from: 5592, to: 5612 },
      { source: '000', from: 7842, to: 7848 },
    ],
    force: 'practice',
  },
  {
    role: 'dtv',
    categories: ['victimIdentity', 'deliberation', 'timeline'],
    purposes: ['return'],
    basis: 'returnTask',
    why: {
      nl: 'DT&V bereidt vertrek voor, legt het stil en bespreekt signalen. Daarvoor is nodig wie het is.',
      en: 'DT&V prepares departure, halts it and discusses signals. That takes who it is.',
    },
    citations: [{ source: '000', from: 6385, to: 6389 }],
    force: 'policy',
  },
  {
    role: 'coa',
    categories: ['victimIdentity', 'careNeeds', 'shelterPlace', 'timeline'],
    purposes: ['assistance'],
    basis: 'careCovenant',
    why: {
      nl: 'Het COA vangt de persoon op en let op veiligheid.',
      en: 'The reception agency receives the person and watches over safety.',
    },
    citations: [{ source: '000', from: 6126, to: 6137 }],
    force: 'practice',
  },
  {
    role: 'nidos',
    categories: ['victimIdentity', 'careNeeds', 'shelterPlace', 'residenceFile', 'deliberation', 'timeline'],
    purposes: ['assistance'],
    basis: 'guardianship',
    why: {
      nl: 'Nidos is voogd en behartigt alle belangen van het kind.',
      en: 'Nidos is guardian and looks after all interests of the child.',
    },
    citations: [{ source: '000', from: 6173, to: 6183 }],
    force: 'law',
  },
  {
    role: 'youthCare',
    categories: ['victimIdentity', 'careNeeds', 'shelterPlace', 'deliberation', 'timeline'],
    purposes: ['assistance'],
    basis: 'guardianship',
    why: {
      nl: 'Jeugdzorg helpt en beschermt het minderjarige slachtoffer.',
      en: 'Youth care helps and protects the victim who is a minor.',
    },
    citations: [{ source: '000', from: 8589, to: 8592 }],
    force: 'law',
  },
];

const seen: Text = { nl: 'in een slachtoffertraject', en: 'in a victim track' };

const ruleOf = ({
  role,
  categories,
  purposes,
  basis,
  why,
  citations,
  force,
}: TrackSight): DisclosureRule => ({
  id: `disclosure.track.${role}.${purposes[0]}`,
  kind: 'disclosure',
  title: {
    nl: `Wat ${roles[role].label.nl} ziet ${seen.nl}`,
    en: `What ${roles[role].label.en} sees ${seen.en}`,
  },
  explanation: why,
  citations,
  force,
  validity: {},
  phase: 'protection',
  open,
  recipient: role,
  categories,
  purposes,
  basis,
  when: is('disclosure.party', 'trackPartner'),
  examples: [
    {
      title: { nl: 'Werkt mee in het traject', en: 'Works in the track' },
      facts: { 'disclosure.party': 'trackPartner' },
      at: '2025-03-03',
      applies: true,
    },
    {
      title: { nl: 'Nam eerder deel', en: 'Took part before' },
      facts: { 'disclosure.party': 'former' },
      at: '2025-03-03',
      applies: false,
    },
  ],
});

/** What the coordinator of a victim track sees: the whole plan of the victim. */
const coordinator: DisclosureRule = {
  id: 'disclosure.track.coordinator',
  kind: 'disclosure',
  title: {
    nl: 'De zorgcoördinator ziet het hele plan van het slachtoffer',
    en: 'The care coordinator sees the whole plan of the victim',
  },
  explanation: {
    nl: 'De zorgcoördinator regelt samenhangende hulp en bewaakt dat niets blijft liggen. Wat het slachtoffer aan de politie vertelde, blijft bij de politie.',
    en: 'The care coordinator arranges coherent help and sees that nothing is left lying. What the victim told the police stays with the police.',
  },
  citations: [
    { source: '003', from: 2164, to: 2170, reference: 'Bijlage 3' },
    { source: '003', from: 970, to: 992 },
    { source: '000', from: 7842, to: 7848 },
  ],
  force: 'practice',
  validity: {},
  phase: 'care',
  open,
  recipient: 'zoco',
  categories: [
    'victimIdentity',
    'narrative',
    'careNeeds',
    'shelterPlace',
    'residenceFile',
    'deliberation',
    'timeline',
  ],
  purposes: ['assistance'],
  basis: 'careCovenant',
  when: is('disclosure.party', 'coordinator'),
  examples: [
    {
      title: { nl: 'Coördineert het traject', en: 'Coordinates the track' },
      facts: { 'disclosure.party': 'coordinator' },
      at: '2025-03-03',
      applies: true,
    },
  ],
};

/** The sharing matrix of victim tracks. */
export const trackDisclosures: readonly DisclosureRule[] = [coordinator, ...sights.map(ruleOf)];
