import { actorTerms } from './actors.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import { informationTerms } from './information.ts';
import { investigationTerms } from './investigation.ts';
import { protectionTerms } from './protection.ts';
import { signallingTerms } from './signalling.ts';
import { traffickingTerms } from './trafficking.ts';

/** Every term of the field, once. Pages, documents and descriptions of the API take their words from here. */
export const glossary = {
  ...traffickingTerms,
  ...actorTerms,
  ...signallingTerms,
  ...investigationTerms,
  ...protectionTerms,
  ...informationTerms,
} satisfies Readonly<Record<string, GlossaryTerm>>;

export type TermKey = keyof typeof glossary;
