import type { Code, CodeList } from '@ketenzicht/rulebook';

export interface NotifierGroupCode extends Code {
  /** Whether its members detect offences and have the duty, and so the right, to notify. */
  readonly investigates: boolean;
}

const groups = {
  police: {
    label: { nl: 'Politie', en: 'Police' },
    explanation: {
      nl: 'De Nationale Politie, met haar regionale eenheden en de Landelijke Eenheid.',
      en: 'The national police, with its regional units and the national unit.',
    },
    citation: { source: '001', from: 308, to: 308 },
    investigates: true,
  },
  kmar: {
    label: { nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee' },
    citation: { source: '001', from: 308, to: 308 },
    investigates: true,
  },
  nla: {
    label: { nl: 'Arbeidsinspectie', en: 'Labour Authority' },
    explanation: {
      nl: 'De opsporingsdienst van de Nederlandse Arbeidsinspectie. In de monitor 2015-2019 heet die ISZW-DO.',
      en: 'The investigation service of the Netherlands Labour Authority. The monitor 2015-2019 calls it ISZW-DO.',
    },
    citation: { source: '001', from: 308, to: 308 },
    investigates: true,
  },
  zoco: {
    label: { nl: 'Zorgcoördinatoren', en: 'Care coordinators' },
    citation: { source: '001', from: 823, to: 823 },
    investigates: false,
  },
  fairwork: {
    label: { nl: 'FairWork', en: 'FairWork' },
    explanation: {
      nl: 'Maatschappelijke organisatie voor slachtoffers van arbeidsuitbuiting.',
      en: 'Non-governmental organisation for victims of labour exploitation.',
    },
    citation: { source: '001', from: 823, to: 823 },
    investigates: false,
  },
  other: {
    label: { nl: 'Overige melders', en: 'Other notifiers' },
    explanation: {
      nl: 'Vooral opvang en zorg, andere maatschappelijke organisaties, overheden, rechtshulp en particulieren.',
      en: 'Mainly shelter and care, other non-governmental organisations, public bodies, legal aid and citizens.',
    },
    citation: { source: '001', from: 823, to: 823 },
    investigates: false,
  },
} as const satisfies Readonly<Record<string, NotifierGroupCode>>;

export type NotifierGroup = keyof typeof groups;

/**
 * The groups into which the monitor divides notifiers, in the order of Figuur 2.11. The list is dated: a
 * later edition can end a group or begin one by `from` and `until`.
 */
export const notifierGroups: CodeList<NotifierGroup> & Readonly<Record<NotifierGroup, NotifierGroupCode>> =
  groups;

/** Whether the group notifies on a statutory duty, without consent (001 L308, L391, L837). */
export function investigates(group: NotifierGroup): boolean {
  return notifierGroups[group].investigates;
}
