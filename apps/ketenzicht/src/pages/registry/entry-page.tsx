import type { Text } from '@ketenzicht/rulebook';
import { Button, ButtonGroup, ButtonLink } from '../../face/components/button.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t, type Words } from '../../face/messages/catalogue.ts';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { Field } from '../form/field.ts';
import { Fields } from '../form/fields.tsx';
import type { FieldError } from '../form/read-form.ts';
import type { Typed } from '../form/typed.ts';
import { entryPath, notificationPath } from './paths.ts';

interface FormPageProps {
  readonly title: Words;
  readonly lead?: Text;
  readonly action: string;
  readonly send: Text;
  readonly fields: readonly Field<unknown>[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** Sent along: the key of the request, or the version that is changed. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A form about a victim: to notify, or to complete a notification. */
export function NotificationForm(props: FormPageProps) {
  const { title, lead, action, send, fields, typed, errors, hidden } = props;
  const lang = useLang();
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{typeof title === 'string' ? title : title[lang]}</Heading>
      {lead && <Paragraph>{lead[lang]}</Paragraph>}
      <kz-unsaved>
        <form class="kz-dense" method="post" action={action} novalidate>
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Fields fields={fields} state={{ about: undefined, typed, errors, action }} />
          <ButtonGroup>
            <Button>{send[lang]}</Button>
          </ButtonGroup>
        </form>
      </kz-unsaved>
    </>
  );
}

/** What somebody sees after notifying. */
export function NotifiedPage({ id, number }: { readonly id: string; readonly number: string }) {
  const lang = useLang();
  return (
    <>
      <Heading level={1}>{t(m.sentTitle, lang)}</Heading>
      <Paragraph>{t(m.sentText, lang)}</Paragraph>
      <p class="kz-code">{number}</p>
      <ButtonGroup>
        <ButtonLink href={notificationPath(id)}>{t(m.toNotification, lang)}</ButtonLink>
        <ButtonLink href={entryPath} look="secondary">
          {t(m.another, lang)}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
