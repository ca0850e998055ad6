import { randomBytes } from 'node:crypto';
import type { Text } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { importMessages as m } from '../../face/messages/import.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { ParseReport } from '../../intake/report-schema.ts';
import { readSignalsCsv } from '../../intake/signals-csv.ts';
import type { SignalContext } from '../../signals/context.ts';
import { askImport, importKind } from '../../signals/import-job.ts';
import { scopeOf } from '../../signals/perform.ts';
import { dropDraft, loadDraft, saveDraft } from '../../storage/drafts.ts';
import { cancelJob, jobView } from '../../storage/jobs.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readBoxes, readForm } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { CheckedFile, ChooseFile, ImportProgress, importPath } from './import-views.tsx';

export interface ImportPageOptions {
  readonly context: SignalContext;
  readonly parse: ParseReport;
}

/** Name of the part under which a checked file waits for a decision. */
const part = 'bestand';

/** Seconds after which the page of a running import is asked for again. */
const refreshAfter = 3;

/**
 * `/signalen/importeren`: an aandachtsfunctionaris has a file checked, and then stored by a job. Between
 * the two the file lies sealed under a random token that only the page holds.
 */
export function importPages({ context, parse }: ImportPageOptions): Hono<AppEnv> {
  const { database, clock } = context;
  const app = new Hono<AppEnv>();
  for (const path of [importPath, `${importPath}/*`]) {
    app.use(path, signedInOnly, rolesOnly('aandachtsfunctionaris'));
  }

  app.get(importPath, (c) => showChoice(c));

  app.post(importPath, async (c) => {
    const form = await readForm(c);
    if (form === undefined) return garbled(c);
    const file = form.get(part);
    if (!(file instanceof File) || file.size === 0) return showChoice(c, m.fileMissing);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readSignalsCsv(bytes, parse);
    if (!read.ok) return showChoice(c, read.refusal);
    const token = randomBytes(24).toString('base64url');
    await saveDraft(database, token, part, bytes, clock());
    return sendPage(c, {
      title: m.checkedTitle,
      children: <CheckedFile token={token} accepted={read.accepted.length} rejected={read.rejected} />,
    });
  });

  app.post(`${importPath}/fouten`, async (c) => {
    const found = await waitingFile(c, context, parse);
    if (found === undefined) return showChoice(c, m.lost);
    const { lang } = c.get('page');
    const rows = found.rejected.map(({ line, column, reason }) => [
      line,
      column ?? m.wholeRow[lang],
      reason[lang],
    ]);
    return sendCsv(c, 'fouten.csv', csvOf([m.line[lang], m.column[lang], m.reason[lang]], rows));
  });

  app.post(`${importPath}/opnemen`, async (c) => {
    const found = await waitingFile(c, context, parse);
    if (found === undefined) return showChoice(c, m.lost);
    const { bytes, token, accepted, rejected, partly } = found;
    if (accepted.length === 0 || (rejected.length > 0 && !partly)) {
      return sendPage(c, {
        title: m.checkedTitle,
        status: 422,
        children: <CheckedFile token={token} accepted={accepted.length} rejected={rejected} />,
      });
    }
    const job = await askImport(context, viewerOf(c), bytes);
    await dropDraft(database, token);
    return c.redirect(`${importPath}/${job}`, 303);
  });

  app.get(`${importPath}/:job`, async (c) => {
    const job = await jobView(database, scopeOf(viewerOf(c)), c.req.param('job'));
    if (job?.kind !== importKind) return c.notFound();
    if (job.state === 'waiting' || job.state === 'running') c.header('Refresh', String(refreshAfter));
    return sendPage(c, { title: m.progressTitle, children: <ImportProgress job={job} /> });
  });

  app.post(`${importPath}/:job/stoppen`, async (c) => {
    const scope = scopeOf(viewerOf(c));
    const job = await jobView(database, scope, c.req.param('job'));
    if (job?.kind !== importKind) return c.notFound();
    await cancelJob(database, scope, job.id);
    return c.redirect(`${importPath}/${job.id}`, 303);
  });
  return app;
}

/** The checked file that a form names, read again; undefined when it is no longer there. */
async function waitingFile(c: Context<AppEnv>, { database, clock }: SignalContext, parse: ParseReport) {
  const boxes = await readBoxes(c, ['bestand', 'deels']);
  const token = boxes?.['bestand'] ?? '';
  const bytes = (await loadDraft(database, token, clock())).get(part);
  const read = bytes === undefined ? undefined : readSignalsCsv(bytes, parse);
  if (bytes === undefined || !read?.ok) return undefined;
  const { accepted, rejected } = read;
  return { token, bytes, accepted, rejected, partly: boxes?.['deels'] === 'ja' };
}

function showChoice(c: Context<AppEnv>, error?: Text): Promise<Response> {
  return sendPage(c, {
    title: m.title,
    status: error === undefined ? 200 : 422,
    hasErrors: error !== undefined,
    children: <ChooseFile error={error} />,
  });
}
