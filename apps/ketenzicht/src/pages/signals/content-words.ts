import type { Text } from '@ketenzicht/rulebook';
import { dataCategories, personParts } from '@ketenzicht/rulebook';
import type { ShownContent } from '../../signals/view.ts';

/** One line that tells somebody which content is meant. */
export function subjectLabel({ category, content }: ShownContent): Text {
  const { label } = dataCategories[category];
  const about = summaryOf(content);
  return about === '' ? label : { nl: `${label.nl}: ${about}`, en: `${label.en}: ${about}` };
}

const shortest = 60;

function summaryOf(content: ShownContent['content']): string {
  switch (content.kind) {
    case 'text':
      return content.text.length > shortest ? `${content.text.slice(0, shortest)}…` : content.text;
    case 'person':
      return [content.givenNames, content.familyName].filter(Boolean).join(' ');
    case 'address':
      return [content.text, content.postcode].filter(Boolean).join(', ');
    case 'company':
      return content.name;
    case 'phone':
      return content.number;
    case 'vehicle':
      return content.plate;
    case 'reporter':
      return content.name ?? content.organisation ?? '';
    case 'contact':
      return content.email ?? content.phone ?? '';
    case 'attachment':
      return content.fileName;
  }
}

/** How a person is called on a page: the name when it is known, otherwise the part. */
export function personName(person: Extract<ShownContent['content'], { kind: 'person' }>): Text {
  const name = [person.givenNames, person.familyName].filter(Boolean).join(' ');
  return name === '' ? personParts[person.part].label : { nl: name, en: name };
}

/** An address as one line, with the house number only once. */
export function placeOf({
  text,
  houseNumber,
}: Extract<ShownContent['content'], { kind: 'address' }>): string {
  const said = houseNumber === undefined || text.split(/[\s,]+/).includes(houseNumber);
  return said ? text : `${text} ${houseNumber}`;
}
