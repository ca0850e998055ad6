import type { Text } from '@ketenzicht/rulebook';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { SummarisedError } from '../../face/components/error-summary.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Page } from '../../face/layout.tsx';
import type { AppEnv } from '../../http/environment.ts';

interface ReportPage {
  readonly title: Text;
  readonly errors?: readonly SummarisedError[];
  readonly content: Child;
}

/** A page of the public form. Nobody may keep it: the next person at this screen must not find it. */
export function showPage(
  c: Context<AppEnv>,
  { title, errors = [], content }: ReportPage,
  status: 200 | 400 | 413 | 422 = 200,
) {
  c.header('Cache-Control', 'no-store');
  return c.html(
    <Page page={c.get('page')} title={title} kind="public" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {content}
    </Page>,
    status,
  );
}
