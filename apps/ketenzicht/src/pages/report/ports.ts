import type { Attachment } from '../../intake/attachment.ts';
import type { Drafts } from '../../intake/drafts.ts';
import type { ParseReport, Report } from '../../intake/report-schema.ts';
import type { ReceiptView } from '../../signals/receipt.ts';
import type { ReceiveOutcome } from '../../signals/receive.ts';
import type { Viewer } from '../../signals/view.ts';

/** A report on its way into the chain. */
export interface Submission {
  readonly report: Report;
  readonly attachments: readonly Attachment[];
  readonly channel: 'public' | 'professional';
  readonly viewer?: Viewer;
  readonly idempotencyKey: string;
}

/** What the report pages need of the rest of the program. */
export interface ReportPorts {
  readonly drafts: Drafts;
  readonly parseReport: ParseReport;
  /** In the order in which they are offered. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly submit: (submission: Submission) => Promise<ReceiveOutcome>;
  readonly receipt: (receiptCode: string, traceId: string) => Promise<ReceiptView | undefined>;
}
