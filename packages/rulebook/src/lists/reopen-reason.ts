import { codeList } from './code-list.ts';

/** Why a closed signal is reopened. A weighing is a snapshot; new information leads to a new one (002 L2231-2237). */
export const reopenReasons = codeList({
  newInformation: {
    label: { nl: 'Nieuwe informatie', en: 'New information' },
    citation: { source: '002', from: 2231, to: 2237 },
  },
  victimWilling: {
    label: { nl: 'Het slachtoffer wil toch meewerken', en: 'The victim is willing after all' },
    citation: { source: '002', from: 2134, to: 2135 },
  },
  newSignal: {
    label: { nl: 'Nieuw signaal over dezelfde situatie', en: 'New signal about the same situation' },
  },
  mistake: {
    label: { nl: 'Ten onrechte gesloten', en: 'Closed by mistake' },
  },
});

export type ReopenReason = keyof typeof reopenReasons;
