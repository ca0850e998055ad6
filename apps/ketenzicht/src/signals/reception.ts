import { randomUUID } from 'node:crypto';
import type { Party, Recorder, SignalCommand } from '@ketenzicht/chain';
import type { Channel, IsoInstant } from '@ketenzicht/rulebook';
import type { Attachment } from '../intake/attachment.ts';
import type { Report } from '../intake/report-schema.ts';
import type { AttachmentUpload } from '../storage/attachments.ts';
import { type Prepared, victimUnder18 } from './commands.ts';
import { type Directory, partyOf } from './directory.ts';
import { recorderOf } from './perform.ts';
import { type DraftContent, defined, namedThings, refsOf, sealing, textUnder } from './sealing.ts';
import type { Viewer } from './view.ts';

/** A report that comes in. */
export interface Reception {
  readonly report: Report;
  readonly attachments: readonly Attachment[];
  readonly channel: Channel;
  /** Who reports, when signed in. */
  readonly viewer?: Viewer;
}

/** A report as the first command of a signal, with what is sealed by it and whoever recorded it. */
export function receptionOf(
  reception: Reception,
  directory: Directory,
  now: IsoInstant,
): Prepared & { readonly attachments: readonly AttachmentUpload[]; readonly recorder: Recorder } {
  const { contents, attachments } = contentsOf(reception);
  const owner = partyOf(directory.receiver(reception.report.where.municipality));
  const command = receiveCommand(reception, owner, contents, now);
  return { command, contents, attachments, recorder: reporterOf(reception) };
}

function reporterOf({ viewer, channel }: Reception): Recorder {
  if (viewer !== undefined) return recorderOf(viewer);
  return channel === 'import' ? { kind: 'system' } : { kind: 'public' };
}

function receiveCommand(
  { report, channel, viewer }: Reception,
  owner: Party,
  contents: readonly DraftContent[],
  now: IsoInstant,
): SignalCommand {
  const { when, where, reporter } = report;
  const seen =
    when.kind === 'date'
      ? { seenOn: when.date }
      : when.kind === 'period'
        ? { seenOn: when.from ?? when.until, seenUntil: when.until }
        : {};
  return {
    type: 'receive',
    happenedAt: now,
    channel,
    reporterKind: reporter.kind,
    anonymous: reporter.anonymous,
    mayContact: reporter.mayContact,
    ...defined({ municipality: where.municipality, ...seen }),
    features: {
      forms: report.forms,
      indicators: report.indicators,
      danger: report.danger,
      ...defined({
        minor: report.minor ?? victimUnder18(report.persons, now),
        victims: report.victims,
        victimNamed: contents.some(({ category }) => category === 'victimIdentity') ? true : undefined,
      }),
    },
    owner,
    contents: refsOf(contents),
    ...(viewer === undefined
      ? {}
      : { reportedBy: { organisation: viewer.organisation.id, user: viewer.user } }),
  };
}

function contentsOf({ report, attachments }: Reception): {
  readonly contents: DraftContent[];
  readonly attachments: AttachmentUpload[];
} {
  const { reporter, where } = report;
  const files = attachments.map((file) => sealedFile(file));
  return {
    contents: [
      ...textUnder('narrative', report.narrative),
      ...(where.address === undefined ? [] : [sealing('address', { kind: 'address', text: where.address })]),
      ...namedThings(report),
      ...(reporter.name === undefined && reporter.organisation === undefined
        ? []
        : [
            sealing(
              'reporterIdentity',
              defined({
                kind: 'reporter' as const,
                name: reporter.name,
                organisation: reporter.organisation,
              }),
            ),
          ]),
      ...(reporter.email === undefined && reporter.phone === undefined
        ? []
        : [
            sealing(
              'reporterContact',
              defined({ kind: 'contact' as const, email: reporter.email, phone: reporter.phone }),
            ),
          ]),
      ...files.map(({ content }) => content),
    ],
    attachments: files.map(({ upload }) => upload),
  };
}

/** A checked file as content to be sealed and as the bytes that go with it, under one key. */
export function sealedFile({ fileName, type, bytes }: Attachment): {
  readonly content: DraftContent;
  readonly upload: AttachmentUpload;
} {
  const attachment = randomUUID();
  const content = sealing('attachment', {
    kind: 'attachment',
    attachment,
    fileName,
    mediaType: type,
    size: bytes.length,
  });
  return { content, upload: { id: attachment, subject: content.subject, mediaType: type, bytes } };
}
