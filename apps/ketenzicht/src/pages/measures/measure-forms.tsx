import {
  approachStages,
  evaluationQuestions,
  goalOutcomes,
  recommendations,
  type Text,
} from '@ketenzicht/rulebook';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button } from '../../face/components/button.tsx';
import { choicesOf, RadioGroup } from '../../face/components/choice.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { measureMessages as m } from '../../face/messages/measures.ts';
import type { Measure } from '../../measures/measure.ts';
import { DateField } from '../date-field.tsx';
import { measuresPath } from '../recommendations/recommendation-views.tsx';
import { type Boxes, type FieldErrors, longText } from './measure-fields.ts';
import { measurePath, type StepType, stepForms, stepPath } from './measure-steps.ts';

interface FormProps {
  readonly typed: Boxes;
  readonly errors: FieldErrors;
  /** Chosen by the page, so that sending the form again changes nothing. */
  readonly requestKey: string;
}

type Named = Pick<FormProps, 'typed' | 'errors'> & {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
};

const of = ({ typed, errors, name }: Named) => ({
  name,
  value: typed[name] ?? '',
  error: errors.find(({ field }) => field === name)?.message,
});

const Line = (props: Named & { readonly optional?: boolean }) => (
  <TextInput {...of(props)} label={props.label} hint={props.hint} optional={props.optional} />
);
const NumberBox = (props: Named & { readonly optional?: boolean }) => (
  <TextInput
    {...of(props)}
    label={props.label}
    hint={props.hint}
    optional={props.optional}
    size={8}
    inputmode="text"
  />
);
const Words = (props: Named & { readonly optional?: boolean }) => (
  <Textarea
    {...of(props)}
    label={props.label}
    hint={props.hint}
    optional={props.optional}
    rows={4}
    max={longText}
  />
);
const Day = (props: Named) => <DateField {...of(props)} label={props.label} hint={props.hint} />;

/** The form for a new measure: what to reach, what to do for it, and by what that is seen. */
export function NewMeasureForm({ typed, errors, requestKey }: FormProps) {
  const lang = useLang();
  const both = { typed, errors };
  return (
    <>
      <Breadcrumb crumbs={[{ href: measuresPath, label: m.title }]} />
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(m.add, lang)}</Heading>
      <Paragraph look="lead">{t(m.lead, lang)}</Paragraph>
      <form class="kz-form" method="post" action={`${measuresPath}/nieuw`}>
        <input type="hidden" name="sleutel" value={requestKey} />
        <Line {...both} name="naam" label={m.name} />
        <Select
          {...of({ ...both, name: 'waarvoor', label: m.stage })}
          label={m.stage}
          choices={choicesOf(approachStages)}
        />
        <Select
          {...of({ ...both, name: 'aanbeveling', label: m.recommendation })}
          label={m.recommendation}
          choices={recommendations.map(({ id, title }) => ({ value: id, label: title }))}
          empty={m.noRecommendation}
          optional
        />
        <Words {...both} name="doel" label={m.goal} hint={m.goalHint} />
        <Words {...both} name="actie" label={m.action} hint={m.noteHint} />
        <Line {...both} name="indicator" label={m.indicator} hint={m.indicatorHint} />
        <Line {...both} name="eenheid" label={m.unit} hint={m.unitHint} />
        <NumberBox {...both} name="begin" label={m.baseline} optional />
        <NumberBox {...both} name="streefwaarde" label={m.target} />
        <Day {...both} name="streefdatum" label={m.targetOn} />
        <Day {...both} name="evaluatie" label={m.evaluateOn} />
        <Button>{t(m.save, lang)}</Button>
      </form>
    </>
  );
}

interface StepFormProps extends FormProps {
  readonly measure: Measure;
  readonly type: StepType;
}

/** The form for what happened next to a measure. */
export function StepForm({ measure, type, typed, errors, requestKey }: StepFormProps) {
  const lang = useLang();
  const both = { typed, errors };
  return (
    <>
      <Breadcrumb
        crumbs={[
          { href: measuresPath, label: m.title },
          { href: measurePath(measure.id), label: measure.plan.title },
        ]}
      />
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(stepForms[type].title, lang)}</Heading>
      <form class="kz-form" method="post" action={stepPath(measure.id, type)}>
        <input type="hidden" name="sleutel" value={requestKey} />
        <input type="hidden" name="versie" value={typed['versie'] ?? String(measure.version)} />
        <Day {...both} name="datum" label={m.date} />
        {type === 'measured' && (
          <>
            <NumberBox
              {...both}
              name="waarde"
              label={{ nl: measure.plan.indicator, en: measure.plan.indicator }}
              hint={{ nl: measure.plan.unit, en: measure.plan.unit }}
            />
            <Words {...both} name="toelichting" label={m.note} hint={m.noteHint} optional />
          </>
        )}
        {type === 'evaluated' && (
          <>
            <RadioGroup
              {...of({ ...both, name: 'uitkomst', label: m.outcome })}
              label={m.outcome}
              choices={choicesOf(goalOutcomes)}
            />
            {(['efficiency', 'attainment', 'effect'] as const).map((question) => (
              <Words
                {...both}
                name={question}
                label={evaluationQuestions[question].label}
                {...(evaluationQuestions[question].explanation === undefined
                  ? {}
                  : { hint: evaluationQuestions[question].explanation })}
              />
            ))}
          </>
        )}
        {type === 'adjusted' && (
          <>
            <Words {...both} name="wijziging" label={m.change} />
            <NumberBox {...both} name="streefwaarde" label={m.target} />
            <Day {...both} name="streefdatum" label={m.targetOn} />
            <Day {...both} name="evaluatie" label={m.evaluateOn} />
          </>
        )}
        {type === 'ended' && <Words {...both} name="reden" label={m.reason} />}
        <Button>{t(m.save, lang)}</Button>
      </form>
    </>
  );
}
