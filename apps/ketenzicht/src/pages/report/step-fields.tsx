import { dangers, reporterKinds } from '@ketenzicht/rulebook';
import type { Child } from 'hono/jsx';
import { choicesOf, RadioGroup } from '../../face/components/choice.tsx';
import { DateInput } from '../../face/components/date-input.tsx';
import { Fieldset } from '../../face/components/form-field.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { reportMessages as m } from '../../face/messages/report.ts';
import { narrativeMax } from '../../intake/report-fields.ts';
import type { Answers } from './answers.ts';
import type { ReportPorts } from './ports.ts';
import type { BoxError, StepKey } from './steps.ts';

interface StepProps {
  readonly answers: Answers;
  readonly errors: readonly BoxError[];
  readonly municipalities: ReportPorts['municipalities'];
}

/** What a box needs to show itself: its name, what was typed, what is wrong with it. */
function box({ answers, errors }: StepProps, name: string) {
  return { name, value: answers[name], error: errors.find((error) => error.box === name)?.message };
}

/** The boxes on the page of each question; the files have a page of their own. */
export const stepFields: Readonly<Record<Exclude<StepKey, 'bestanden'>, (props: StepProps) => Child>> = {
  gevaar: (props) => (
    <RadioGroup
      {...box(props, 'gevaar')}
      asHeading
      label={m.danger}
      hint={m.dangerHint}
      choices={choicesOf(dangers)}
    />
  ),
  verhaal: (props) => (
    <Textarea
      {...box(props, 'verhaal')}
      asHeading
      label={m.narrative}
      hint={m.narrativeHint}
      rows={9}
      max={narrativeMax}
    />
  ),
  plaats: (props) => <Where {...props} />,
  tijd: (props) => <When {...props} />,
  personen: (props) => <People {...props} />,
  melder: (props) => (
    <>
      <RadioGroup
        {...box(props, 'melder')}
        asHeading
        label={m.reporter}
        hint={m.reporterHint}
        choices={choicesOf(reporterKinds)}
      />
      <RadioGroup
        {...box(props, 'anoniem')}
        label={m.anonymous}
        choices={[
          { value: 'ja', label: m.anonymousYes, hint: m.anonymousYesHint },
          { value: 'nee', label: m.anonymousNo, hint: m.anonymousNoHint },
        ]}
      />
    </>
  ),
  contact: (props) => (
    <>
      <RadioGroup
        {...box(props, 'benaderen')}
        asHeading
        label={m.contact}
        hint={m.contactHint}
        choices={[
          { value: 'ja', label: m.contactYes },
          { value: 'nee', label: m.contactNo },
        ]}
      />
      <TextInput {...box(props, 'naam')} label={m.yourName} optional size={24} autocomplete="name" />
      <TextInput {...box(props, 'email')} label={m.yourEmail} type="email" size={24} autocomplete="email" />
      <TextInput {...box(props, 'uw-telefoon')} label={m.yourPhone} type="tel" size={16} autocomplete="tel" />
      <TextInput
        {...box(props, 'organisatie')}
        label={m.yourOrganisation}
        hint={m.yourOrganisationHint}
        optional
        size={24}
        autocomplete="organization"
      />
    </>
  ),
};

function Where(props: StepProps) {
  const choices = props.municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <QuestionTitle title={t(m.where, useLang())} hint={t(m.whereHint, useLang())} />
      <Select
        {...box(props, 'gemeente')}
        label={m.municipality}
        empty={m.municipalityEmpty}
        choices={choices}
      />
      <TextInput {...box(props, 'plek')} label={m.address} hint={m.addressHint} />
    </>
  );
}

function When(props: StepProps) {
  return (
    <div class="kz-when">
      <RadioGroup
        {...box(props, 'wanneer')}
        asHeading
        label={m.when}
        choices={[
          { value: 'dag', label: m.whenDate },
          { value: 'periode', label: m.whenPeriod },
          { value: 'onbekend', label: m.whenUnknown },
        ]}
      />
      <div class="kz-when__day">
        <DateInput {...dateBox(props, 'dag')} label={m.date} hint={m.dateHint} />
      </div>
      <div class="kz-when__period">
        <DateInput {...dateBox(props, 'van')} label={m.from} hint={m.dateHint} />
        <DateInput {...dateBox(props, 'tot')} label={m.until} hint={m.untilHint} />
      </div>
    </div>
  );
}

function dateBox(props: StepProps, name: string) {
  const part = (suffix: string) => props.answers[`${name}-${suffix}`] ?? '';
  const value = { day: part('dag'), month: part('maand'), year: part('jaar') };
  return { ...box(props, name), value };
}

function People(props: StepProps) {
  const lang = useLang();
  return (
    <>
      <QuestionTitle title={t(m.people, lang)} hint={t(m.peopleHint, lang)} />
      <RadioGroup
        {...box(props, 'minderjarig')}
        label={m.minor}
        inline
        choices={[
          { value: 'ja', label: m.yes },
          { value: 'nee', label: m.no },
          { value: '', label: m.unknown },
        ]}
      />
      <TextInput {...box(props, 'aantal')} label={m.victims} inputmode="numeric" size={4} />
      <div class="kz-group">
        <Fieldset name="slachtoffer" label={m.victim}>
          <TextInput {...box(props, 'slachtoffer-naam')} label={m.name} hint={m.nameHint} size={24} />
          <TextInput {...box(props, 'slachtoffer-leeftijd')} label={m.age} inputmode="numeric" size={4} />
        </Fieldset>
      </div>
      <div class="kz-group">
        <Fieldset name="verdachte" label={m.suspect}>
          <TextInput {...box(props, 'verdachte-naam')} label={m.name} hint={m.nameHint} size={24} />
        </Fieldset>
      </div>
      <div class="kz-group">
        <Fieldset name="sporen" label={m.traces}>
          <TextInput {...box(props, 'bedrijf')} label={m.company} size={24} />
          <TextInput {...box(props, 'telefoon')} label={m.phone} type="tel" size={16} />
          <TextInput {...box(props, 'kenteken')} label={m.plate} size={8} />
        </Fieldset>
      </div>
    </>
  );
}

interface QuestionTitleProps {
  readonly title: string;
  readonly hint: string;
}

/** The heading of a page that asks several things at once. */
export function QuestionTitle({ title, hint }: QuestionTitleProps) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph>{hint}</Paragraph>
    </>
  );
}
