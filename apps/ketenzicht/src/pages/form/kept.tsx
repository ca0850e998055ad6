import type { Text } from '@ketenzicht/rulebook';
import { Alert } from '../../face/components/alert.tsx';
import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { signalFormMessages as m } from '../../face/messages/signal-forms.ts';
import { type Field, flat } from './field.ts';
import { first, type Typed } from './typed.ts';

interface KeptProps<X> {
  readonly title: Text;
  readonly why: Text;
  readonly back: { readonly href: string; readonly label: Text };
  readonly fields: readonly Field<X>[];
  readonly typed: Typed;
}

/** A form that cannot be sent (any more), and why. What was typed stays readable, so that nothing is lost. */
export function Kept<X>({ title, why, back, fields, typed }: KeptProps<X>) {
  const lang = useLang();
  const texts = flat(fields)
    .filter(({ kind }) => kind === 'text' || kind === 'line')
    .map(({ name, label }) => ({ label, value: first(typed, name) ?? '' }))
    .filter(({ value }) => value !== '');
  return (
    <div class="kz-signal">
      <Breadcrumb crumbs={[back]} />
      <Heading level={1}>{say(title, lang)}</Heading>
      <Alert tone="warning" title={m.notNowTitle}>
        <Paragraph>{say(why, lang)}</Paragraph>
      </Alert>
      {texts.length > 0 && (
        <section class="kz-section">
          <Heading level={2} looksLike={3}>
            {t(m.typedTitle, lang)}
          </Heading>
          <Paragraph>{t(m.typedText, lang)}</Paragraph>
          {texts.map(({ label, value }) => (
            <>
              <Heading level={3} looksLike={4}>
                {say(label, lang)}
              </Heading>
              <p class="kz-prose">{value}</p>
            </>
          ))}
        </section>
      )}
      <Paragraph>
        <Link href={back.href}>{say(back.label, lang)}</Link>
      </Paragraph>
    </div>
  );
}
