import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';
import { type CodeList, codeList } from './code-list.ts';
import { roles } from './role.ts';

/** Bodies that rules charge with something but that do not work in Ketenzicht. */
const otherBodies = codeList({
  emm: {
    label: { nl: 'Expertisecentrum EMM', en: 'Expertise centre EMM' },
    citation: { source: '000', from: 6143, to: 6148 },
  },
  dji: {
    label: { nl: 'Dienst Justitiële Inrichtingen', en: 'Custodial Institutions Agency' },
    citation: { source: '000', from: 6358, to: 6366 },
  },
  health: {
    label: { nl: 'Arts of zorgverlener', en: 'Doctor or health professional' },
    citation: { source: '000', from: 5507, to: 5514 },
  },
  education: {
    label: { nl: 'School of opleiding', en: 'School' },
    citation: { source: '000', from: 5496, to: 5498 },
  },
  childProtection: {
    label: { nl: 'Raad voor de Kinderbescherming', en: 'Child protection board' },
    citation: { source: '000', from: 5496, to: 5498 },
  },
  fairWork: {
    label: { nl: 'FairWork', en: 'FairWork' },
    citation: { source: '000', from: 4265, to: 4291 },
  },
  iom: {
    label: { nl: 'Internationale Organisatie voor Migratie', en: 'International Organization for Migration' },
    citation: { source: '000', from: 6322, to: 6326 },
  },
  court: {
    label: { nl: 'Rechter', en: 'Court' },
    citation: { source: '000', from: 5000, to: 5017 },
  },
  government: {
    label: { nl: 'Minister en Task Force Mensenhandel', en: 'Minister and trafficking task force' },
    citation: { source: '000', from: 5321, to: 5327 },
  },
  everybody: {
    label: { nl: 'Elke organisatie die een slachtoffer ziet', en: 'Every organisation that meets a victim' },
    citation: { source: '000', from: 5477, to: 5480 },
  },
});

/** Every body that a rule can charge with something, by one name each. */
export const bodies: CodeList<Body> = { ...roles, ...otherBodies };

export type Body = keyof typeof roles | keyof typeof otherBodies;

/** How somebody reaches a body. */
export interface Contact {
  readonly how: Text;
  /** Absent when the sources print no number and the way there is our own. */
  readonly citation?: Citation;
}

const through = (nl: string, en: string): Contact => ({ how: { nl, en } });
const printed = (nl: string, en: string, line: number): Contact => ({
  how: { nl, en },
  citation: { source: '003', from: line, to: line },
});

const police = printed(
  'Gevaar: 112. Geen spoed: 0900-8844, vraag naar AVIM.',
  'Danger: 112. Not urgent: 0900-8844, ask for AVIM.',
  2145,
);
const municipality = through(
  'De aandachtsfunctionaris van uw gemeente. Bel de gemeente en vraag ernaar.',
  'The trafficking officer of your municipality. Call the municipality and ask.',
);
const throughPolice = through('Via de politie, AVIM: 0900-8844.', 'Through the police, AVIM: 0900-8844.');
const throughComensha = through('Via CoMensha: comensha.nl.', 'Through CoMensha: comensha.nl.');
const ind = printed('088-0430430, landelijk.', '088-0430430, national.', 2088);
const own = through(
  'De contactpersoon mensenhandel op de locatie zelf.',
  'The contact person for trafficking at the location itself.',
);

/**
 * Whom to contact, for every body: never empty. Numbers as a source prints them; the rest leads to somebody
 * who can put you through.
 */
export const contacts: Readonly<Record<Body, Contact>> = {
  reporter: municipality,
  official: municipality,
  aandachtsfunctionaris: municipality,
  avim: police,
  nla: printed('0800-5151, ook zonder uw naam te noemen.', '0800-5151, also without giving your name.', 2096),
  zoco: through(
    'Via de aandachtsfunctionaris van uw gemeente, of via CoMensha: comensha.nl.',
    'Through the trafficking officer of your municipality, or CoMensha: comensha.nl.',
  ),
  tfRiec: municipality,
  kmar: printed('0800-1814, landelijk.', '0800-1814, national.', 2119),
  om: throughPolice,
  ind,
  comensha: {
    how: { nl: 'comensha.nl', en: 'comensha.nl' },
    citation: { source: '003', from: 673, to: 673 },
  },
  shelter: throughComensha,
  dtv: own,
  coa: own,
  nidos: { how: { nl: 'nidos.nl', en: 'nidos.nl' }, citation: { source: '003', from: 1208, to: 1210 } },
  youthCare: municipality,
  ketenregisseur: municipality,
  nationalRapporteur: through('nationaalrapporteur.nl', 'nationaalrapporteur.nl'),
  privacyOfficer: through('Van uw eigen organisatie.', 'Of your own organisation.'),
  administrator: through('Van uw eigen organisatie.', 'Of your own organisation.'),
  emm: throughPolice,
  dji: own,
  health: through('Uw huisarts, of de arts van de locatie.', 'Your doctor, or the doctor of the location.'),
  education: municipality,
  childProtection: through('Via Veilig Thuis of uw gemeente.', 'Through Veilig Thuis or your municipality.'),
  fairWork: throughComensha,
  iom: throughComensha,
  court: through(
    'Via uw advocaat of het Openbaar Ministerie.',
    'Through your lawyer or the prosecution service.',
  ),
  government: through('Via rijksoverheid.nl.', 'Through government.nl.'),
  everybody: municipality,
};
