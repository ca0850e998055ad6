import type { Refusal } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import type { FieldError } from './read-form.ts';
import type { Typed } from './typed.ts';
import { first } from './typed.ts';

/** The version somebody was looking at and the key of the sending; undefined when the form was tampered with. */
export function sentWith(typed: Typed): { readonly version: number; readonly key: string } | undefined {
  const version = first(typed, 'versie') ?? '';
  const key = first(typed, 'sleutel') ?? '';
  return /^\d{1,9}$/.test(version) && /^[\w-]{8,64}$/.test(key)
    ? { version: Number(version), key }
    : undefined;
}

/** Refusals as errors at their fields: what is wrong, then what to do instead. */
export function refusalErrors(refusals: readonly Refusal[]): readonly FieldError[] {
  return refusals.map(({ detail, instead, field }) => ({
    message: instead === undefined ? detail : both(detail, instead),
    ...(field === undefined ? {} : { field }),
  }));
}

const both = (one: Text, other: Text): Text => ({
  nl: `${one.nl} ${other.nl}`,
  en: `${one.en} ${other.en}`,
});
