import { dataCategories, type Language } from '@ketenzicht/rulebook';
import { Button, ButtonGroup } from '../../face/components/button.tsx';
import { CheckboxGroup } from '../../face/components/choice.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { List, Paragraph } from '../../face/components/text.tsx';
import { t } from '../../face/messages/catalogue.ts';
import { formatMoment } from '../../face/messages/format.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { signalFormMessages } from '../../face/messages/signal-forms.ts';
import type { SubjectRow, SubjectsView } from '../../signals/subjects.ts';
import type { TimelineRow } from '../../signals/view.ts';
import { Hidden } from '../form/hidden.tsx';
import { Happenings } from '../signals/sections/course.tsx';
import { type ErasureForm, fields } from './erasure-form.ts';

/** The form with which data is erased: what it offers, what was chosen and what is wrong with that. */
export interface Erasure {
  readonly view: SubjectsView;
  readonly form: ErasureForm;
  readonly idempotencyKey: string;
  /** What others did since the list was shown. */
  readonly changes?: readonly TimelineRow[];
}

interface ErasureSectionProps {
  readonly erasure: Erasure;
  readonly lang: Language;
}

/** Which data a signal holds, and the form to erase some of it. Never tells what the data is. */
export function ErasureSection({ erasure, lang }: ErasureSectionProps) {
  const { view } = erasure;
  const gone = view.subjects.filter(({ erased }) => erased);
  return (
    <section class="kz-section" aria-labelledby="gegevens-wissen">
      <Heading level={2} id="gegevens-wissen">
        {t(m.eraseTitle, lang)}
      </Heading>
      <Paragraph>{t(m.eraseLead, lang)}</Paragraph>
      <Paragraph>{t(signalFormMessages.subjectsHint, lang)}</Paragraph>
      {gone.length < view.subjects.length ? (
        <EraseForm erasure={erasure} lang={lang} />
      ) : (
        <Paragraph>{t(m.eraseNothing, lang)}</Paragraph>
      )}
      {gone.length > 0 && (
        <>
          <Heading level={3}>{t(m.eraseGone, lang)}</Heading>
          <List items={gone.map((row) => nameOf(row, lang))} />
        </>
      )}
    </section>
  );
}

function EraseForm({ erasure, lang }: ErasureSectionProps) {
  const { view, form, idempotencyKey, changes = [] } = erasure;
  const { subjects, confirmation } = fields;
  return (
    <form method="post" action="/inzagelogboek/wissen" novalidate>
      <input type="hidden" name="kenmerk" value={view.reference} />
      <Hidden version={view.version} idempotencyKey={idempotencyKey} />
      {changes.length > 0 && <Happenings rows={changes} />}
      <CheckboxGroup
        name={subjects}
        label={signalFormMessages.subjects}
        error={form.errors[subjects]}
        values={form.subjects}
        choices={view.subjects
          .filter(({ erased }) => !erased)
          .map((row) => ({ value: row.subject, label: nameOf(row, lang), hint: row.subject }))}
      />
      <CheckboxGroup
        name={confirmation}
        label={m.eraseConfirmLabel}
        error={form.errors[confirmation]}
        choices={[{ value: 'ja', label: m.eraseConfirm }]}
      />
      <ButtonGroup>
        <Button look="danger">{t(m.eraseButton, lang)}</Button>
      </ButtonGroup>
    </form>
  );
}

/** What a piece of data is called without telling it. Its number is that of the lines of the log. */
function nameOf({ category, what, receivedAt }: SubjectRow, lang: Language): string {
  return t(m.eraseSubject, lang, {
    category: dataCategories[category].label[lang],
    what: what[lang],
    moment: formatMoment(receivedAt, lang),
  });
}
