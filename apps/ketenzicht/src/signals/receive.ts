import { randomUUID } from 'node:crypto';
import { newReceiptCode } from '../intake/receipt.ts';
import type { Scope } from '../storage/database.ts';
import { requestHashOf } from '../storage/idempotency.ts';
import { type Append, type AppendOutcome, appendEvents, appendWithin } from '../storage/journal.ts';
import { keyedHash } from '../storage/keys.ts';
import { carryOut, writtenFor } from './carry-out.ts';
import type { SignalContext } from './context.ts';
import { messagesFor } from './outgoing.ts';
import { scopeOf } from './perform.ts';
import { type Reception, receptionOf } from './reception.ts';
import { newReference } from './reference.ts';

export interface ReceiveRequest extends Reception {
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
  const { command, contents, attachments, recorder } = receptionOf(request, directory, now);
  const done = carryOut({ state: undefined, command, recorder, rules, now });
  if (!done.ok) throw new Error('A report that passed the border was refused by the chain');
  const { events, state } = done;
  const kept: Kept = { dossier: randomUUID(), reference: newReference() };
  const secret = keyedHash(database.keyring.receipt, holder, idempotencyKey);
  const receiptCode = newReceiptCode((count) => secret.subarray(0, count));
  const settings = await context.settings.of(state.owner.organisation);
  const files = request.attachments.map(({ fileName, bytes }) => [fileName, bytes.length]);
  return {
    kept,
    receiptCode,
    append: {
      ...writtenFor({
        id: kept.dossier,
        reference: kept.reference,
        events,
        state,
        contents,
        rules,
        settings,
        now,
        keyring: database.keyring,
      }),
      expectedVersion: 0,
      attachments,
      receiptCode,
      outbox: messagesFor(kept.dossier, events),
      idempotency: { key: idempotencyKey, requestHash: requestHashOf([report, files]), response: kept },
    },
  };
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
