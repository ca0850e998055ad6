import { type Code, type CodeList, codeList } from '@ketenzicht/rulebook';
import type { Source } from '../lists/source.ts';

/** Decision on a row of the register, and of which sources it can be taken. */
export interface DecisionCode extends Code {
  readonly for: Source;
}

const decisions = {
  accepted: {
    for: 'notifier',
    label: { nl: 'Opnemen', en: 'Accept' },
    explanation: {
      nl: 'De melding is in orde, of vollediger wordt zij niet.',
      en: 'The notification is in order, or will not become more complete.',
    },
  },
  asked: {
    for: 'notifier',
    label: { nl: 'Aanvulling vragen', en: 'Ask to complete' },
    explanation: {
      nl: 'De melder krijgt de vraag om aan te vullen wat ontbreekt.',
      en: 'The notifier is asked to complete what is missing.',
    },
    citation: { source: '001', from: 592, to: 592 },
  },
  withdrawn: {
    for: 'notifier',
    label: { nl: 'Ingetrokken', en: 'Withdrawn' },
    explanation: {
      nl: 'Geen slachtoffer, of de melder trekt de melding in. Telt niet mee.',
      en: 'No victim, or the notifier withdraws the notification. Is not counted.',
    },
  },
  emmAsked: {
    for: 'emm',
    label: { nl: 'Opsporingsdienst gevraagd te melden', en: 'Investigators asked to notify' },
    citation: { source: '001', from: 416, to: 421 },
  },
  emmKnown: {
    for: 'emm',
    label: {
      nl: 'Al gemeld, hoort bij een bekend slachtoffer',
      en: 'Notified already, belongs to a known victim',
    },
    citation: { source: '001', from: 363, to: 363 },
  },
  emmNoVictim: {
    for: 'emm',
    label: { nl: 'Geen slachtoffer na nader onderzoek', en: 'No victim after closer examination' },
    citation: { source: '001', from: 419, to: 419 },
  },
  letterKnown: {
    for: 'om_letter',
    label: { nl: 'Hoort bij een melding van de politie', en: 'Belongs to a notification by the police' },
    citation: { source: '001', from: 833, to: 833, reference: 'voetnoot 75' },
  },
  letterAlone: {
    for: 'om_letter',
    label: { nl: 'Geen melding van de politie gevonden', en: 'No notification by the police was found' },
    citation: { source: '001', from: 833, to: 833, reference: 'voetnoot 75' },
  },
} as const satisfies Readonly<Record<string, DecisionCode>>;

export type Decision = keyof typeof decisions;

/** What the desk can decide about a row of the register. */
export const deskDecisions: CodeList<Decision> & Readonly<Record<Decision, DecisionCode>> = decisions;

/** Why notifications are taken to be about one victim, or no longer. */
export const assignmentReasons = codeList({
  notified: { label: { nl: 'Zo gemeld', en: 'Notified so' } },
  sameKeys: { label: { nl: 'Naam en geboortedatum gelijk', en: 'Name and date of birth are the same' } },
  reviewed: { label: { nl: 'Beoordeeld als dezelfde persoon', en: 'Judged to be the same person' } },
  linked: {
    label: {
      nl: 'Automatisch gekoppeld boven de ingestelde grens',
      en: 'Linked automatically above the threshold',
    },
  },
  unmerged: { label: { nl: 'Samenvoegen ongedaan gemaakt', en: 'Merging was undone' } },
  apart: { label: { nl: 'Beoordeeld als verschillende personen', en: 'Judged to be different persons' } },
});

export type AssignmentReason = keyof typeof assignmentReasons;
