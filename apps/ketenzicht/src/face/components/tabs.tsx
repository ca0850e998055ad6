import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

export interface Tab {
  readonly href: string;
  readonly label: Words;
  readonly current: boolean;
  readonly count?: number | undefined;
}

/** Views of one thing, as links: each has its own address. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label?: Words }) {
  const lang = useLang();
  return (
    <nav class="kz-tabs" aria-label={label ? say(label, lang) : t(m.tabs, lang)}>
      <ul class="kz-tabs__list">
        {tabs.map((tab) => (
          <li>
            <a class="kz-tabs__tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {say(tab.label, lang)}
              {tab.count !== undefined && <span class="kz-tabs__count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
