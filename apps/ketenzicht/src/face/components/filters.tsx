import type { PropsWithChildren } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

interface FiltersProps {
  readonly action: string;
  /** Where all filters are off; left out when none is on. */
  readonly clearHref?: string | undefined;
}

/** A toolbar of filters: a GET form, so that a filtered list has an address. */
export function Filters({ action, clearHref, children }: PropsWithChildren<FiltersProps>) {
  const lang = useLang();
  return (
    <form class="kz-filters" method="get" action={action} aria-label={t(m.filters, lang)}>
      <div class="kz-filters__fields">{children}</div>
      <div class="kz-filters__actions">
        <button type="submit" class="utrecht-button utrecht-button--secondary-action kz-button-small">
          {t(m.filterApply, lang)}
        </button>
        {clearHref !== undefined && (
          <a class="utrecht-link utrecht-link--html-a" href={clearHref}>
            {t(m.filterClear, lang)}
          </a>
        )}
      </div>
    </form>
  );
}
