import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

/** One error, and the id of the input it is about when there is one. */
export interface SummarisedError {
  readonly field?: string | undefined;
  /** Where to correct it, when that is another page. */
  readonly href?: string | undefined;
  readonly message: Words;
}

/** All errors of a form, at the top of the page, each a link to its field. Takes the focus where scripts run. */
export function ErrorSummary({ errors }: { readonly errors: readonly SummarisedError[] }) {
  const lang = useLang();
  if (errors.length === 0) return null;
  return (
    <kz-focus>
      <div
        class="utrecht-alert utrecht-alert--error kz-alert"
        role="alert"
        tabindex={-1}
        aria-labelledby="fouten-titel"
        id="fouten"
      >
        <div class="utrecht-alert__content">
          <h2 class="utrecht-heading-3" id="fouten-titel">
            {t(m.errorSummaryTitle, lang)}
          </h2>
          <p class="utrecht-paragraph">
            {errors.length === 1
              ? t(m.errorSummaryOne, lang)
              : t(m.errorSummaryMany, lang, { count: errors.length })}
          </p>
          <ul class="utrecht-unordered-list">
            {errors.map((error) => (
              <li class="utrecht-unordered-list__item">
                <ErrorLink {...error} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </kz-focus>
  );
}

function ErrorLink({ field, href, message }: SummarisedError) {
  const words = say(message, useLang());
  const target = href ?? (field === undefined ? undefined : `#${field}`);
  if (target === undefined) return <>{words}</>;
  return (
    <a class="utrecht-link utrecht-link--html-a" href={target}>
      {words}
    </a>
  );
}
