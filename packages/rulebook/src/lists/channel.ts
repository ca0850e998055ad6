import { codeList } from './code-list.ts';

/** Along which way a signal came in. */
export const channels = codeList({
  public: {
    label: { nl: 'Openbaar formulier', en: 'Public form' },
  },
  professional: {
    label: { nl: 'Formulier voor professionals', en: 'Form for professionals' },
  },
  api: {
    label: { nl: 'Koppeling', en: 'API' },
  },
  import: {
    label: { nl: 'Bestand', en: 'File' },
  },
});

export type Channel = keyof typeof channels;
