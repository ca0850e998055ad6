import { z } from 'zod';

/**
 * Keeps unfinished reports on the server, sealed. The token is the only key: whoever lost it cannot get
 * the draft back. Storage forgets drafts by itself after some days.
 */
export interface Drafts {
  /** Keeps one part: the `form`, or one file. */
  readonly save: (token: string, part: string, content: Uint8Array) => Promise<void>;
  /** One part; undefined when there is none, or no longer. */
  readonly load: (token: string, part: string) => Promise<Uint8Array | undefined>;
  /** Throws away one part, or everything when no part is named. */
  readonly drop: (token: string, part?: string) => Promise<void>;
}

/** A file that waits as a part of its own beside the form. */
const waitingFile = z.object({ part: z.string(), fileName: z.string(), size: z.number() });
export type WaitingFile = z.infer<typeof waitingFile>;

const draftForm = z.object({
  /** What was typed, by the name of the field. */
  answers: z.record(z.string(), z.string()),
  /** Steps that were answered. */
  done: z.array(z.string()),
  files: z.array(waitingFile),
  /** Sends the report once, however often the button is pressed. */
  idempotencyKey: z.string(),
  /** What came of it, once it is sent. */
  sent: z.object({ reference: z.string(), receiptCode: z.string() }).optional(),
});

/** A report being written, as its author left it. */
export type DraftForm = z.infer<typeof draftForm>;

const formPart = 'form';

/** The form of a draft; undefined when there is none, or when it is of an older make. */
export async function loadForm(drafts: Drafts, token: string): Promise<DraftForm | undefined> {
  const content = await drafts.load(token, formPart);
  if (content === undefined) return undefined;
  const parsed = draftForm.safeParse(JSON.parse(new TextDecoder().decode(content)));
  return parsed.success ? parsed.data : undefined;
}

/** Keeps the form of a draft. */
export function saveForm(drafts: Drafts, token: string, form: DraftForm): Promise<void> {
  return drafts.save(token, formPart, new TextEncoder().encode(JSON.stringify(form)));
}
