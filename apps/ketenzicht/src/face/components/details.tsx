import type { PropsWithChildren } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';

interface DetailsProps {
  readonly summary: Words;
  readonly open?: boolean;
}

/** More for whoever wants it. */
export function Details({ summary, open, children }: PropsWithChildren<DetailsProps>) {
  return (
    <details class="kz-details" open={open}>
      <summary class="kz-details__summary">{say(summary, useLang())}</summary>
      <div class="kz-details__body">{children}</div>
    </details>
  );
}
