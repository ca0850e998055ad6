import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { formatNumber } from '../messages/format.ts';
import type { FieldProps } from './form-field.tsx';
import { describedBy, FormField } from './form-field.tsx';

interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
  /** Most characters that are accepted; says so, and counts down where scripts run. */
  readonly max?: number;
  readonly asHeading?: boolean;
}

/** Several lines of text. The limit is a hint and an error afterwards, never a text that is cut off. */
export function Textarea(props: TextareaProps) {
  const { name, label, hint, error, optional, asHeading, value, rows = 6, max } = props;
  const lang = useLang();
  const counter = `${name}-count`;
  const box = (
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      id={name}
      name={name}
      rows={rows}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={describedBy(name, { hint, error }, ...(max ? [counter] : []))}
    >
      {/* a browser drops the first line break of a textarea */}
      {value?.startsWith('\n') ? `\n${value}` : value}
    </textarea>
  );
  return (
    <FormField name={name} label={label} hint={hint} error={error} optional={optional} asHeading={asHeading}>
      {max ? (
        <kz-counter max={String(max)} left={m.charactersLeft[lang]} over={m.charactersOver[lang]}>
          {box}
          <div class="utrecht-form-field-description kz-small" id={counter}>
            {t(m.charactersAllowed, lang, { max: formatNumber(max, lang) })}
          </div>
        </kz-counter>
      ) : (
        box
      )}
    </FormField>
  );
}
