/** A text in both languages of the product. Dutch is the source language, English is complete. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
