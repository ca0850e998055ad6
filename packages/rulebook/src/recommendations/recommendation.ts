import { codeList } from '../lists/code-list.ts';
import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** To whom the Nationaal Rapporteur makes recommendations. Ministries carry the name of their time. */
export const addressees = codeList({
  securityMinister: {
    label: { nl: 'Minister van Veiligheid en Justitie', en: 'Minister of Security and Justice' },
    citation: { source: '000', from: 13728, to: 13731 },
  },
  justiceMinister: {
    label: { nl: 'Minister van Justitie en Veiligheid', en: 'Minister of Justice and Security' },
    citation: { source: '002', from: 5346, to: 5348 },
  },
  justiceStateSecretary: {
    label: {
      nl: 'Staatssecretaris van Justitie en Veiligheid',
      en: 'State Secretary for Justice and Security',
    },
    citation: { source: '001', from: 955, to: 955 },
  },
  healthMinister: {
    label: {
      nl: 'Minister van Volksgezondheid, Welzijn en Sport',
      en: 'Minister of Health, Welfare and Sport',
    },
    citation: { source: '000', from: 13649, to: 13649 },
  },
  interiorMinister: {
    label: { nl: 'Minister van Binnenlandse Zaken', en: 'Minister of the Interior' },
    citation: { source: '000', from: 13799, to: 13800 },
  },
  socialAffairsMinister: {
    label: {
      nl: 'Minister van Sociale Zaken en Werkgelegenheid',
      en: 'Minister of Social Affairs and Employment',
    },
    citation: { source: '000', from: 13835, to: 13836 },
  },
  foreignMinister: {
    label: { nl: 'Minister van Buitenlandse Zaken', en: 'Minister of Foreign Affairs' },
    citation: { source: '001', from: 955, to: 955 },
  },
  legislator: {
    label: { nl: 'Wetgever', en: 'Legislator' },
    citation: { source: '000', from: 13806, to: 13806 },
  },
  police: {
    label: { nl: 'Politie', en: 'Police' },
    citation: { source: '002', from: 5106, to: 5106 },
  },
  labourAuthority: {
    label: { nl: 'Nederlandse Arbeidsinspectie', en: 'Netherlands Labour Authority' },
    citation: { source: '002', from: 5306, to: 5306 },
  },
  regionalCentres: {
    label: { nl: 'RIEC’s en Veiligheidshuizen', en: 'RIECs and Safety Houses' },
    citation: { source: '000', from: 13896, to: 13898 },
  },
  newPartners: {
    label: {
      nl: 'Organisaties die nieuwe vormen van mensenhandel tegenkomen',
      en: 'Organisations that meet new forms of trafficking',
    },
    citation: { source: '000', from: 13836, to: 13838 },
  },
});

export type Addressee = keyof typeof addressees;

/** The publications in which the recommendations stand or are looked back on. */
export const publications = codeList({
  ninthReport: {
    label: { nl: 'Negende rapportage (2013)', en: 'Ninth report (2013)' },
    citation: { source: '000', from: 13575, to: 13577 },
  },
  monitor2014to2018: {
    label: {
      nl: 'Slachtoffermonitor 2014-2018 (2019)',
      en: 'Victims monitor 2014-2018 (2019)',
    },
    explanation: {
      nl: 'Bekend uit de terugblik in de monitor van een jaar later.',
      en: 'Known from the look back in the monitor of a year later.',
    },
    citation: { source: '001', from: 234, to: 236 },
  },
  monitor2015to2019: {
    label: {
      nl: 'Slachtoffermonitor 2015-2019 (2020)',
      en: 'Victims monitor 2015-2019 (2020)',
    },
    citation: { source: '001', from: 949, to: 977 },
  },
  richSignals: {
    label: {
      nl: 'Rijke signalen, wisselende opvolging (2025)',
      en: 'Rich signals, varying follow-up (2025)',
    },
    citation: { source: '002', from: 5101, to: 5105 },
  },
});

export type Publication = keyof typeof publications;

/** How far a recommendation has been followed. */
export const followUpStatuses = codeList({
  open: {
    label: { nl: 'Geen reactie bekend', en: 'No response known' },
  },
  promised: {
    label: { nl: 'Toegezegd', en: 'Promised' },
    explanation: {
      nl: 'De geadresseerde gaat iets doen, maar is nog niet begonnen.',
      en: 'The addressee will do something but has not begun.',
    },
  },
  started: {
    label: { nl: 'Begonnen', en: 'Started' },
  },
  limited: {
    label: { nl: 'Beperkt opgevolgd', en: 'Limited follow-up' },
    citation: { source: '001', from: 276, to: 276 },
  },
  declined: {
    label: { nl: 'Niet overgenomen', en: 'Not adopted' },
  },
  done: {
    label: { nl: 'Opgevolgd', en: 'Followed' },
  },
});

export type FollowUpStatus = keyof typeof followUpStatuses;

/** What a source says about a recommendation after it was made. */
export interface FollowUpNote {
  readonly status: FollowUpStatus;
  readonly text: Text;
  readonly citation: Citation;
}

export interface Recommendation {
  /** Stable; part of the address of its page. */
  readonly id: string;
  readonly publication: Publication;
  /** As printed; absent when the source does not number it. */
  readonly number?: string;
  readonly addressees: readonly [Addressee, ...Addressee[]];
  readonly title: Text;
  /** What is asked, in own words, one thing each. */
  readonly asks: readonly [Text, ...Text[]];
  readonly citation: Citation;
  /** What sources say about the response and the follow-up, the earliest first. */
  readonly notes: readonly FollowUpNote[];
  /** Id of the earlier recommendation that it repeats or sharpens, as a source says. */
  readonly repeats?: { readonly id: string; readonly citation: Citation };
}
