import type { ReporterKind } from '@ketenzicht/rulebook';

/** A text in the voice of one kind of reporter. */
export interface Told {
  readonly by: ReporterKind;
  readonly text: string;
}

/**
 * What people write when they report, in their own words. `{straat}`, `{bedrijf}` and `{plaats}` are
 * filled with what the signal names. A story is a written one, or an opening with one sentence of every
 * row of `parts`.
 */
export interface Narratives {
  readonly written: readonly Told[];
  readonly openings: readonly Told[];
  readonly parts: readonly (readonly string[])[];
}
