import type { FieldProps } from '../face/components/form-field.tsx';
import { describedBy, FormField } from '../face/components/form-field.tsx';

/** A date in a filter: the browser's own calendar, or a box to type year-month-day in. */
export function DateField({ value, ...field }: FieldProps & { readonly value: string }) {
  return (
    <FormField {...field}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={field.name}
        name={field.name}
        type={field.error ? 'text' : 'date'}
        inputmode={field.error ? 'numeric' : undefined}
        value={value}
        autocomplete="off"
        aria-invalid={field.error ? 'true' : undefined}
        aria-describedby={describedBy(field.name, field)}
      />
    </FormField>
  );
}
