import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

interface PaginationProps {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** To the previous and the next part of a long list; cursors know no page numbers. */
export function Pagination({ previous, next }: PaginationProps) {
  const lang = useLang();
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="kz-pagination" aria-label={t(m.pages, lang)}>
      {previous !== undefined && (
        <a class="utrecht-link utrecht-link--html-a" rel="prev" href={previous}>
          ← {t(m.previousPage, lang)}
        </a>
      )}
      {next !== undefined && (
        <a class="utrecht-link utrecht-link--html-a kz-pagination__next" rel="next" href={next}>
          {t(m.nextPage, lang)} →
        </a>
      )}
    </nav>
  );
}
