import type { Text } from '@ketenzicht/rulebook';
import { Button } from '../../face/components/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../face/components/choice.tsx';
import { DateInput } from '../../face/components/date-input.tsx';
import { Details } from '../../face/components/details.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { signalFormMessages as m } from '../../face/messages/signal-forms.ts';
import type { Field, OfferedChoice, Question, Rows } from './field.ts';
import { choicesFor } from './field.ts';
import type { FieldError } from './read-form.ts';
import { valuesOfMany } from './read-form.ts';
import type { Typed } from './typed.ts';
import { first, nextRow, rowName, rowsOf } from './typed.ts';

/** Names of the buttons that change the number of rows and do not finish the form. */
export const addRowName = 'rij-erbij';
export const removeRowName = 'rij-weg';

interface FormState<X> {
  readonly about: X;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** Address of the form, for the buttons that come back to it. */
  readonly action: string;
}

/** All fields of a form with what was typed and what is wrong with it. */
export function Fields<X>({
  fields,
  state,
}: {
  readonly fields: readonly Field<X>[];
  readonly state: FormState<X>;
}) {
  const lang = useLang();
  return (
    <>
      {fields.map((field) =>
        field.kind === 'part' ? (
          <div class="kz-section">
            <Heading level={2} looksLike={3}>
              {say(field.title, lang)}
            </Heading>
            {field.questions.map((question) => (
              <QuestionOrRows question={question} state={state} />
            ))}
          </div>
        ) : (
          <QuestionOrRows question={field} state={state} />
        ),
      )}
    </>
  );
}

function QuestionOrRows<X>({ question, state }: { question: Question<X> | Rows<X>; state: FormState<X> }) {
  return question.kind === 'rows' ? (
    <RepeatedRows rows={question} state={state} />
  ) : (
    <QuestionField question={question} name={question.name} state={state} />
  );
}

function RepeatedRows<X>({ rows, state }: { rows: Rows<X>; state: FormState<X> }) {
  const lang = useLang();
  const [opening] = rows.questions;
  const added = rowName(rows.name, nextRow(state.typed, rows.name), opening.name);
  const error = state.errors.find(
    (one) => one.field === rowName(rows.name, 0, '') || one.field === rows.name,
  );
  return (
    <section class="kz-rows" aria-labelledby={`${rows.name}-titel`}>
      <Heading level={3} looksLike={4} id={`${rows.name}-titel`}>
        {say(rows.label, lang)}
      </Heading>
      {rows.hint && <Paragraph look="small">{say(rows.hint, lang)}</Paragraph>}
      {error && opening.name !== '' && (
        <p class="utrecht-form-field-error-message" id={rows.name}>
          {say(error.message, lang)}
        </p>
      )}
      {rowsOf(state.typed, rows.name).map((row, index) => (
        <RepeatedRow rows={rows} row={row} number={index + 1} state={state} />
      ))}
      <Button
        look="secondary"
        small
        name={addRowName}
        value={rows.name}
        formaction={`${state.action}#${added}`}
        formnovalidate
      >
        {say(rows.add, lang)}
      </Button>
    </section>
  );
}

interface RepeatedRowProps<X> {
  readonly rows: Rows<X>;
  readonly row: number;
  readonly number: number;
  readonly state: FormState<X>;
}

function RepeatedRow<X>({ rows, row, number, state }: RepeatedRowProps<X>) {
  const lang = useLang();
  const title = t(rows.one, lang, { number });
  return (
    <fieldset class="kz-row utrecht-form-fieldset__fieldset--html-fieldset">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {title}
      </legend>
      <div class="kz-fields">
        {rows.questions.map((question) => (
          <QuestionField question={question} name={rowName(rows.name, row, question.name)} state={state} />
        ))}
      </div>
      <Button
        look="subtle"
        small
        name={removeRowName}
        value={`${rows.name}[${row}]`}
        formaction={`${state.action}#${rows.name}-titel`}
        formnovalidate
        label={t(m.removeRow, lang, { title })}
      >
        {t(m.remove, lang)}
      </Button>
    </fieldset>
  );
}

interface QuestionFieldProps<X> {
  readonly question: Question<X>;
  readonly name: string;
  readonly state: FormState<X>;
}

function QuestionField<X>({ question, name, state }: QuestionFieldProps<X>) {
  const { typed } = state;
  const value = first(typed, name);
  const field = {
    name,
    label: question.label,
    hint: question.hint,
    optional: question.optional,
    error: state.errors.find((one) => one.field === name)?.message,
  };
  switch (question.kind) {
    case 'line':
      return (
        <TextInput
          {...field}
          value={value}
          {...(question.size ? { size: question.size } : {})}
          {...(question.inputmode ? { inputmode: question.inputmode } : {})}
        />
      );
    case 'number':
      return <TextInput {...field} value={value} size={4} inputmode="numeric" />;
    case 'text':
      return <Textarea {...field} value={value} rows={question.rows} max={question.max} />;
    case 'date':
      return (
        <DateInput
          {...field}
          value={{
            day: first(typed, `${name}-dag`) ?? '',
            month: first(typed, `${name}-maand`) ?? '',
            year: first(typed, `${name}-jaar`) ?? '',
          }}
        />
      );
    case 'tick':
      return (
        <Checkbox name={name} label={question.label} hint={question.hint} checked={(value ?? '') !== ''} />
      );
    case 'yesNo':
      return (
        <RadioGroup
          {...field}
          inline
          value={value}
          choices={[
            { value: 'ja', label: m.yes },
            { value: 'nee', label: m.no },
            ...(question.optional ? [{ value: '', label: m.unknown }] : []),
          ]}
        />
      );
    case 'one':
      return (
        <One
          {...field}
          look={question.look}
          value={value}
          choices={choicesFor(question.choices, state.about)}
        />
      );
    case 'many':
      return (
        <Many
          {...field}
          values={valuesOfMany(name, typed)}
          choices={choicesFor(question.choices, state.about)}
        />
      );
  }
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text | undefined;
  readonly optional: true | undefined;
  readonly error: Text | undefined;
  readonly choices: readonly OfferedChoice[];
}

function One({ look, ...field }: ChoiceFieldProps & { look: 'radio' | 'select'; value: string | undefined }) {
  return look === 'select' ? <Select {...field} /> : <RadioGroup {...field} />;
}

/** A short list as one group; a long one as a group per heading, each sent under a name of its own. */
function Many({ choices, values, ...field }: ChoiceFieldProps & { values: readonly string[] }) {
  const lang = useLang();
  const groups = new Map<string, OfferedChoice[]>();
  for (const choice of choices) {
    const group = choice.group ? say(choice.group, lang) : '';
    groups.set(group, [...(groups.get(group) ?? []), choice]);
  }
  if (groups.size <= 1) return <CheckboxGroup {...field} choices={choices} values={values} columns />;
  return (
    <div class="kz-many">
      <Heading level={3} looksLike={4}>
        {say(field.label, lang)}
      </Heading>
      {field.hint && <Paragraph>{say(field.hint, lang)}</Paragraph>}
      {[...groups].map(([group, own], index) => {
        const ticked = own.filter((choice) => values.includes(choice.value)).length;
        return (
          <Details
            summary={ticked === 0 ? group : t(m.groupTicked, lang, { group, ticked })}
            open={ticked > 0}
          >
            <CheckboxGroup
              name={`${field.name}[${index}]`}
              label={`${say(field.label, lang)}: ${group}`}
              error={index === 0 ? field.error : undefined}
              choices={own}
              values={values}
              columns
            />
          </Details>
        );
      })}
    </div>
  );
}
