import { codeList } from '../lists/code-list.ts';

/** Who asks whether something may be shared. */
export const sharers = codeList({
  police: {
    label: { nl: 'Politie', en: 'Police' },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  labourAuthority: {
    label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    explanation: { nl: 'De Opsporingsdienst.', en: 'The investigation service.' },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  borderPolice: {
    label: { nl: 'Koninklijke Marechaussee', en: 'Royal Marechaussee' },
    citation: { source: '000', from: 5548, to: 5551 },
  },
  careCoordinator: {
    label: { nl: 'Zorgcoördinator', en: 'Care coordinator' },
    citation: { source: '001', from: 837, to: 837 },
  },
  shelter: {
    label: { nl: 'Opvang of zorginstelling', en: 'Shelter or care provider' },
    citation: { source: '001', from: 823, to: 823 },
  },
  ngo: {
    label: { nl: 'Hulporganisatie, zoals FairWork', en: 'Aid organisation, such as FairWork' },
    citation: { source: '001', from: 837, to: 839 },
  },
  municipality: {
    label: { nl: 'Gemeente', en: 'Municipality' },
    citation: { source: '003', from: 1985, to: 2003, reference: 'Bijlage 2' },
  },
  doctor: {
    label: { nl: 'Arts of andere zorgverlener', en: 'Doctor or other health professional' },
    explanation: { nl: 'U heeft een beroepsgeheim.', en: 'You are bound by professional secrecy.' },
    citation: { source: '000', from: 6033, to: 6041 },
  },
  school: {
    label: { nl: 'School of opleiding', en: 'School' },
    citation: { source: '000', from: 5496, to: 5498 },
  },
  citizen: {
    label: { nl: 'Burger', en: 'Member of the public' },
    explanation: { nl: 'U werkt hier niet mee.', en: 'This is not part of your job.' },
    citation: { source: '002', from: 1153, to: 1156 },
  },
});

export type Sharer = keyof typeof sharers;

/** To whom something would be shared. */
export const sharingRecipients = codeList({
  police: { label: { nl: 'Politie', en: 'Police' }, citation: { source: '003', from: 2131, to: 2145 } },
  labourAuthority: {
    label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    citation: { source: '003', from: 2090, to: 2098 },
  },
  comensha: {
    label: { nl: 'CoMensha', en: 'CoMensha' },
    explanation: { nl: 'Het landelijke register van slachtoffers.', en: 'The national register of victims.' },
    citation: { source: '000', from: 5571, to: 5577 },
  },
  careCoordinator: {
    label: { nl: 'Zorgcoördinator', en: 'Care coordinator' },
    citation: { source: '003', from: 2164, to: 2170 },
  },
  shelter: {
    label: { nl: 'Opvang of zorginstelling', en: 'Shelter or care provider' },
    citation: { source: '000', from: 5592, to: 5612 },
  },
  municipality: {
    label: { nl: 'Aandachtsfunctionaris van de gemeente', en: 'Municipal trafficking officer' },
    citation: { source: '003', from: 808, to: 822 },
  },
  veiligThuis: {
    label: { nl: 'Veilig Thuis', en: 'Veilig Thuis (domestic violence and child abuse)' },
    citation: { source: '003', from: 1180, to: 1200 },
  },
  riec: {
    label: { nl: 'Taskforce-RIEC', en: 'Taskforce-RIEC' },
    explanation: {
      nl: 'Samenwerking van overheden tegen georganiseerde criminaliteit.',
      en: 'Public bodies working together against organised crime.',
    },
    citation: { source: '003', from: 1493, to: 1512 },
  },
});

export type SharingRecipient = keyof typeof sharingRecipients;

/** What would be shared. */
export const sharingContents = codeList({
  story: {
    label: { nl: 'Het verhaal zonder namen', en: 'The story without names' },
    explanation: {
      nl: 'Niemand is eruit te herkennen. Ook geen adres, kenteken of geboortedatum.',
      en: 'Nobody can be recognised from it. No address, number plate or date of birth either.',
    },
  },
  victim: {
    label: { nl: 'Wie het slachtoffer is', en: 'Who the victim is' },
    explanation: {
      nl: 'Naam, geboortedatum, adres of telefoon.',
      en: 'Name, date of birth, address or phone.',
    },
  },
  suspect: {
    label: { nl: 'Wie de mogelijke dader is', en: 'Who the possible offender is' },
    explanation: { nl: 'Of een bedrijf, adres of kenteken.', en: 'Or a company, address or number plate.' },
  },
});

export type SharingContent = keyof typeof sharingContents;

/** Why it would be shared. */
export const sharingReasons = codeList({
  help: { label: { nl: 'Hulp voor het slachtoffer', en: 'Help for the victim' } },
  investigation: {
    label: { nl: 'Het stoppen en onderzoeken', en: 'Stopping and investigating it' },
  },
  registration: {
    label: { nl: 'Het slachtoffer laten meetellen', en: 'Having the victim counted' },
  },
  jointApproach: {
    label: { nl: 'Een gezamenlijke aanpak', en: 'A joint approach' },
  },
});

export type SharingReason = keyof typeof sharingReasons;

/** Whether the person whose data it is agrees. For a minor: the parent or guardian. */
export const sharingConsents = codeList({
  given: { label: { nl: 'Ja', en: 'Yes' } },
  refused: { label: { nl: 'Nee', en: 'No' } },
  notAsked: { label: { nl: 'Nog niet gevraagd', en: 'Not asked yet' } },
});

export type SharingConsent = keyof typeof sharingConsents;

/** What the adviser answers, the widest first. */
export const sharingAnswers = codeList({
  yes: { label: { nl: 'Ja, dat mag', en: 'Yes, you may' } },
  withoutNames: { label: { nl: 'Ja, maar zonder namen', en: 'Yes, but without names' } },
  otherwise: { label: { nl: 'Niet zo, maar anders', en: 'Not so, but so' } },
});

export type SharingAnswer = keyof typeof sharingAnswers;
