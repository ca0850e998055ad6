/** A sentence for people, in both languages of the program. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

/** Words in a row, as people write them: "A, B en C" and "A, B and C". */
export const enumerate = (words: readonly string[]): Text => ({
  nl: listed(words, 'en'),
  en: listed(words, 'and'),
});
