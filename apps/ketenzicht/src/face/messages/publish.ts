import { messages } from './catalogue.ts';

export const publishMessages = messages({
  menu: { nl: 'Publiceren', en: 'Publish' },
  title: { nl: 'Een editie publiceren', en: 'Publish an edition' },
  lead: {
    nl: 'Beveilig een editie, kijk of iemand eruit te herleiden is en publiceer haar dan. Wat u publiceert, blijft voor altijd op hetzelfde adres staan.',
    en: 'Protect an edition, see whether anybody can be worked out of it, and then publish it. What you publish stays at the same address for good.',
  },
  edition: { nl: 'Editie', en: 'Edition' },
  noEditions: {
    nl: 'Er is nog geen editie. Maak er eerst een.',
    en: 'There is no edition yet. Make one first.',
  },
  mode: { nl: 'Hoe beveiligen', en: 'How to protect' },
  modeSuppressed: {
    nl: 'Kleine aantallen niet tonen, en afronden',
    en: 'Leave out small counts, and round',
  },
  modePerturbed: {
    nl: 'Elk aantal een vaste kleine afwijking geven',
    en: 'Give every count a fixed small change',
  },
  modeAsPrinted: {
    nl: 'Niets veranderen (alleen om te bekijken)',
    en: 'Change nothing (to look at only)',
  },
  threshold: { nl: 'Grens voor kleine aantallen', en: 'Limit for small counts' },
  thresholdHint: {
    nl: 'Aantallen onder de grens mag niemand kunnen afleiden. De bronnen noemen geen grens; 5 is een voorstel.',
    en: 'Nobody may be able to work out counts below the limit. The sources state no limit; 5 is a suggestion.',
  },
  base: { nl: 'Afronden op', en: 'Round to' },
  baseHint: {
    nl: 'Alleen bij afronden. 1 betekent: niet afronden.',
    en: 'Only when rounding. 1 means: do not round.',
  },
  look: { nl: 'Bekijk de uitkomst', en: 'Show the outcome' },
  chooseEdition: { nl: 'Kies een editie.', en: 'Choose an edition.' },
  chooseMode: { nl: 'Kies hoe u beveiligt.', en: 'Choose how to protect.' },
  wrongThreshold: {
    nl: 'Vul een heel getal van 2 tot en met 100 in.',
    en: 'Enter a whole number from 2 to 100.',
  },
  wrongBase: { nl: 'Vul een heel getal van 1 tot en met 100 in.', en: 'Enter a whole number from 1 to 100.' },
  registerChanged: {
    nl: 'Het register is veranderd sinds deze editie is geteld. Maak een nieuwe editie en kies die.',
    en: 'The register has changed since this edition was counted. Make a new edition and choose that.',
  },
  outcome: { nl: 'De uitkomst', en: 'The outcome' },
  safe: { nl: 'Niemand is eruit te herleiden', en: 'Nobody can be worked out of it' },
  safeText: {
    nl: 'De aanval met alle optellingen, alle gedeelde totalen en {compared} eerdere publicaties vond geen klein aantal.',
    en: 'The attack with all sums, all shared totals and {compared} earlier publications found no small count.',
  },
  unsafe: { nl: 'Dit kan zo niet worden gepubliceerd', en: 'This cannot be published like this' },
  unsafeText: {
    nl: 'De aanval vond {disclosures} kleine aantallen, en {differences} verschillen met eerdere publicaties waaruit een paar mensen te herleiden zijn. Kies een andere manier, of rond grover af.',
    en: 'The attack found {disclosures} small counts, and {differences} differences with earlier publications from which a few people can be worked out. Choose another way, or round more coarsely.',
  },
  asPrintedText: {
    nl: 'Een editie zonder beveiliging is alleen om te bekijken en te vergelijken.',
    en: 'An edition without protection is only for looking at and comparing.',
  },
  small: { nl: 'Kleine aantallen die niet worden getoond', en: 'Small counts that are left out' },
  withThem: {
    nl: 'Aantallen die daarom ook niet worden getoond',
    en: 'Counts that are left out because of those',
  },
  sensitive: { nl: 'Kleine aantallen die zijn aangevallen', en: 'Small counts that were attacked' },
  cells: { nl: 'Aantallen in de editie', en: 'Counts in the edition' },
  withheld: { nl: 'Niet getoond', en: 'Not shown' },
  meanChange: {
    nl: 'Gemiddelde afwijking van wat wel wordt getoond',
    en: 'Mean change of what is shown',
  },
  leftOut: { nl: 'Weggelaten, want geen telling van mensen', en: 'Left out, because no count of people' },
  found: { nl: 'Wat de aanval vond', en: 'What the attack found' },
  foundCount: { nl: 'Aantal', en: 'Count' },
  foundRange: { nl: 'Af te leiden', en: 'Can be worked out' },
  range: { nl: '{least} tot en met {most}', en: '{least} to {most}' },
  since: { nl: 'Samen met', en: 'Together with' },
  first: { nl: 'De eerste {count} regels.', en: 'The first {count} lines.' },
  publish: { nl: 'Publiceren', en: 'Publish' },
  publications: { nl: 'Publicaties', en: 'Publications' },
  publicationsLead: {
    nl: 'De gepubliceerde edities van de slachtoffermonitor. Elke editie, tabel en figuur houdt haar adres.',
    en: 'The published editions of the monitor of victims. Every edition, table and figure keeps its address.',
  },
  none: { nl: 'Er is nog niets gepubliceerd.', en: 'Nothing has been published yet.' },
  madeAt: { nl: 'Gepubliceerd', en: 'Published' },
  protection: { nl: 'Beveiliging', en: 'Protection' },
  suppressedNote: {
    nl: 'Aantallen onder {threshold} staan niet in deze editie, en aantallen waaruit die te herleiden zijn ook niet. Wat er staat, is afgerond op veelvouden van {base}; percentages zijn berekend uit wat er staat.',
    en: 'Counts below {threshold} are not in this edition, nor are counts from which they could be worked out. What is shown is rounded to multiples of {base}; percentages are computed from what is shown.',
  },
  perturbedNote: {
    nl: 'Elk aantal in deze editie heeft een kleine toevallige afwijking van hoogstens {reach}, gemiddeld nul. Dezelfde mensen geven overal dezelfde afwijking. Daardoor tellen tabellen niet precies op.',
    en: 'Every count in this edition has a small random change of at most {reach}, zero on average. The same people give the same change everywhere. Therefore tables do not add up exactly.',
  },
  openData: { nl: 'Open gegevens', en: 'Open data' },
  openDataLead: {
    nl: 'Verzonnen regels die in aantallen en samenhang lijken op de gemelde slachtoffers. Geen regel is een echt mens. Elk slachtoffer telt één keer mee, in het eerste jaar.',
    en: 'Invented rows that resemble the notified victims in numbers and in what goes together. No row is a real person. Each victim counts once, in the first year.',
  },
  openDataNone: { nl: 'Er zijn nog geen open gegevens.', en: 'There are no open data yet.' },
  openDataMake: { nl: 'Open gegevens maken', en: 'Make open data' },
  promise: { nl: 'Belofte', en: 'Promise' },
  promiseText: {
    nl: 'Epsilon {epsilon}, delta {delta}: geen antwoord wordt meer dan e tot de macht {epsilon} keer zo waarschijnlijk doordat iemand in het register staat, behalve met kans {delta}.',
    en: 'Epsilon {epsilon}, delta {delta}: no answer becomes more than e to the power {epsilon} times likelier because somebody is in the register, except with chance {delta}.',
  },
  utilityTitle: { nl: 'Hoe goed de regels lijken', en: 'How well the rows resemble' },
  utilityText: {
    nl: 'Deze cijfers vergelijken met de echte gegevens; de belofte geldt voor de regels, niet voor deze cijfers.',
    en: 'These figures compare with the real data; the promise holds for the rows, not for these figures.',
  },
  length: { nl: 'Kenmerken samen', en: 'Attributes together' },
  meanCount: { nl: 'Gemiddeld aantal', en: 'Mean count' },
  meanError: { nl: 'Gemiddeld verschil', en: 'Mean difference' },
  suppressed: { nl: 'Verdwenen', en: 'Lost' },
  fabricated: { nl: 'Verzonnen', en: 'Made up' },
  epsilon: { nl: 'Epsilon', en: 'Epsilon' },
  epsilonHint: {
    nl: 'Kleiner is veiliger en minder nauwkeurig. De bronnen noemen geen waarde; 12 is een voorstel.',
    en: 'Smaller is safer and less accurate. The sources state no value; 12 is a suggestion.',
  },
  delta: { nl: 'Delta', en: 'Delta' },
  deltaHint: {
    nl: 'Kans dat de belofte niet opgaat, kleiner dan 0,001.',
    en: 'Chance that the promise fails, below 0.001.',
  },
  wrongEpsilon: {
    nl: 'Vul een getal groter dan 0 en hoogstens 20 in.',
    en: 'Enter a number above 0 and at most 20.',
  },
  wrongDelta: {
    nl: 'Vul een getal groter dan 0 en kleiner dan 0,001 in.',
    en: 'Enter a number above 0 and below 0.001.',
  },
  spent: {
    nl: 'Van een van deze jaren zijn al open gegevens gepubliceerd. De belofte geldt maar één keer; kies andere jaren.',
    en: 'Open data of one of these years were published before. The promise holds only once; choose other years.',
  },
  tooFew: {
    nl: 'Met deze belofte blijft er van deze jaren niets over. Kies meer jaren.',
    en: 'With this promise nothing is left of these years. Choose more years.',
  },
  spentOnce: {
    nl: 'Van elk jaar kunt u één keer open gegevens maken. Daarna is de belofte voor dat jaar uitgegeven.',
    en: 'Of each year you can make open data once. After that the promise of that year has been spent.',
  },
  make: { nl: 'Maken en publiceren', en: 'Make and publish' },
  file: { nl: 'Open gegevens {period} (CSV)', en: 'Open data {period} (CSV)' },
  rows: { nl: '{count} regels', en: '{count} rows' },
});
