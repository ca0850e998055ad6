import { codeList } from './code-list.ts';

/** The categories of personal data that the gate tells apart. */
export const dataCategories = codeList({
  narrative: {
    label: { nl: 'Inhoud van het signaal', en: 'Content of the signal' },
    explanation: {
      nl: 'Wat er is gezien of verteld. Noem hier geen namen.',
      en: 'What was seen or told. Give no names here.',
    },
  },
  reporterIdentity: {
    label: { nl: 'Wie de melder is', en: 'Who the reporter is' },
  },
  reporterContact: {
    label: { nl: 'Contactgegevens van de melder', en: "Reporter's contact details" },
  },
  victimIdentity: {
    label: { nl: 'Identiteit van het mogelijke slachtoffer', en: 'Identity of the possible victim' },
  },
  suspectIdentity: {
    label: { nl: 'Identiteit van de mogelijke verdachte', en: 'Identity of the possible suspect' },
  },
  otherPersonIdentity: {
    label: { nl: 'Identiteit van een andere betrokkene', en: 'Identity of another person involved' },
  },
  address: {
    label: { nl: 'Adressen', en: 'Addresses' },
    explanation: {
      nl: 'Waar iets gebeurt, iemand woont of werkt.',
      en: 'Where something happens, somebody lives or works.',
    },
  },
  company: {
    label: { nl: 'Bedrijven', en: 'Companies' },
  },
  phone: {
    label: { nl: 'Telefoonnummers', en: 'Phone numbers' },
  },
  vehicle: {
    label: { nl: 'Voertuigen', en: 'Vehicles' },
  },
  attachment: {
    label: { nl: 'Bijlagen', en: 'Attachments' },
  },
  enrichment: {
    label: { nl: 'Verrijking', en: 'Enrichment' },
    explanation: { nl: 'Wat de gemeente erbij zocht.', en: 'What the municipality looked up.' },
    citation: { source: '003', from: 1991, to: 1995, reference: 'Bijlage 2' },
  },
  victimStatement: {
    label: { nl: 'Wat het slachtoffer vertelde', en: 'What the victim told' },
    explanation: {
      nl: 'In het informatieve gesprek, de aangifte of een andere verklaring.',
      en: 'In the informative interview, the report to the police or another statement.',
    },
    citation: { source: '002', from: 1163, to: 1175 },
  },
  careNeeds: {
    label: { nl: 'Risico’s en behoeften', en: 'Risks and needs' },
    explanation: {
      nl: 'Veiligheid, gezondheid, kinderen en wat iemand zelf wil.',
      en: 'Safety, health, children and what somebody wants.',
    },
    citation: { source: '000', from: 7829, to: 7848 },
  },
  shelterPlace: {
    label: { nl: 'Waar het slachtoffer verblijft', en: 'Where the victim stays' },
    explanation: {
      nl: 'Het adres van een opvang kan geheim zijn.',
      en: 'The address of a shelter may be secret.',
    },
  },
  residenceFile: {
    label: { nl: 'Stukken over verblijf', en: 'Residence file' },
    explanation: {
      nl: 'Waarom het verblijf is gegeven, geweigerd of ingetrokken.',
      en: 'Why residence was granted, refused or withdrawn.',
    },
    citation: { source: '000', from: 7395, to: 7402 },
  },
  deliberation: {
    label: { nl: 'Vragen, adviezen en redenen', en: 'Questions, advice and reasons' },
  },
  feedback: {
    label: { nl: 'Terugkoppeling', en: 'Feedback' },
    citation: { source: '003', from: 2017, to: 2029, reference: 'Bijlage 2' },
  },
  timeline: {
    label: { nl: 'Verloop zonder inhoud', en: 'Course without content' },
    explanation: {
      nl: 'Welke stap wanneer is gezet, zonder wie of wat.',
      en: 'Which step was taken when, without who or what.',
    },
  },
  recurrence: {
    label: { nl: 'Eerder gezien', en: 'Seen before' },
    explanation: {
      nl: 'Dat hetzelfde adres, bedrijf, nummer of dezelfde persoon in een ander signaal voorkomt.',
      en: 'That the same address, company, number or person occurs in another signal.',
    },
    citation: { source: '002', from: 3276, to: 3282 },
  },
  figures: {
    label: { nl: 'Cijfers zonder personen', en: 'Figures without persons' },
  },
  accessLog: {
    label: { nl: 'Wie heeft wat ingezien', en: 'Who looked at what' },
  },
});

export type DataCategory = keyof typeof dataCategories;
