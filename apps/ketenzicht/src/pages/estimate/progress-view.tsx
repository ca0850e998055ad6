import type { Text } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import type { JobView } from '../../storage/jobs.ts';
import { estimateJobPath, estimatePath } from './paths.ts';

/** How far a calculation is, or that it was stopped or failed. */
export function ProgressView({ job, title }: { readonly job: JobView; readonly title: Text }) {
  const lang = useLang();
  const busy = job.state === 'waiting' || job.state === 'running';
  const path = `${estimateJobPath}/${job.id}`;
  return (
    <>
      <Heading level={1}>{t(title, lang)}</Heading>
      <Alert tone={busy ? 'info' : 'warning'}>
        <Paragraph>{words()}</Paragraph>
      </Alert>
      {busy && job.total !== undefined && (
        <progress class="kz-progress" max={job.total} value={job.progress} aria-label={t(title, lang)} />
      )}
      {busy && (
        <Paragraph>
          {t(m.refresh, lang)} <Link href={path}>{t(m.refreshNow, lang)}</Link>
        </Paragraph>
      )}
      {busy && !job.cancelAsked && (
        <form method="post" action={`${path}/stoppen`}>
          <Button look="secondary">{t(m.stop, lang)}</Button>
        </form>
      )}
      <ButtonGroup>
        <ButtonLink href={estimatePath} look="secondary">
          {t(m.back, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );

  function words(): string {
    if (job.state === 'cancelled') return t(m.cancelled, lang);
    if (job.state === 'failed') return t(m.failed, lang);
    if (job.cancelAsked) return t(m.stopping, lang);
    return job.total === undefined
      ? t(m.waiting, lang)
      : t(m.running, lang, { done: job.progress, total: job.total });
  }
}
