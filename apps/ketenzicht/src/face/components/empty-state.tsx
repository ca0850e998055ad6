import type { PropsWithChildren } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';

/** Says that there is nothing, why, and what to do; the way on is in the children. */
export function EmptyState({ title, children }: PropsWithChildren<{ readonly title: Words }>) {
  return (
    <div class="kz-empty">
      <p class="kz-empty__title">{say(title, useLang())}</p>
      {children}
    </div>
  );
}
