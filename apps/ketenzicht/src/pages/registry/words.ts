import {
  countryLabel,
  type FieldName,
  fields,
  isMissing,
  missing,
  type Notification,
  type Field as RegisterField,
} from '@ketenzicht/register';
import type { Language } from '@ketenzicht/rulebook';
import { formatList, formatShortDate } from '../../face/messages/format.ts';

/** An answer in words, also when it only says why there is none. */
export function answerInWords(name: FieldName, answer: Notification[FieldName], lang: Language): string {
  if (answer === undefined) return missing.unknown.label[lang];
  if (isMissing(answer)) return missing[answer].label[lang];
  const field: RegisterField = fields[name];
  const one = (value: string): string => {
    switch (field.kind) {
      case 'code':
      case 'codes':
        return field.list?.[value]?.label[lang] ?? value;
      case 'country':
      case 'countries':
        return countryLabel(value)[lang];
      case 'date':
        return formatShortDate(value, lang);
      default:
        return value;
    }
  };
  return typeof answer === 'object' ? formatList(answer.map(one), lang) : one(String(answer));
}

/** Who notified, as short as a list needs it. */
export function notifierInWords({ notifier, notifierGroup, source }: Notification, lang: Language): string {
  if (source !== 'notifier') return answerInWords('source', source, lang);
  const group = answerInWords('notifierGroup', notifierGroup, lang);
  return notifier === undefined ? group : notifier;
}
