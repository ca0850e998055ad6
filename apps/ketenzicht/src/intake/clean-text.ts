/** Control characters except tab and line break, halves of characters, and marks that turn the direction of text around. */
const unwanted = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text as it is kept: one way to write line breaks and accents, without invisible characters that hide or
 * reorder what is written, without blanks at the ends.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, (character) => (character === '\n' || character === '\t' ? character : ''))
    .normalize('NFC')
    .trim();
}

/** The same for a text that stands on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
