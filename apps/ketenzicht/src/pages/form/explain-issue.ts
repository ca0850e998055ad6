import type { Text } from '@ketenzicht/rulebook';
import type { z } from 'zod';
import { signalFormMessages as m } from '../../face/messages/signal-forms.ts';
import type { Question, Rows } from './field.ts';

/** What a schema found wrong, in plain words: what to do at which question. The words of the schema itself are never shown. */
export function explain(
  issue: z.core.$ZodIssue | undefined,
  question: Question<never> | Rows<never> | undefined,
): Text {
  if (issue === undefined || question === undefined) return m.doesNotFit;
  const fill = (text: Text, max?: number | bigint): Text => ({
    nl: fillIn(text.nl, { label: question.label.nl, max: numberIn('nl-NL', max) }),
    en: fillIn(text.en, { label: question.label.en, max: numberIn('en-GB', max) }),
  });
  switch (question.kind) {
    case 'one':
    case 'yesNo':
      return fill(m.chooseOne);
    case 'many':
      return fill(issue.code === 'too_small' ? m.chooseSome : m.chooseFromList);
    case 'date':
      return fill(m.noSuchDate);
    case 'number':
      if (issue.code === 'too_big') return fill(m.numberTooBig, issue.maximum);
      return fill(m.noNumber);
    case 'rows':
      if (issue.code === 'too_big') return fill(m.tooManyRows, issue.maximum);
      return fill(m.notValid);
    case 'tick':
      return fill(m.notValid);
    case 'line':
    case 'text':
      if (issue.code === 'too_big') return fill(m.tooLong, issue.maximum);
      if (issue.code === 'too_small' || issue.code === 'invalid_type') return fill(m.fillIn);
      return fill(m.notValid);
  }
}

function fillIn(words: string, values: Readonly<Record<'label' | 'max', string>>): string {
  return words.replace('{label}', values.label).replace('{max}', values.max);
}

const numberIn = (locale: string, value: number | bigint | undefined): string =>
  value === undefined ? '' : new Intl.NumberFormat(locale).format(value);
