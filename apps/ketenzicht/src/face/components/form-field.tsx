import type { Child } from 'hono/jsx';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';

/** What every field of a form has. The `name` is also the id of the input, so that errors can link to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly error?: Words | undefined;
  readonly optional?: boolean | undefined;
}

interface FormFieldProps extends FieldProps {
  /** True when the label is the only heading of the page: it becomes the h1. */
  readonly asHeading?: boolean | undefined;
  readonly children: Child;
}

/** Label, hint, error and the input itself, in the order in which they are read. */
export function FormField({ name, label, hint, error, optional, asHeading, children }: FormFieldProps) {
  const lang = useLang();
  const labelled = (
    <label class={asHeading ? 'utrecht-heading-1' : 'utrecht-form-label'} for={name}>
      {say(label, lang)}
      {optional && <Optional />}
    </label>
  );
  return (
    <div
      class={`utrecht-form-field utrecht-form-field--distanced${error ? ' utrecht-form-field--invalid' : ''}`}
    >
      {asHeading ? (
        <h1 class="kz-label-heading">{labelled}</h1>
      ) : (
        <div class="kz-field-label">{labelled}</div>
      )}
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

interface FieldsetProps extends FieldProps {
  readonly asHeading?: boolean | undefined;
  readonly children: Child;
}

/** A group of inputs that answer one question together: radio buttons, checkboxes, a date. */
export function Fieldset({ name, label, hint, error, optional, asHeading, children }: FieldsetProps) {
  const lang = useLang();
  const words = (
    <>
      {say(label, lang)}
      {optional && <Optional />}
    </>
  );
  return (
    <div
      class={`utrecht-form-fieldset utrecht-form-fieldset--distanced${error ? ' utrecht-form-fieldset--invalid' : ''}`}
    >
      <fieldset
        class="utrecht-form-fieldset__fieldset--html-fieldset"
        aria-describedby={describedBy(name, { hint, error })}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {asHeading ? <h1 class="utrecht-heading-1">{words}</h1> : words}
        </legend>
        <HintAndError name={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

function Optional() {
  return <span class="kz-optional"> ({t(m.optional, useLang())})</span>;
}

function HintAndError({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const lang = useLang();
  return (
    <>
      {hint && (
        <div class="utrecht-form-field-description" id={`${name}-hint`}>
          {say(hint, lang)}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field-error-message" id={`${name}-error`}>
          <span class="kz-visually-hidden">{t(m.errorPrefix, lang)} </span>
          {say(error, lang)}
        </div>
      )}
    </>
  );
}

/** Ids of what describes an input, for `aria-describedby`. */
export function describedBy(
  name: string,
  field: { readonly hint?: unknown; readonly error?: unknown },
  ...more: readonly string[]
): string | undefined {
  const ids = [field.hint ? `${name}-hint` : '', field.error ? `${name}-error` : '', ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
