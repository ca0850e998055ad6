import type { CodeList } from '@ketenzicht/rulebook';
import { codesOf } from '@ketenzicht/rulebook';
import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say } from '../messages/catalogue.ts';
import type { FieldProps } from './form-field.tsx';
import { Fieldset } from './form-field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
}

/** The codes of a list as choices, with the labels of the list itself. */
export function choicesOf<K extends string>(list: CodeList<K>): readonly Choice[] {
  return codesOf(list).map((value) => ({ value, label: list[value].label, hint: list[value].explanation }));
}

interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  readonly asHeading?: boolean;
  readonly inline?: boolean;
}

/** One answer out of a few. */
export function RadioGroup({ choices, value, inline, ...field }: RadioGroupProps) {
  return (
    <Fieldset {...field}>
      <div class={inline ? 'kz-choices kz-choices--inline' : 'kz-choices'}>
        {choices.map((choice, index) => (
          <ChoiceField
            kind="radio"
            name={field.name}
            id={idOf(field.name, index)}
            choice={choice}
            checked={choice.value === value}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface CheckboxGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
  readonly asHeading?: boolean;
  readonly columns?: boolean;
}

/** Any number of answers; each checked box sends its own value under the same name. */
export function CheckboxGroup({ choices, values = [], columns, ...field }: CheckboxGroupProps) {
  return (
    <Fieldset {...field}>
      <div class={columns ? 'kz-choices kz-choices--columns' : 'kz-choices'}>
        {choices.map((choice, index) => (
          <ChoiceField
            kind="checkbox"
            name={field.name}
            id={idOf(field.name, index)}
            choice={choice}
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly value?: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly checked?: boolean;
}

/** A single yes that stays away when it is not meant. */
export function Checkbox({ name, value = 'ja', label, hint, checked }: CheckboxProps) {
  return (
    <ChoiceField
      kind="checkbox"
      name={name}
      id={name}
      choice={{ value, label, hint }}
      checked={checked === true}
    />
  );
}

interface ChoiceFieldProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

function ChoiceField({ kind, name, id, choice, checked }: ChoiceFieldProps) {
  const lang = useLang();
  return (
    <div class="kz-choice">
      <input
        class={kind === 'radio' ? 'kz-radio' : 'utrecht-checkbox'}
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? `${id}-explanation` : undefined}
      />
      <label class={`utrecht-form-label utrecht-form-label--${kind}`} for={id}>
        {say(choice.label, lang)}
      </label>
      {choice.hint && (
        <div class="utrecht-form-field-description kz-choice__hint" id={`${id}-explanation`}>
          {say(choice.hint, lang)}
        </div>
      )}
    </div>
  );
}

/** The first choice carries the name of the field, so that the error summary can link to it. */
function idOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}
