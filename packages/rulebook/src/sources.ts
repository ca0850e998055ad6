import type { SourceId } from './rule.ts';
import type { Text } from './text.ts';

/** A source document: what it is, and how many lines its text has. */
export interface Source {
  readonly title: Text;
  readonly about: Text;
  readonly lines: number;
}

/** The five source documents that rules cite by line. */
export const sources: Readonly<Record<SourceId, Source>> = {
  '000': {
    title: {
      nl: 'Negende rapportage van de Nationaal Rapporteur (2013)',
      en: 'Ninth report of the National Rapporteur (2013)',
    },
    about: {
      nl: 'Recht, beleid en praktijk tot september 2013, en de twee teksten van artikel 273f.',
      en: 'Law, policy and practice until September 2013, and the two texts of article 273f.',
    },
    lines: 14775,
  },
  '001': {
    title: { nl: 'Slachtoffermonitor mensenhandel 2015-2019', en: 'Victim monitor 2015-2019' },
    about: {
      nl: 'Wie er bij CoMensha wordt gemeld, door wie en met welke grond.',
      en: 'Who is notified to CoMensha, by whom and on which basis.',
    },
    lines: 1025,
  },
  '002': {
    title: {
      nl: 'Rijke signalen, wisselende opvolging (2025)',
      en: 'Rich signals, varying follow-up (2025)',
    },
    about: {
      nl: 'Hoe politie, Arbeidsinspectie en Marechaussee met signalen omgaan.',
      en: 'How police, Labour Authority and Marechaussee deal with signals.',
    },
    lines: 5524,
  },
  '003': {
    title: { nl: 'Beleid mensenhandel Oost-Brabant', en: 'Trafficking policy of East Brabant' },
    about: {
      nl: 'De weg van signaal naar actie in een gemeente.',
      en: 'The road from signal to action in a municipality.',
    },
    lines: 2396,
  },
  '004': {
    title: { nl: 'Kamerbrief over mensenhandel (2020)', en: 'Letter to parliament on trafficking (2020)' },
    about: {
      nl: 'Onder meer: welke politiegegevens CoMensha mag krijgen.',
      en: 'Among other things: which police data CoMensha may get.',
    },
    lines: 850,
  },
};
