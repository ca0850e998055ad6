import { randomUUID } from 'node:crypto';
import { decide, type Recorder, reduce, type SignalCommand, type SignalState } from '@ketenzicht/chain';
import { type Channel, dateOf } from '@ketenzicht/rulebook';
import type { Attachment } from '../intake/attachment.ts';
import { newReceiptCode } from '../intake/receipt.ts';
import type { Report } from '../intake/report-schema.ts';
import type { AttachmentUpload } from '../storage/attachments.ts';
import { linksOf } from '../storage/blind-index.ts';
import type { Scope } from '../storage/database.ts';
import { requestHashOf } from '../storage/idempotency.ts';
import { type Append, type AppendOutcome, appendEvents, appendWithin } from '../storage/journal.ts';
import { keyedHash } from '../storage/keys.ts';
import { victimUnder18 } from './commands.ts';
import type { SignalContext } from './context.ts';
import { derive } from './derive.ts';
import { partyOf } from './directory.ts';
import { messagesFor } from './outgoing.ts';
import { recordedFrom, recorderOf, scopeOf, sequenceOf } from './perform.ts';
import { newReference } from './reference.ts';
import { type DraftContent, defined, namedThings, refsOf, sealing, textUnder } from './sealing.ts';
import type { Viewer } from './view.ts';

export interface ReceiveRequest {
  readonly report: Report;
  readonly attachments: readonly Attachment[];
  readonly channel: Channel;
  /** Who reports, when signed in. */
  readonly viewer?: Viewer;
  readonly idempotencyKey: string;
}

export type ReceiveOutcome =
  | {
      readonly kind: 'received';
      readonly dossier: string;
      readonly reference: string;
      /** With which the reporter can follow the report; told once and not kept. */
      readonly receiptCode: string;
    }
  | { readonly kind: 'keyReused' };

/** What is kept of an answer, so that the same request gets the same answer again. */
interface Kept {
  readonly dossier: string;
  readonly reference: string;
}

/**
 * Takes in a report: from here on it is a signal with an owner and a term. The receipt code follows from
 * the idempotency key, so that it can be told again to who sends the same report again without being kept.
 */
export async function receive(context: SignalContext, request: ReceiveRequest): Promise<ReceiveOutcome> {
  const scope: Scope = request.viewer === undefined ? { kind: 'public' } : scopeOf(request.viewer);
  const drafted = await draft(context, request, holderName(request));
  return outcomeOf(drafted, await appendEvents(context.database, scope, drafted.append));
}

/**
 * Takes in many reports in one transaction: all of them or none. Sending the same file again brings
 * nothing new, because every row has a key that follows from the file.
 */
export async function receiveAll(
  context: SignalContext,
  scope: Scope,
  requests: readonly ReceiveRequest[],
): Promise<readonly ReceiveOutcome[]> {
  return context.database.inScope(scope, async (tx) => {
    const outcomes: ReceiveOutcome[] = [];
    for (const request of requests) {
      const drafted = await draft(context, request, holderName(request));
      outcomes.push(outcomeOf(drafted, await appendWithin(tx, drafted.append)));
    }
    return outcomes;
  });
}

const holderName = ({ viewer, channel }: ReceiveRequest): string => viewer?.user ?? channel;

interface Drafted {
  readonly append: Append;
  readonly kept: Kept;
  readonly receiptCode: string;
}

async function draft(context: SignalContext, request: ReceiveRequest, holder: string): Promise<Drafted> {
  const { database, directory, rules } = context;
  const { report, idempotencyKey } = request;
  const now = context.clock();
  const recorder = reporterOf(request);
  const { contents, attachments } = contentsOf(request);
  const owner = partyOf(directory.receiver(report.where.municipality));
  const decided = decide({
    state: undefined,
    command: receiveCommand(request, owner, contents, now),
    actor: recorder,
    rules,
    at: dateOf(now),
    now,
  });
  if (!decided.ok) throw new Error('A report that passed the border was refused by the chain');
  const events = recordedFrom(0, decided.events, recorder, now);
  const state = events.reduce<SignalState | undefined>(reduce, undefined);
  if (state === undefined) throw new Error('Receiving brought no state');
  const kept: Kept = { dossier: randomUUID(), reference: newReference() };
  const secret = keyedHash(database.keyring.receipt, holder, idempotencyKey);
  const receiptCode = newReceiptCode((count) => secret.subarray(0, count));
  const settings = await context.settings(state.owner.organisation);
  const files = request.attachments.map(({ fileName, bytes }) => [fileName, bytes.length]);
  return {
    kept,
    receiptCode,
    append: {
      ...derive({ state, id: kept.dossier, reference: kept.reference, rules, settings, now }),
      expectedVersion: 0,
      events,
      contents: contents.map((one) => ({ ...one, sequence: sequenceOf(events, one.subject) })),
      attachments,
      links: linksOf(database.keyring, contents),
      receiptCode,
      outbox: messagesFor(kept.dossier, events),
      idempotency: { key: idempotencyKey, requestHash: requestHashOf([report, files]), response: kept },
    },
  };
}

function reporterOf({ viewer, channel }: ReceiveRequest): Recorder {
  if (viewer !== undefined) return recorderOf(viewer);
  return channel === 'import' ? { kind: 'system' } : { kind: 'public' };
}

function outcomeOf({ kept, receiptCode }: Drafted, outcome: AppendOutcome): ReceiveOutcome {
  switch (outcome.outcome) {
    case 'appended':
      return { kind: 'received', ...kept, receiptCode };
    case 'replayed':
      return { kind: 'received', ...(outcome.response as Kept), receiptCode };
    case 'keyReused':
      return { kind: 'keyReused' };
    case 'conflict':
    case 'absent':
      throw new Error('A new dossier could not be placed');
  }
}

function receiveCommand(
  { report, channel, viewer }: ReceiveRequest,
  owner: ReturnType<typeof partyOf>,
  contents: readonly DraftContent[],
  now: string,
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

function contentsOf({ report, attachments }: ReceiveRequest): {
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
