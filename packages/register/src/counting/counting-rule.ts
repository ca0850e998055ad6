import type { Citation, IsoDate, Text } from '@ketenzicht/rulebook';

/** One way of counting of the monitor. Footnotes, notes at tables and the page on counting all take it from here. */
export interface CountingRule {
  readonly title: Text;
  /** What is done, in one or two sentences; printed as a footnote at every table it touches. */
  readonly text: Text;
  readonly citations: readonly [Citation, ...Citation[]];
  /** What the source leaves open, and how that is settled here. */
  readonly open?: Text;
  /** The setting of `CountingPolicy` that changes it. */
  readonly setting?: string;
  /** From when figures before and after cannot simply be compared. */
  readonly breaks?: { readonly from: IsoDate; readonly what: Text };
}
