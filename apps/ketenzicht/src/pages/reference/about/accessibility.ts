import { formatDate, type IsoDate, type Text } from '@ketenzicht/rulebook';
import type { Article } from './article.tsx';

/** How far the accessibility of the program has been examined. Change it when it is examined again. */
export const accessibilityStatus: {
  readonly examination: 'own' | 'independent';
  readonly examinedOn: IsoDate;
  /** What does not work for everybody yet. */
  readonly known: readonly Text[];
} = {
  examination: 'own',
  examinedOn: '2026-11-20',
  known: [
    {
      nl: 'Bijlagen van anderen, zoals een foto of een pdf, kunnen ontoegankelijk zijn.',
      en: 'Attachments of others, such as a photo or a pdf, can be inaccessible.',
    },
    {
      nl: 'Er is nog niet getest met mensen die een schermlezer gebruiken.',
      en: 'It has not been tested yet with people who use a screen reader.',
    },
  ],
};

const examinations: Readonly<Record<'own' | 'independent', Text>> = {
  own: {
    nl: 'Wij hebben Ketenzicht zelf onderzocht op {date}: elke soort pagina met het programma axe, op een breed scherm en op een van 360 pixels; een hele melding met alleen het toetsenbord; en een melding met de behandeling erna zonder JavaScript. Een onafhankelijk onderzoek is er nog niet. Daarom zeggen wij niet dat Ketenzicht volledig voldoet.',
    en: 'We examined Ketenzicht ourselves on {date}: every kind of page with the program axe, on a wide screen and on one of 360 pixels; a whole report with the keyboard only; and a report with its handling without JavaScript. There has been no independent examination yet. That is why we do not say that Ketenzicht complies fully.',
  },
  independent: {
    nl: 'Een onafhankelijk bureau onderzocht Ketenzicht op {date}.',
    en: 'An independent agency examined Ketenzicht on {date}.',
  },
};

function examinedText(): Text {
  const { examination, examinedOn } = accessibilityStatus;
  const { nl, en } = examinations[examination];
  const date = formatDate(examinedOn);
  return { nl: nl.replace('{date}', date.nl), en: en.replace('{date}', date.en) };
}

export const accessibilityArticle: Article = {
  title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  lead: {
    nl: 'Iedereen moet kunnen melden en werken met Ketenzicht, ook met een beperking, een oude telefoon of een trage verbinding.',
    en: 'Everybody must be able to report and work with Ketenzicht, also with a disability, an old phone or a slow connection.',
  },
  sections: [
    {
      heading: { nl: 'Waar wij ons aan houden', en: 'What we hold ourselves to' },
      paragraphs: [
        {
          nl: 'De norm is WCAG 2.2, niveau AA. Voor de overheid is dat wettelijk verplicht.',
          en: 'The standard is WCAG 2.2, level AA. For public bodies the law demands it.',
        },
      ],
    },
    {
      heading: { nl: 'Wat is onderzocht', en: 'What was examined' },
      paragraphs: [examinedText()],
    },
    {
      heading: { nl: 'Wat nog niet voor iedereen werkt', en: 'What does not work for everybody yet' },
      list: accessibilityStatus.known,
    },
    {
      heading: { nl: 'Lukt iets niet?', en: 'Does something not work?' },
      paragraphs: [
        {
          nl: 'Laat het weten aan de organisatie die Ketenzicht aanbiedt. Zeg op welke pagina het was en wat er gebeurde. Een melding kunt u ook altijd telefonisch doen.',
          en: 'Tell the organisation that offers Ketenzicht. Say on which page it was and what happened. You can always report by telephone too.',
        },
      ],
      links: [
        {
          href: '/contact',
          label: { nl: 'Telefoonnummers en contact', en: 'Telephone numbers and contact' },
        },
      ],
    },
  ],
};
