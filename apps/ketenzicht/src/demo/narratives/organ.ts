import type { Narratives } from './narrative.ts';

/** Stories that point to forced organ removal. Such signals are rare. */
export const organNarratives: Narratives = {
  written: [
    {
      by: 'careWorker',
      text: 'Een patiënt kwam voor onderzoek met een man die alles regelde en betaalde. Hij zou een nier afstaan aan een oom. Alleen in de spreekkamer zei hij dat hij die oom niet kent en dat zijn schuld dan weg is. Hij vroeg of het veel pijn doet.',
    },
    {
      by: 'careWorker',
      text: 'Op internet wordt in een besloten groep geld geboden voor een nier. Een jongen uit onze opvang heeft gereageerd en krijgt nu elke dag telefoon. Hij zegt dat hij niet meer terug kan, omdat ze al een ticket voor hem hebben betaald.',
    },
    {
      by: 'citizen',
      text: 'Mijn buurvrouw heeft een groot litteken op haar zij. Ze vertelde dat ze voor werk naar het buitenland ging en wakker werd in een kliniek. Ze heeft er nooit geld voor gehad. De man die haar meenam, zoekt nu haar zus.',
    },
  ],
  openings: [
    { by: 'careWorker', text: 'Iemand die ik begeleid, staat onder druk om een nier af te staan.' },
    { by: 'relative', text: 'Een kennis kreeg geld geboden voor een orgaan.' },
    { by: 'migrationChain', text: 'Een bewoner van ons centrum vroeg om raad over een operatie.' },
  ],
  parts: [
    [
      'Een tussenpersoon regelt de reis en de papieren.',
      'Er zou een schuld mee worden afgelost.',
      'Hij moet zeggen dat het om familie gaat.',
    ],
    ['Hij weet niet wat de operatie inhoudt.', 'Hij is bang en durft niet meer te weigeren.'],
    ['Binnen een paar weken zou hij reizen.', 'Ik heb de berichten gezien.'],
  ],
};
