import { z } from 'zod';

/**
 * Keeps unfinished reports on the server. The token is the only key: whoever lost it cannot get the draft
 * back. Storage seals the data, keeps the token as a hash only, and forgets drafts after a while.
 */
export interface Drafts {
  readonly saveDraft: (token: string, data: unknown) => Promise<void>;
  readonly loadDraft: (token: string) => Promise<unknown>;
  readonly dropDraft: (token: string) => Promise<void>;
}

/** A file that waits in a draft of its own, beside the draft of its report. */
const waitingFile = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  type: z.string(),
  size: z.number(),
});
export type WaitingFile = z.infer<typeof waitingFile>;

/** What somebody filled in so far, as typed: wrong answers are kept too, so that they can be corrected. */
const reportDraft = z.strictObject({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Steps that were answered rightly. */
  done: z.array(z.string()),
  files: z.array(waitingFile),
});
export type ReportDraft = z.infer<typeof reportDraft>;

export const emptyDraft: ReportDraft = { answers: {}, done: [], files: [] };

/** A draft from storage; nothing when there is none or when it is of an older form. */
export function readDraft(stored: unknown): ReportDraft | undefined {
  const parsed = reportDraft.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
