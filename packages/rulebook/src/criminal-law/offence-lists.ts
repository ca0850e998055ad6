import { codeList } from '../lists/code-list.ts';
import type { Citation } from '../rule.ts';

/**
 * Lines of article 273f Sr in its two printed versions: until 1 April 2013 (appendix B1a) and from that day
 * (B1b). The text of the first two paragraphs is the same; B1b follows 69 lines after B1a.
 */
export function printedIn273f(
  from: number,
  to: number,
  reference: string,
): { readonly until2013: Citation; readonly from2013: Citation } {
  const cite = (offset: number): Citation => ({
    source: '000',
    from: from + offset,
    to: to + offset,
    reference,
  });
  return { until2013: cite(0), from2013: cite(69) };
}

const sub1 = printedIn273f(13911, 13917, 'art. 273f lid 1 sub 1 Sr').from2013;
const sub3 = printedIn273f(13923, 13925, 'art. 273f lid 1 sub 3 Sr').from2013;
const sub4 = printedIn273f(13927, 13931, 'art. 273f lid 1 sub 4 Sr').from2013;
const sub5 = printedIn273f(13933, 13938, 'art. 273f lid 1 sub 5 Sr').from2013;
const profits = printedIn273f(13940, 13948, 'art. 273f lid 1 sub 6, 7 en 8 Sr').from2013;
const sub9 = printedIn273f(13949, 13951, 'art. 273f lid 1 sub 9 Sr').from2013;

/** Ways of acting that the nine subsections of article 273f Sr name. */
export const offenceActs = codeList({
  recruit: { label: { nl: 'Werven', en: 'Recruiting' }, citation: sub1 },
  transport: { label: { nl: 'Vervoeren', en: 'Transporting' }, citation: sub1 },
  transfer: { label: { nl: 'Overbrengen', en: 'Transferring' }, citation: sub1 },
  house: { label: { nl: 'Huisvesten', en: 'Housing' }, citation: sub1 },
  takeIn: { label: { nl: 'Opnemen', en: 'Taking in' }, citation: sub1 },
  handOverControl: {
    label: { nl: 'De controle over iemand overdragen of ruilen', en: 'Handing over or swapping control' },
    explanation: {
      nl: 'Staat in de tekst die in 2025 gold, niet in de afgedrukte teksten van voor en na 1 april 2013.',
      en: 'Stands in the text in force in 2025, not in the printed texts of before and after 1 April 2013.',
    },
    citation: { source: '002', from: 720, to: 725, reference: 'art. 273f lid 1 sub 1 Sr' },
  },
  takeAbroad: {
    label: { nl: 'Aanwerven, meenemen of ontvoeren', en: 'Hiring, taking along or abducting' },
    citation: sub3,
  },
  makeAvailable: {
    label: { nl: 'Ervoor zorgen dat iemand zich beschikbaar stelt', en: 'Getting somebody to be available' },
    explanation: {
      nl: 'Ook: iets doen waarvan de dader weet of moet vermoeden dat de ander zich daardoor beschikbaar stelt.',
      en: 'Also: doing something of which the offender knows or must suspect that it makes the other available.',
    },
    citation: sub4,
  },
  profit: { label: { nl: 'Met opzet voordeel trekken', en: 'Profiting on purpose' }, citation: profits },
  takeProceeds: {
    label: { nl: 'Zich laten bevoordelen uit de opbrengst', en: 'Making somebody hand over proceeds' },
    citation: sub9,
  },
});

/** Means of coercion of subsection 1, to which subsections 4, 7 and 9 refer. */
export const offenceMeans = codeList({
  coercion: { label: { nl: 'Dwang', en: 'Coercion' }, citation: sub1 },
  violence: { label: { nl: 'Geweld', en: 'Violence' }, citation: sub1 },
  otherHostileAct: { label: { nl: 'Een andere feitelijkheid', en: 'Another hostile act' }, citation: sub1 },
  threat: {
    label: { nl: 'Dreigen met geweld of iets anders', en: 'Threatening violence or another act' },
    citation: sub1,
  },
  extortion: { label: { nl: 'Afpersing', en: 'Extortion' }, citation: sub1 },
  fraud: { label: { nl: 'Fraude', en: 'Fraud' }, citation: sub1 },
  deception: { label: { nl: 'Misleiding', en: 'Deception' }, citation: sub1 },
  abuseOfPower: {
    label: { nl: 'Misbruik van overwicht', en: 'Abuse of power that the circumstances give' },
    citation: sub1,
  },
  abuseOfVulnerability: {
    label: { nl: 'Misbruik van een kwetsbare positie', en: 'Abuse of a vulnerable position' },
    citation: sub1,
  },
  boughtConsent: {
    label: {
      nl: 'Betalen voor de instemming van wie zeggenschap heeft',
      en: 'Paying for the consent of a person in control',
    },
    citation: sub1,
  },
});

/** What the act is aimed at, or what the profit comes from. */
export const offenceAims = codeList({
  exploitation: {
    label: { nl: 'Uitbuiting', en: 'Exploitation' },
    explanation: {
      nl: 'Ten minste: prostitutie en andere seksuele uitbuiting, gedwongen arbeid of diensten, slavernij en wat daarop lijkt.',
      en: 'At least: prostitution and other sexual exploitation, forced labour or services, slavery and the like.',
    },
    citation: printedIn273f(13953, 13955, 'art. 273f lid 2 Sr').from2013,
  },
  organs: { label: { nl: 'Verwijdering van organen', en: 'Removal of organs' }, citation: sub1 },
  paidSex: {
    label: {
      nl: 'Seks met of voor een derde, tegen betaling',
      en: 'Sex with or for a third person, for payment',
    },
    citation: sub5,
  },
  paidSexAbroad: {
    label: { nl: 'Seks tegen betaling in een ander land', en: 'Paid sex in another country' },
    citation: sub3,
  },
  workOrServices: { label: { nl: 'Arbeid of diensten', en: 'Labour or services' }, citation: sub4 },
});
