import {
  type CodeList,
  type FactValue,
  factDefinition,
  formatDate,
  isFactKey,
  type Text,
} from '@ketenzicht/rulebook';

/** A fact with its value as words; nothing for what is no fact or has no value. */
export function factInWords([key, value]: readonly [string, FactValue | undefined]): readonly Text[] {
  if (!isFactKey(key) || value === undefined) return [];
  const said = valueInWords(key, value);
  const definition = factDefinition(key);
  if (definition.type === 'flag') return [said];
  return [{ nl: `${definition.label.nl}: ${said.nl}`, en: `${definition.label.en}: ${said.en}` }];
}

/** The value of a fact as words, without saying which fact. */
export function valueInWords(key: Parameters<typeof factDefinition>[0], value: FactValue): Text {
  const definition = factDefinition(key);
  switch (definition.type) {
    case 'flag':
      return value === true ? definition.yes : definition.no;
    case 'count':
      return { nl: String(value), en: String(value) };
    case 'date':
      return typeof value === 'string' ? formatDate(value) : noAnswer;
    case 'code':
    case 'choice':
      return labelIn(definition.values, value);
    case 'codes': {
      const labels = Array.isArray(value) ? value.map((one) => labelIn(definition.values, one)) : [];
      if (labels.length === 0) return noAnswer;
      return { nl: labels.map(({ nl }) => nl).join(', '), en: labels.map(({ en }) => en).join(', ') };
    }
  }
}

const noAnswer: Text = { nl: 'geen', en: 'none' };

function labelIn(list: CodeList<string>, code: unknown): Text {
  const found = typeof code === 'string' ? list[code] : undefined;
  return found?.label ?? { nl: String(code), en: String(code) };
}
