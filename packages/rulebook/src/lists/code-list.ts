import type { IsoDate } from '../calendar/iso.ts';
import type { Citation } from '../rule.ts';
import type { Text } from '../text.ts';

/** One code with its label, and where it comes from when a source prints it. */
export interface Code {
  readonly label: Text;
  readonly explanation?: Text;
  readonly citation?: Citation;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A closed list of codes. The keys are the values that are stored and exchanged; the order is the order shown. */
export type CodeList<K extends string> = Readonly<Record<K, Code>>;

/** Declares a code list and keeps its keys as a literal type. */
export function codeList<K extends string>(codes: CodeList<K>): CodeList<K> {
  return codes;
}

/** The codes of a list in the order in which they are shown. */
export function codesOf<K extends string>(list: CodeList<K>): readonly K[] {
  return Object.keys(list) as K[];
}

/** Whether a text is a code of the list. */
export function isCodeOf<K extends string>(list: CodeList<K>, text: string): text is K {
  return Object.hasOwn(list, text);
}
