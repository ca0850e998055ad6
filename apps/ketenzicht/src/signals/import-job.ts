import { createHash } from 'node:crypto';
import { codesOf, roles } from '@ketenzicht/rulebook';
import { z } from 'zod';
import type { ParseReport } from '../intake/report-schema.ts';
import { readSignalsCsv } from '../intake/signals-csv.ts';
import { addJob, endJob, noteProgress, type TakenJob, takeJob } from '../storage/jobs.ts';
import type { SignalContext } from './context.ts';
import { scopeOf } from './perform.ts';
import { type ReceiveRequest, receiveAll } from './receive.ts';
import type { Viewer } from './view.ts';

export const importKind = 'importSignals';

/** What an import works on; stored encrypted until it has ended. */
const jobInput = z.object({
  /** The file, in base64. */
  file: z.string(),
  viewer: z.object({
    user: z.string(),
    name: z.string(),
    role: z.enum(codesOf(roles)),
    organisation: z.object({ id: z.string(), name: z.string(), role: z.enum(codesOf(roles)) }),
  }),
});

/** Signals that are stored in one transaction; after each the import can be stopped. */
const batch = 25;

/** Asks for the good rows of a file to be stored, on behalf of the viewer. Returns the id of the job. */
export function askImport({ database }: SignalContext, viewer: Viewer, bytes: Uint8Array): Promise<string> {
  const { user, name, role, organisation } = viewer;
  const { id, name: called, role: its } = organisation;
  return addJob(database, scopeOf(viewer), {
    kind: importKind,
    input: {
      file: Buffer.from(bytes).toString('base64'),
      viewer: { user, name, role, organisation: { id, name: called, role: its } },
    },
    attemptsAllowed: 10,
  });
}

/** A worker that carries out imports. */
export interface ImportWorker {
  readonly context: SignalContext;
  readonly parse: ParseReport;
  /** Tells this program from others that work on the same database. */
  readonly name: string;
}

/**
 * Carries out one import that waits; false when there was none. Every row has a key that follows from the
 * file and the line, so that an import that was broken off goes on without storing anything twice. When
 * the program stops, another takes the job over after its lease.
 */
export async function runImport(worker: ImportWorker, stopping: AbortSignal): Promise<boolean> {
  const { database } = worker.context;
  const job = await takeJob(database, worker.name, [importKind]);
  if (job === undefined) return false;
  try {
    await carryOutImport(worker, job, stopping);
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    await endJob(database, job, { end: 'failed', failure });
  }
  return true;
}

async function carryOutImport(
  { context, parse }: ImportWorker,
  job: TakenJob,
  stopping: AbortSignal,
): Promise<void> {
  const { database } = context;
  const { file, viewer } = jobInput.parse(job.input);
  const bytes = Buffer.from(file, 'base64');
  const read = readSignalsCsv(bytes, parse);
  const requests = read.ok ? read.accepted.map((row) => requestOf(row, fileKeyOf(bytes), viewer)) : [];
  for (let done = 0; done < requests.length; done += batch) {
    const { stop } = await noteProgress(database, job, done, requests.length);
    if (stop) return endJob(database, job, { end: 'cancelled' });
    if (stopping.aborted) return;
    await receiveAll(context, scopeOf(viewer), requests.slice(done, done + batch));
  }
  await noteProgress(database, job, requests.length, requests.length);
  await endJob(database, job, { end: 'done', result: { stored: requests.length } });
}

const fileKeyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function requestOf(
  { line, report }: { readonly line: number; readonly report: ReceiveRequest['report'] },
  fileKey: string,
  viewer: Viewer,
): ReceiveRequest {
  return {
    report,
    viewer,
    attachments: [],
    channel: 'import',
    idempotencyKey: `import ${fileKey} ${line}`,
  };
}
