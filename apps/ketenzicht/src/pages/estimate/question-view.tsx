import { notifierGroups } from '@ketenzicht/register';
import { codesOf } from '@ketenzicht/rulebook';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { RadioGroup } from '../../face/components/choice.tsx';
import { ErrorSummary, type SummarisedError } from '../../face/components/error-summary.tsx';
import { FileInput } from '../../face/components/file-input.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Select } from '../../face/components/select.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { Textarea } from '../../face/components/textarea.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { estimatePath } from './paths.ts';
import { groupField, type Typed } from './question-form.ts';

interface QuestionViewProps {
  readonly typed: Typed;
  readonly errors: readonly SummarisedError[];
}

const listChoices = [
  { value: 'eigen', label: m.ownList },
  { value: 'samen1', label: m.together1 },
  { value: 'samen2', label: m.together2 },
  { value: 'niet', label: m.leaveOut },
];

const divisionChoices = [
  { value: 'sex', label: m.bySex },
  { value: 'age', label: m.byAge },
  { value: 'nationality', label: m.byNationality },
  { value: 'form', label: m.byForm },
];

/** Where an estimate is asked for: from the register, or from a table. */
export function QuestionView({ typed, errors }: QuestionViewProps) {
  const lang = useLang();
  const field = (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: errors.find((error) => error.field === name)?.message,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{t(m.newEstimate, lang)}</Heading>
      <form method="post" action={`${estimatePath}/nieuw`} enctype="multipart/form-data">
        <TextInput {...field('naam')} label={m.name} hint={m.nameHint} size={24} maxlength={200} />
        <RadioGroup
          {...field('bron')}
          label={m.source}
          choices={[
            { value: 'register', label: m.fromRegister },
            { value: 'bestand', label: m.fromFile },
          ]}
        />
        <Heading level={2}>{t(m.registerPart, lang)}</Heading>
        <Paragraph>{t(m.registerText, lang)}</Paragraph>
        <TextInput {...field('van')} label={m.fromYear} size={4} inputmode="numeric" />
        <TextInput {...field('tot')} label={m.untilYear} size={4} inputmode="numeric" />
        {codesOf(notifierGroups).map((group) => (
          <Select
            {...field(groupField(group))}
            value={typed[groupField(group)] ?? 'eigen'}
            label={t(m.listOf, lang, { group: notifierGroups[group].label[lang] })}
            choices={listChoices}
          />
        ))}
        <Select {...field('verdeling')} label={m.division} choices={divisionChoices} empty={m.noDivision} />
        <Heading level={2}>{t(m.filePart, lang)}</Heading>
        <FileInput name="bestand" label={m.file} optional accept={['text/csv', '.csv']} />
        <Textarea {...field('tabel')} label={m.histories} hint={m.historiesHint} optional rows={8} />
        <Heading level={2}>{t(m.optionsPart, lang)}</Heading>
        <TextInput {...field('drempel')} label={m.threshold} hint={m.thresholdHint} size={8} />
        <TextInput
          {...field('trekkingen')}
          label={m.bootstrap}
          hint={m.bootstrapHint}
          size={8}
          inputmode="numeric"
        />
        <TextInput {...field('startgetal')} label={m.seed} hint={m.seedHint} size={8} inputmode="numeric" />
        <ButtonGroup>
          <Button>{t(m.make, lang)}</Button>
        </ButtonGroup>
      </form>
      <ButtonGroup>
        <ButtonLink href={estimatePath} look="secondary">
          {t(m.back, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
