import type { DossierId } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';
import { t } from '../../../face/messages/catalogue.ts';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import { viewerOf } from '../../../http/environment.ts';
import { attachmentLimits } from '../../../intake/attachment.ts';
import type { TimelineRow } from '../../../signals/view.ts';
import type { FieldError } from '../../form/read-form.ts';
import { sentWith } from '../../form/sent-with.ts';
import { typedOf } from '../../form/typed.ts';
import { sendPage } from '../../send-page.tsx';
import { actionPath } from '../paths.ts';
import type { SignalPagePorts } from '../ports.ts';
import type { Ask } from '../request.ts';
import { purposeOf, viewOf } from '../request.ts';
import { NotNow } from './action-page.tsx';
import { afterwards, answerTo, titleOf } from './action-routes.tsx';
import { AttachPage, filesName, megabytes } from './attach-page.tsx';

interface Shown {
  readonly errors: readonly FieldError[];
  readonly status: 200 | 409 | 422;
  readonly changes?: readonly TimelineRow[];
}

/** Shows the form with which files are added. */
export const showAttach = (c: Ask, ports: SignalPagePorts, dossier: DossierId) =>
  send(c, ports, dossier, { errors: [], status: 200 });

/** Adds the files that were sent. */
export async function giveAttach(
  c: Ask,
  ports: SignalPagePorts,
  dossier: DossierId,
  body: FormData,
): Promise<Response> {
  const again = (shown: Shown) => send(c, ports, dossier, shown);
  const sent = sentWith(typedOf(body));
  if (sent === undefined) return again({ errors: [{ message: m.doesNotFit }], status: 422 });
  const files = body.getAll(filesName).filter((one) => typeof one !== 'string' && one.size > 0) as File[];
  const wrong = whatIsWrong(files);
  if (wrong) return again({ errors: [{ field: filesName, message: wrong }], status: 422 });
  const outcome = await ports.signals.attach({
    viewer: viewerOf(c),
    dossier,
    expectedVersion: sent.version,
    idempotencyKey: sent.key,
    files: await Promise.all(files.map(sentFile)),
  });
  if (outcome.kind === 'done') return c.redirect(afterwards(dossier, 'attach', purposeOf(c)), 303);
  return answerTo(outcome, c, again);
}

const sentFile = async (file: File) => ({
  fileName: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

function whatIsWrong(files: readonly File[]): Text | undefined {
  const size = megabytes(attachmentLimits.bytes);
  if (files.length === 0) return m.noFiles;
  if (files.length > attachmentLimits.count) {
    const values = { files: attachmentLimits.count };
    return { nl: t(m.tooManyFiles, 'nl', values), en: t(m.tooManyFiles, 'en', values) };
  }
  if (files.some((file) => file.size > attachmentLimits.bytes)) {
    return { nl: t(m.fileTooBig, 'nl', { size }), en: t(m.fileTooBig, 'en', { size }) };
  }
  return undefined;
}

async function send(c: Ask, ports: SignalPagePorts, dossier: DossierId, shown: Shown): Promise<Response> {
  const purpose = purposeOf(c);
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return c.notFound();
  if (!view.actions.some((action) => action.command === 'attach')) {
    return sendPage(c, {
      title: m.notNowTitle,
      status: 409,
      children: <NotNow name="attach" view={view} fields={[]} typed={new Map()} changes={shown.changes} />,
    });
  }
  return sendPage(c, {
    title: titleOf('attach', view),
    status: shown.status,
    hasErrors: shown.errors.length > 0,
    children: (
      <AttachPage
        view={view}
        errors={shown.errors}
        idempotencyKey={ports.newKey()}
        action={actionPath(dossier, 'attach', { purpose })}
        changes={shown.changes}
      />
    ),
  });
}
