import { Breadcrumb } from '../../face/components/breadcrumb.tsx';
import { Button } from '../../face/components/button.tsx';
import { ErrorSummary } from '../../face/components/error-summary.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Paragraph } from '../../face/components/text.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { useLang } from '../../face/lang-context.ts';
import { t } from '../../face/messages/catalogue.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';
import type { FieldError } from '../form/read-form.ts';
import { findPath, keys, worklistPath } from './paths.ts';

interface FindPageProps {
  readonly typed: string;
  readonly error?: FieldError | undefined;
}

/** Finds a signal by its exact reference. */
export function FindPage({ typed, error }: FindPageProps) {
  const lang = useLang();
  return (
    <>
      <Breadcrumb crumbs={[{ href: worklistPath, label: m.worklist }]} />
      <Heading level={1}>{t(m.findTitle, lang)}</Heading>
      <Paragraph look="lead">{t(m.findIntro, lang)}</Paragraph>
      <ErrorSummary errors={error ? [error] : []} />
      <form method="post" action={findPath}>
        <TextInput
          name={keys.reference}
          label={m.findReference}
          hint={m.findHint}
          value={typed}
          error={error?.message}
          size={16}
          spellcheck={false}
        />
        <Button>{t(m.findButton, lang)}</Button>
      </form>
    </>
  );
}

/** A reference as it is written, from however somebody typed it. */
export const tidyReference = (typed: string): string =>
  typed
    .trim()
    .toUpperCase()
    .replace(/[\s–—-]+/g, '-')
    .slice(0, 40);
