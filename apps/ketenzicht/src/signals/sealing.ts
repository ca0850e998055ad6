import { randomUUID } from 'node:crypto';
import type { SealedRef } from '@ketenzicht/chain';
import type { DataCategory, PersonPart } from '@ketenzicht/rulebook';
import type { PersonContent, SealedContent } from '../gate/content.ts';

/** Content that is about to be sealed, with the subject under whose key it will lie. */
export interface DraftContent extends SealedRef {
  readonly content: SealedContent;
}

/** What a report or an enrichment names. Both forms have these fields. */
export interface NamedThings {
  readonly persons?: readonly Undefinable<Omit<PersonContent, 'kind'>>[] | undefined;
  readonly addresses?: readonly Undefinable<Omit<Of<'address'>, 'kind'>>[] | undefined;
  readonly companies?: readonly Undefinable<Omit<Of<'company'>, 'kind'>>[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly vehicles?: readonly Undefinable<Omit<Of<'vehicle'>, 'kind'>>[] | undefined;
}

type Of<K extends SealedContent['kind']> = Extract<SealedContent, { kind: K }>;
type Undefinable<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never) };

const categoryOfPart: Readonly<Record<PersonPart, DataCategory>> = {
  victim: 'victimIdentity',
  suspect: 'suspectIdentity',
  other: 'otherPersonIdentity',
};

/** Gives content a subject of its own, so that it can be erased on its own. */
export function sealing(category: DataCategory, content: SealedContent): DraftContent {
  return { subject: randomUUID(), category, content };
}

/** A text under a category; nothing for an empty text. */
export function textUnder(category: DataCategory, text: string | undefined): DraftContent[] {
  return text === undefined || text === '' ? [] : [sealing(category, { kind: 'text', text })];
}

/** Every person and thing that is named, each under its own category and key. */
export function namedThings(named: NamedThings): DraftContent[] {
  return [
    ...(named.persons ?? []).map((person) =>
      sealing(categoryOfPart[person.part], defined({ kind: 'person' as const, ...person })),
    ),
    ...(named.addresses ?? []).map((address) =>
      sealing('address', defined({ kind: 'address' as const, ...address })),
    ),
    ...(named.companies ?? []).map((company) =>
      sealing('company', defined({ kind: 'company' as const, ...company })),
    ),
    ...(named.phones ?? []).map((number) => sealing('phone', { kind: 'phone', number })),
    ...(named.vehicles ?? []).map((vehicle) =>
      sealing('vehicle', defined({ kind: 'vehicle' as const, ...vehicle })),
    ),
  ];
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops keys whose value is undefined: a sealed record says only what was told. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
}

/** The references that an event carries for these contents. */
export function refsOf(contents: readonly DraftContent[]): SealedRef[] {
  return contents.map(({ subject, category }) => ({ subject, category }));
}
