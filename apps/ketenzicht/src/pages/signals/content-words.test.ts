import { expect, it } from 'vitest';
import type { ShownContent } from '../../signals/view.ts';
import { personName, placeOf, subjectLabel } from './content-words.ts';

const shown = (content: ShownContent['content']): ShownContent => ({
  subject: 's1',
  category: 'address',
  sequence: 1,
  content,
});

it('says a house number once', () => {
  const kind = 'address' as const;
  expect(placeOf({ kind, text: 'Verzonnenweg', houseNumber: '12' })).toBe('Verzonnenweg 12');
  expect(placeOf({ kind, text: 'Verzonnenweg 12, Waterrijk', houseNumber: '12' })).toBe(
    'Verzonnenweg 12, Waterrijk',
  );
  expect(placeOf({ kind, text: 'Verzonnenweg 120', houseNumber: '12' })).toBe('Verzonnenweg 120 12');
});

it('calls a person by name, or by the part when there is none', () => {
  expect(personName({ kind: 'person', part: 'victim', familyName: 'Jansen' }).nl).toBe('Jansen');
  expect(personName({ kind: 'person', part: 'victim' }).nl).toBe('Mogelijk slachtoffer');
});

it('tells in one line which content is meant, shortened when it is long', () => {
  expect(subjectLabel(shown({ kind: 'text', text: 'a'.repeat(61) })).nl).toBe(`Adressen: ${'a'.repeat(60)}…`);
  expect(subjectLabel(shown({ kind: 'reporter', organisation: 'Wijkteam' })).nl).toBe('Adressen: Wijkteam');
  expect(subjectLabel(shown({ kind: 'contact' })).en).toBe('Addresses');
});
