import { codeList } from './code-list.ts';

/** Why a signal is closed. */
export const closeReasons = codeList({
  noTrafficking: { label: { nl: 'Geen mensenhandel', en: 'No trafficking' } },
  takenUp: { label: { nl: 'Opgepakt door een partner', en: 'Taken up by a partner' } },
  insufficient: { label: { nl: 'Onvoldoende aanknopingspunten', en: 'Insufficient leads' } },
  notAVictim: {
    label: { nl: 'Persoon geeft aan geen slachtoffer te zijn', en: 'Person says not to be a victim' },
  },
  unwilling: {
    label: { nl: 'Persoon wil of kan niet meewerken', en: 'Person unwilling or unable to cooperate' },
  },
  unreachable: { label: { nl: 'Contact niet (meer) mogelijk', en: 'Contact not (any more) possible' } },
  careFirst: { label: { nl: 'Eerst zorg', en: 'Care first' } },
  abroad: { label: { nl: 'Uitbuiting in het buitenland', en: 'Exploitation abroad' } },
  otherProblem: { label: { nl: 'Ander ongewenst fenomeen', en: 'Another undesirable phenomenon' } },
  duplicate: { label: { nl: 'Dubbel met een ander signaal', en: 'Duplicate of another signal' } },
});

export type CloseReason = keyof typeof closeReasons;
