import type { Child } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';

export interface Description {
  readonly term: Words;
  readonly value: Child;
  /** Something to do with this row, for example a link to change it. */
  readonly action?: Child;
  /** Keeps the line breaks that somebody typed. */
  readonly multiline?: boolean;
}

/** Names with their values, for example the answers of a form or the facts of a dossier. */
export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  const lang = useLang();
  return (
    <dl class="utrecht-data-list kz-descriptions">
      {items.map((item) => (
        <div class="utrecht-data-list__item kz-descriptions__item">
          <dt class="utrecht-data-list__item-key">{say(item.term, lang)}</dt>
          <dd
            class={`utrecht-data-list__item-value utrecht-data-list__item-value--html-dd${
              item.multiline ? ' utrecht-data-list__item-value--multiline' : ''
            }`}
          >
            {item.value}
          </dd>
          {item.action && <dd class="kz-descriptions__action">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
