import { codeList } from './code-list.ts';

/** Why a closed signal is reopened. */
export const reopenReasons = codeList({
  newInformation: { label: { nl: 'Nieuwe informatie', en: 'New information' } },
  victimWilling: { label: { nl: 'Slachtoffer wil toch meewerken', en: 'Victim is willing after all' } },
  newSignal: {
    label: { nl: 'Nieuw signaal over dezelfde situatie', en: 'New signal about the same situation' },
  },
  mistake: { label: { nl: 'Ten onrechte gesloten', en: 'Closed by mistake' } },
});

export type ReopenReason = keyof typeof reopenReasons;
