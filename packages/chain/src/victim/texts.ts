import type { DataCategory, Text } from '@ketenzicht/rulebook';
import type { AskedText } from './step.ts';

const reason: Text = { nl: 'Waarom', en: 'Why' };

const under = (category: DataCategory, label: Text): AskedText => ({ category, label });
const maybe = (text: AskedText): AskedText => ({ ...text, optional: true });

/** The kinds of text that steps of a victim track ask for. */
export const asked = {
  reason: under('deliberation', reason),
  note: maybe(under('deliberation', { nl: 'Toelichting', en: 'Explanation' })),
  told: maybe(under('victimStatement', { nl: 'Wat het slachtoffer vertelde', en: 'What the victim told' })),
  needs: under('careNeeds', {
    nl: 'Wat is er nodig, en wat wil het slachtoffer zelf?',
    en: 'What is needed, and what does the victim want?',
  }),
  place: maybe(
    under('shelterPlace', {
      nl: 'Waar is dat? Het adres kan geheim zijn; alleen wie het nodig heeft ziet het.',
      en: 'Where is that? The address may be secret; only those who need it see it.',
    }),
  ),
  residence: under('residenceFile', { nl: 'Waarom', en: 'Why' }),
  residenceNote: maybe(under('residenceFile', { nl: 'Toelichting', en: 'Explanation' })),
} as const;
