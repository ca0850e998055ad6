import { replay } from '@ketenzicht/chain';
import { dateOf, type IsoInstant, type SignalStatus } from '@ketenzicht/rulebook';
import { disclose } from '../gate/gate.ts';
import { contentsFor, type Looker, signalSight } from '../gate/takes-part.ts';
import { loadDossier } from '../storage/journal.ts';
import { dossierOfReceipt } from '../storage/receipts.ts';
import type { SignalContext } from './context.ts';
import { toldAt } from './read.ts';

/** What a reporter with a receipt code gets to see. */
export interface ReceiptView {
  readonly reference: string;
  readonly status: SignalStatus;
  readonly receivedAt: IsoInstant;
  /** Since when it stands so. */
  readonly since: IsoInstant;
  /** What the reporter was told, newest first. */
  readonly news: readonly { readonly at: IsoInstant; readonly text: string }[];
}

const reporter: Looker = { role: 'reporter', part: 'reporter' };

/** The state of a report by its receipt code; undefined when no such code was given out. */
export async function readReceipt(
  context: SignalContext,
  receiptCode: string,
  traceId: string,
): Promise<ReceiptView | undefined> {
  return context.database.inScope({ kind: 'reporter', receiptCode }, async (tx) => {
    const dossier = await dossierOfReceipt(tx);
    const loaded = dossier === undefined ? undefined : await loadDossier(tx, dossier);
    const state = loaded && replay(loaded.journal);
    if (dossier === undefined || loaded === undefined || state === undefined) return undefined;
    const told = toldAt(loaded.journal);
    const news = contentsFor(state, reporter, told).filter(({ sequence }) => told.has(sequence));
    const { shown } = await disclose({
      tx,
      dossier,
      ...signalSight(state, reporter),
      contents: news,
      purpose: 'feedback',
      rules: context.rules,
      at: dateOf(context.clock()),
      traceId,
    });
    const at = new Map(loaded.journal.map(({ sequence, happenedAt }) => [sequence, happenedAt]));
    return {
      reference: loaded.row.reference,
      status: state.status,
      receivedAt: state.moments.received,
      since: state.moments.status,
      news: shown
        .flatMap(({ sequence, content }) =>
          content.kind === 'text'
            ? [{ at: at.get(sequence) ?? state.moments.received, text: content.text }]
            : [],
        )
        .reverse(),
    };
  });
}
