import { type Purpose, purposes, type Text } from '@ketenzicht/rulebook';

/** What the gate says when it does not show something. */
export const gateMessages = {
  noRule: {
    nl: 'Geen regel geeft uw rol deze gegevens.',
    en: 'No rule gives your role these data.',
  },
  otherPurpose: (allowed: readonly Purpose[]): Text => ({
    nl: `Alleen voor een ander doel: ${allowed.map((one) => purposes[one].label.nl.toLowerCase()).join(', ')}.`,
    en: `Only for another purpose: ${allowed.map((one) => purposes[one].label.en.toLowerCase()).join(', ')}.`,
  }),
  lacks: (what: Text): Text => ({
    nl: `Dit hangt af van ${what.nl}.`,
    en: `This depends on ${what.en}.`,
  }),
} as const;
