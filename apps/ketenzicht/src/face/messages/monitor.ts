import { messages } from './catalogue.ts';

export const monitorMessages = messages({
  contents: { nl: 'Inhoud', en: 'Contents' },
  lead: {
    nl: 'Geteld uit de meldingen aan CoMensha over {period}, met de vaste telregels van de monitor.',
    en: 'Counted from the notifications to CoMensha over {period}, by the fixed counting rules of the monitor.',
  },
  notTheTotal: {
    nl: 'Gemeld is niet hetzelfde als gebeurd. De cijfers laten zien wie is gemeld, niet hoeveel slachtoffers er zijn, en ook niet waarom aantallen verschillen.',
    en: 'Notified is not the same as happened. The figures show who was notified, not how many victims there are, nor why numbers differ.',
  },
  estimateTitle: { nl: 'Naast de telling: de schatting', en: 'Beside the count: the estimate' },
  estimate: {
    nl: 'Gemeld zijn er {counted} in {year}. Naar schatting zijn er {low} tot {high} slachtoffers per jaar. Dat is een schatting met een eigen methode en onzekerheid; trek de getallen niet van elkaar af.',
    en: 'In {year}, {counted} were notified. An estimated {low} to {high} people a year are victims. That is an estimate with its own method and uncertainty; do not subtract one number from the other.',
  },
  breaksTitle: { nl: 'Breuken in de vergelijkbaarheid', en: 'Breaks in comparability' },
  breakAt: { nl: '{date}: {what}.', en: '{date}: {what}.' },
  footnotes: { nl: 'Zo is geteld', en: 'How it was counted' },
  ruleNote: { nl: '{title}: {text}', en: '{title}: {text}' },
  open: { nl: 'Niet in de bron: {text}', en: 'Not in the source: {text}' },
  doesNotAdd: { nl: 'Telt niet op: {why}', en: 'Does not add up: {why}' },
  csv: { nl: 'CSV', en: 'CSV' },
  jsonStat: { nl: 'JSON-stat', en: 'JSON-stat' },
  address: { nl: 'Vast adres', en: 'Permanent address' },
  download: { nl: 'Deze cijfers', en: 'These figures' },
  allFigures: { nl: 'Alle cijfers van {number}', en: 'All figures of {number}' },
  withheld: { nl: 'niet getoond', en: 'not shown' },
  mean: { nl: '{mean} (n={n}; sd {deviation})', en: '{mean} (n={n}; sd {deviation})' },
  revisionsTitle: { nl: 'Vergeleken met de vorige editie', en: 'Compared with the previous edition' },
  revisionsNone: {
    nl: 'Alle {shared} cijfers die ook in {previous} staan, zijn gelijk gebleven.',
    en: 'All {shared} figures that are also in {previous} stayed the same.',
  },
  revisionsSome: {
    nl: 'Van de {shared} cijfers die ook in {previous} staan, zijn er {count} anders. Dat komt bijvoorbeeld doordat meldingen later zijn aangevuld.',
    en: 'Of the {shared} figures that are also in {previous}, {count} differ. For example because notifications were completed later.',
  },
  table: { nl: 'Tabel', en: 'Table' },
  row: { nl: 'Rij', en: 'Row' },
  column: { nl: 'Kolom', en: 'Column' },
  before: { nl: 'Was', en: 'Was' },
  now: { nl: 'Is nu', en: 'Is now' },
  otherLanguage: { nl: 'English', en: 'Nederlands' },
});
