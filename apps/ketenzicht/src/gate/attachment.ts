import { openAttachment } from '../storage/attachments.ts';
import { disclose, type GateRequest } from './gate.ts';

/** A file as it may be handed out. */
export interface DisclosedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One uploaded file, if the rules let it be seen; the look is logged like every other. */
export async function discloseAttachment(
  request: GateRequest & { readonly attachment: string },
): Promise<DisclosedFile | undefined> {
  const { tx, dossier, attachment } = request;
  const file = await openAttachment(tx, dossier, attachment);
  if (file === undefined) return undefined;
  const contents = request.contents.filter(({ ref }) => ref.subject === file.subject);
  const { shown } = await disclose({ ...request, contents });
  const content = shown.map((one) => one.content).find((one) => one.kind === 'attachment');
  if (content === undefined) return undefined;
  return { fileName: content.fileName, mediaType: file.mediaType, bytes: file.bytes };
}
