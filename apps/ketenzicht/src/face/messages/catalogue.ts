import type { Language, Text } from '@ketenzicht/rulebook';

/** Names between braces in a message, for example `count` in `{count} signalen`. */
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<N extends string> = Readonly<Record<N, string | number>>;

/** Nothing for a message without placeholders, all of them for a message with; free for a text known only at run time. */
type Parameters<T extends Text> = string extends T['nl']
  ? [values?: Values<string>]
  : [Placeholders<T['nl']>] extends [never]
    ? []
    : [values: Values<Placeholders<T['nl']>>];

/**
 * Declares the messages of one area of the product. A missing language is a type error; that both
 * languages use the same placeholders is tested for every file in this folder.
 */
export function messages<const M extends Readonly<Record<string, Text>>>(catalogue: M): M {
  return catalogue;
}

/**
 * A message in the language of the reader, with its placeholders filled in.
 *
 * @example t(layoutMessages.skipToContent, 'nl') // 'Naar de inhoud'
 */
export function t<const T extends Text>(text: T, lang: Language, ...[values]: Parameters<T>): string {
  if (values === undefined) return text[lang];
  const known: Readonly<Record<string, string | number>> = values;
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(known[name] ?? whole));
}

/** Words for the screen: a text in both languages, or a string that is already in the right one. */
export type Words = string | Text;

/** The words in the language of the reader. */
export function say(words: Words, lang: Language): string {
  return typeof words === 'string' ? words : words[lang];
}
