import type { FieldProps } from './form-field.tsx';
import { describedBy, FormField } from './form-field.tsx';

interface TextInputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  /** How wide it looks in characters; tells how much is expected. */
  readonly size?: 4 | 8 | 16 | 24;
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly maxlength?: number;
  readonly asHeading?: boolean;
  readonly spellcheck?: boolean;
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const {
    name,
    label,
    hint,
    error,
    optional,
    asHeading,
    value,
    type = 'text',
    size,
    spellcheck,
    ...rest
  } = props;
  return (
    <FormField name={name} label={label} hint={hint} error={error} optional={optional} asHeading={asHeading}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${size ? ` kz-size-${size}` : ''}`}
        id={name}
        name={name}
        type={type}
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(name, { hint, error })}
        spellcheck={spellcheck}
        autocomplete={rest.autocomplete ?? 'off'}
        inputmode={rest.inputmode}
        maxlength={rest.maxlength}
      />
    </FormField>
  );
}
