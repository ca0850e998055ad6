import { codeList } from './code-list.ts';

/** The categories of personal data that the gate tells apart. */
export const dataCategories = codeList({
  narrative: { label: { nl: 'Inhoud van het signaal', en: 'Content of the signal' } },
  reporterIdentity: { label: { nl: 'Wie de melder is', en: 'Who the reporter is' } },
  reporterContact: { label: { nl: 'Contactgegevens van de melder', en: "Reporter's contact details" } },
  victimIdentity: {
    label: { nl: 'Identiteit van het mogelijke slachtoffer', en: 'Identity of the possible victim' },
  },
  suspectIdentity: {
    label: { nl: 'Identiteit van de mogelijke verdachte', en: 'Identity of the possible suspect' },
  },
  otherPersonIdentity: {
    label: { nl: 'Identiteit van een andere betrokkene', en: 'Identity of another person involved' },
  },
  address: { label: { nl: 'Adressen', en: 'Addresses' } },
  company: { label: { nl: 'Bedrijven', en: 'Companies' } },
  phone: { label: { nl: 'Telefoonnummers', en: 'Phone numbers' } },
  vehicle: { label: { nl: 'Voertuigen', en: 'Vehicles' } },
  attachment: { label: { nl: 'Bijlagen', en: 'Attachments' } },
  enrichment: { label: { nl: 'Verrijking', en: 'Enrichment' } },
  deliberation: { label: { nl: 'Vragen, adviezen en redenen', en: 'Questions, advice and reasons' } },
  feedback: { label: { nl: 'Terugkoppeling', en: 'Feedback' } },
  timeline: { label: { nl: 'Verloop zonder inhoud', en: 'Course without content' } },
  recurrence: { label: { nl: 'Eerder gezien', en: 'Seen before' } },
  figures: { label: { nl: 'Cijfers zonder personen', en: 'Figures without persons' } },
  accessLog: { label: { nl: 'Wie heeft wat ingezien', en: 'Who looked at what' } },
});

export type DataCategory = keyof typeof dataCategories;
