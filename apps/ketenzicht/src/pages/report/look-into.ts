import type { Text } from '@ketenzicht/rulebook';
import { attachmentMessages } from '../../face/messages/attachments.ts';
import type { Attachment } from '../../intake/attachment.ts';
import { attachmentLimits, sniff } from '../../intake/attachment.ts';
import { filled } from '../../intake/field-error.ts';

type Looked =
  | { readonly ok: true; readonly attachments: readonly Attachment[] }
  | { readonly ok: false; readonly message: Text };

/** The files in a form; an empty file input sends an empty one. */
export function sentFiles(body: FormData, name: string): readonly File[] {
  return body
    .getAll(name)
    .filter((value) => value instanceof File)
    .filter((file) => file.size > 0 || file.name !== '');
}

/** Looks into every file that was sent; one that cannot be taken refuses them all. */
export async function lookInto(files: readonly File[], present: number): Promise<Looked> {
  if (present + files.length > attachmentLimits.count) {
    return { ok: false, message: filled(attachmentMessages.tooMany, { max: attachmentLimits.count }) };
  }
  const attachments: Attachment[] = [];
  for (const file of files) {
    const result = sniff(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!result.ok) return result;
    attachments.push(result.attachment);
  }
  return { ok: true, attachments };
}
