import { codeList } from '@ketenzicht/rulebook';

/** By which road a row came into the register. */
export const sources = codeList({
  notifier: {
    label: { nl: 'Melder', en: 'Notifier' },
    explanation: {
      nl: 'Een organisatie of burger meldde het slachtoffer.',
      en: 'An organisation or citizen notified the victim.',
    },
    citation: { source: '001', from: 300, to: 308 },
  },
  emm: {
    label: { nl: 'Verrijking door het EMM', en: 'Enrichment by the EMM' },
    explanation: {
      nl: 'Gegevens van het Expertisecentrum Mensenhandel en Mensensmokkel. Het EMM is geen melder.',
      en: 'Data of the centre of expertise on trafficking and smuggling (EMM). The EMM is no notifier.',
    },
    citation: { source: '001', from: 363, to: 363 },
  },
  om_letter: {
    label: { nl: 'Automatische B8-brief van het OM', en: 'Automatic B8 letter of the prosecution service' },
    explanation: {
      nl: 'Brief met een sepotbesluit over iemand die de politie al meldde. Telt niet als melding.',
      en: 'Letter with a decision not to prosecute about somebody the police notified already. No notification.',
    },
    citation: { source: '001', from: 833, to: 833, reference: 'voetnoot 75' },
  },
});

export type Source = keyof typeof sources;

/** As what somebody stood in the register of the source: the EMM also delivers others than victims. */
export const registeredParts = codeList({
  victim: { label: { nl: 'Slachtoffer', en: 'Victim' } },
  involved: {
    label: { nl: 'Betrokkene', en: 'Person involved' },
    citation: { source: '001', from: 363, to: 363 },
  },
  witness: {
    label: { nl: 'Getuige', en: 'Witness' },
    citation: { source: '001', from: 363, to: 363 },
  },
});

export type RegisteredPart = keyof typeof registeredParts;
