import type { Text } from '@ketenzicht/rulebook';
import type { Choice } from '../../face/components/choice.tsx';

/** A choice, with the heading under which it stands in a long list. */
export interface OfferedChoice extends Choice {
  readonly group?: Text;
}

/** The choices of a field: always the same, or depending on what the form is about. */
export type Choices<X> = readonly OfferedChoice[] | ((about: X) => readonly OfferedChoice[]);

interface Asked {
  /** Name in the input that the form makes. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional?: true;
}

/** One question of a form. `X` is what the form is about. */
export type Question<X> = Asked &
  (
    | { readonly kind: 'line'; readonly size?: 4 | 8 | 16 | 24; readonly inputmode?: 'numeric' | 'tel' }
    | { readonly kind: 'text'; readonly rows: number; readonly max: number }
    | { readonly kind: 'number' }
    | { readonly kind: 'date' }
    /** A yes that stays away when it is not meant. */
    | { readonly kind: 'tick' }
    | { readonly kind: 'yesNo' }
    | { readonly kind: 'one'; readonly look: 'radio' | 'select'; readonly choices: Choices<X> }
    | { readonly kind: 'many'; readonly choices: Choices<X> }
  );

/** The same questions for any number of persons, addresses and the like. */
export interface Rows<X> {
  readonly kind: 'rows';
  readonly name: string;
  readonly label: Text;
  /** What one of them is called, with its number: `Persoon {number}`. */
  readonly one: Text;
  readonly add: Text;
  readonly hint?: Text;
  readonly questions: readonly [Question<X>, ...Question<X>[]];
}

/** Questions under a heading. */
export interface Part<X> {
  readonly kind: 'part';
  readonly title: Text;
  readonly questions: readonly (Question<X> | Rows<X>)[];
}

export type Field<X> = Question<X> | Rows<X> | Part<X>;

/** All questions and repeated groups of a form, without the headings. */
export function flat<X>(fields: readonly Field<X>[]): readonly (Question<X> | Rows<X>)[] {
  return fields.flatMap((field) => (field.kind === 'part' ? field.questions : [field]));
}

/** The choices of a field for what the form is about. */
export const choicesFor = <X>(choices: Choices<X>, about: X): readonly OfferedChoice[] =>
  typeof choices === 'function' ? choices(about) : choices;
