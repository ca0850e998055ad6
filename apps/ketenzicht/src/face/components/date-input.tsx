import { useLang } from '../lang-context.ts';
import { t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import type { FieldProps } from './form-field.tsx';
import { Fieldset } from './form-field.tsx';

/** What somebody typed in the three boxes, as it stands. */
export interface DateFields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface DateInputProps extends FieldProps {
  readonly value?: DateFields | undefined;
  readonly asHeading?: boolean;
}

const parts = [
  { key: 'day', suffix: 'dag', label: m.day, size: 2 },
  { key: 'month', suffix: 'maand', label: m.month, size: 2 },
  { key: 'year', suffix: 'jaar', label: m.year, size: 4 },
] as const;

/** A date in three boxes, sent as `<name>-dag`, `<name>-maand` and `<name>-jaar`. */
export function DateInput({ value, ...field }: DateInputProps) {
  const lang = useLang();
  return (
    <Fieldset {...field}>
      <div class="kz-date">
        {parts.map((part, index) => {
          const name = `${field.name}-${part.suffix}`;
          const id = index === 0 ? field.name : name;
          return (
            <div class="kz-date__part">
              <label class="utrecht-form-label" for={id}>
                {t(part.label, lang)}
              </label>
              <input
                class={`utrecht-textbox utrecht-textbox--html-input kz-size-${part.size}`}
                id={id}
                name={name}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength={part.size === 2 ? 4 : 6}
                value={value?.[part.key]}
                aria-invalid={field.error ? 'true' : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
