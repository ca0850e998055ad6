import { useLang } from '../lang-context.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import type { Choice } from './choice.tsx';
import type { FieldProps } from './form-field.tsx';
import { describedBy, FormField } from './form-field.tsx';

interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** What the empty choice says; left out: "Kies". */
  readonly empty?: Choice['label'];
}

/** One answer out of many. Starts empty, so that nothing is chosen by accident. */
export function Select({ choices, value, empty, ...field }: SelectProps) {
  const lang = useLang();
  return (
    <FormField {...field}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={field.name}
        name={field.name}
        aria-invalid={field.error ? 'true' : undefined}
        aria-describedby={describedBy(field.name, field)}
      >
        <option value="">{empty === undefined ? t(m.choose, lang) : say(empty, lang)}</option>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {say(choice.label, lang)}
          </option>
        ))}
      </select>
    </FormField>
  );
}
