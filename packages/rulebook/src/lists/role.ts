import { codeList } from './code-list.ts';

/** Who a person acts as in the chain. An organisation has one role; a person acts in the role of the organisation, or as its official. */
export const roles = codeList({
  reporter: { label: { nl: 'Melder', en: 'Reporter' } },
  official: { label: { nl: 'Ambtenaar', en: 'Municipal official' } },
  aandachtsfunctionaris: {
    label: { nl: 'Aandachtsfunctionaris mensenhandel', en: 'Municipal trafficking officer' },
  },
  avim: { label: { nl: 'Politie, AVIM', en: 'Police, AVIM' } },
  nla: { label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' } },
  zoco: { label: { nl: 'Zorgcoördinator', en: 'Care coordinator' } },
  tfRiec: { label: { nl: 'Taskforce-RIEC', en: 'Taskforce-RIEC' } },
  ketenregisseur: { label: { nl: 'Ketenregisseur', en: 'Chain director' } },
  privacyOfficer: { label: { nl: 'Functionaris gegevensbescherming', en: 'Privacy officer' } },
  administrator: { label: { nl: 'Beheerder', en: 'Administrator' } },
});

export type Role = keyof typeof roles;
