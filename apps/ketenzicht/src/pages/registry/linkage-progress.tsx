import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { linkageMessages as m } from '../../face/messages/linkage.ts';
import type { JobView } from '../../storage/jobs.ts';
import { linkageJobPath, linkagePath } from './paths.ts';

/** Whether a comparison goes on. */
export const isBusy = ({ state }: JobView): boolean => state === 'waiting' || state === 'running';

/** How far a comparison is, or how it ended. */
export function LinkageProgress({ job }: { readonly job: JobView }) {
  const lang = useLang();
  const path = linkageJobPath(job.id);
  const { progress: done, total = 0 } = job;
  return (
    <>
      <Heading level={1}>{t(m.progress, lang)}</Heading>
      <Alert tone={isBusy(job) ? 'info' : job.state === 'done' ? 'ok' : 'warning'}>
        <Paragraph>{words()}</Paragraph>
      </Alert>
      {isBusy(job) && job.total !== undefined && (
        <progress class="kz-progress" max={total} value={done} aria-label={t(m.progress, lang)} />
      )}
      {isBusy(job) && (
        <Paragraph>
          {t(m.refresh, lang)} <Link href={path}>{t(m.refreshNow, lang)}</Link>
        </Paragraph>
      )}
      {isBusy(job) && !job.cancelAsked && (
        <form method="post" action={`${path}/stoppen`}>
          <Button look="secondary">{t(m.stop, lang)}</Button>
        </form>
      )}
      {job.state === 'cancelled' && (
        <form method="post" action={`${path}/verder`}>
          <Button>{t(m.resume, lang)}</Button>
        </form>
      )}
      <ButtonGroup>
        <ButtonLink href={linkagePath} look="secondary">
          {t(m.backToList, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );

  function words(): string {
    switch (job.state) {
      case 'cancelled':
        return t(m.stopped, lang, { done, total });
      case 'failed':
        return t(m.failed, lang);
      case 'done': {
        const { compared = 0, proposed = 0, joined = 0 } = job.result as Readonly<Record<string, number>>;
        return t(m.done, lang, { compared, proposed, joined });
      }
      default:
        if (job.cancelAsked) return t(m.stopping, lang);
        return job.total === undefined ? t(m.waiting, lang) : t(m.running, lang, { done, total });
    }
  }
}
