import type { SignalCommand } from '@ketenzicht/chain';
import { replay } from '@ketenzicht/chain';
import { dateOf, type Purpose, type Text } from '@ketenzicht/rulebook';
import { type DisclosedFile, discloseAttachment } from '../gate/attachment.ts';
import { contentsFor, lookerOf, signalSight } from '../gate/takes-part.ts';
import { type Attachment, attachmentLimits, sniff } from '../intake/attachment.ts';
import { loadDossier } from '../storage/journal.ts';
import type { SignalContext } from './context.ts';
import type { CommandOutcome, CommandRequest } from './outcome.ts';
import { change, scopeOf } from './perform.ts';
import { usualPurpose } from './purpose.ts';
import { toldAt } from './read.ts';
import { sealedFile } from './reception.ts';
import { refsOf } from './sealing.ts';
import type { Viewer } from './view.ts';

export interface AttachRequest extends Omit<CommandRequest, 'input'> {
  /** As they were sent: neither name nor type can be trusted. */
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

const tooMany: Text = {
  nl: `Voeg niet meer dan ${attachmentLimits.count} bestanden tegelijk toe.`,
  en: `Add no more than ${attachmentLimits.count} files at a time.`,
};

/** Adds files to a signal: all of them, or none when one is not accepted. */
export async function attach(context: SignalContext, request: AttachRequest): Promise<CommandOutcome> {
  const { files } = request;
  const checked = files.map(({ bytes, fileName }) => sniff(bytes, fileName));
  const refused = checked.flatMap((one) => (one.ok ? [] : [one.message]));
  if (files.length > attachmentLimits.count) refused.push(tooMany);
  if (refused.length > 0) {
    return {
      kind: 'refused',
      refusals: refused.map((detail) => ({ type: 'missing', field: 'attachment', detail })),
    };
  }
  const accepted: Attachment[] = checked.flatMap((one) => (one.ok ? [one.attachment] : []));
  const sealed = accepted.map(sealedFile);
  const contents = sealed.map(({ content }) => content);
  const fingerprint = files.map(({ fileName, bytes }) => [fileName, bytes.length]);
  return change(context, request, ['attach', fingerprint], (_state, happenedAt) => {
    const command: SignalCommand = { type: 'attach', happenedAt, contents: refsOf(contents) };
    return { command, contents, attachments: sealed.map(({ upload }) => upload) };
  });
}

/** One file of a signal; undefined when it is not there or not for this viewer and purpose. */
export async function readAttachment(
  context: SignalContext,
  request: {
    readonly viewer: Viewer;
    readonly dossier: string;
    readonly attachment: string;
    readonly purpose?: Purpose;
    readonly traceId: string;
  },
): Promise<DisclosedFile | undefined> {
  const { viewer, dossier, attachment, traceId } = request;
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const loaded = await loadDossier(tx, dossier);
    const state = loaded && replay(loaded.journal);
    if (loaded === undefined || state === undefined) return undefined;
    const looker = lookerOf(state, viewer);
    const purpose = request.purpose ?? usualPurpose(viewer.role, looker.part, context.rules);
    if (looker.part === 'none' || purpose === undefined) return undefined;
    return discloseAttachment({
      tx,
      dossier,
      attachment,
      ...signalSight(state, looker),
      contents: contentsFor(state, looker, toldAt(loaded.journal)),
      purpose,
      rules: context.rules,
      at: dateOf(context.clock()),
      traceId,
    });
  });
}
