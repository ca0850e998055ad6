import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

export interface Crumb {
  readonly href: string;
  readonly label: Words;
}

/** The pages above this one, nearest last. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const lang = useLang();
  return (
    <nav class="kz-breadcrumb" aria-label={t(m.breadcrumb, lang)}>
      <ol class="kz-breadcrumb__list">
        {crumbs.map((crumb) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={crumb.href}>
              {say(crumb.label, lang)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
