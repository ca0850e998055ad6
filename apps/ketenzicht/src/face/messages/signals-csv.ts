import { messages } from './catalogue.ts';

export const signalsCsvMessages = messages({
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  tooLarge: {
    nl: 'Het bestand is groter dan {max} MB. Verdeel het over meer bestanden.',
    en: 'The file is larger than {max} MB. Split it into several files.',
  },
  tooManyRows: {
    nl: 'Het bestand heeft meer dan {max} regels. Verdeel het over meer bestanden.',
    en: 'The file has more than {max} rows. Split it into several files.',
  },
  notUtf8: {
    nl: 'Het bestand is geen UTF-8. Bewaar het als "CSV UTF-8" en probeer het opnieuw.',
    en: 'The file is not UTF-8. Save it as "CSV UTF-8" and try again.',
  },
  quotes: {
    nl: 'Op regel {line} kloppen de aanhalingstekens niet. Zet tekst met aanhalingstekens tussen aanhalingstekens en schrijf ze binnenin dubbel.',
    en: 'The quotation marks on line {line} are not right. Put text with quotation marks between quotation marks and double those inside.',
  },
  unreadable: {
    nl: 'Het bestand is vanaf regel {line} geen geldige CSV. Bewaar het opnieuw als CSV.',
    en: 'From line {line} the file is not valid CSV. Save it again as CSV.',
  },
  unknownColumn: {
    nl: 'De kolom in kopregel-plaats {place} kennen we niet. De bekende kolommen staan in de handleiding.',
    en: 'We do not know the column at place {place} of the header. The guide lists the known columns.',
  },
  doubleColumn: {
    nl: 'De kolom "{column}" staat er twee keer. Haal er een weg.',
    en: 'The column "{column}" occurs twice. Remove one.',
  },
  missingColumn: {
    nl: 'De kolom "{column}" ontbreekt. Voeg die toe.',
    en: 'The column "{column}" is missing. Add it.',
  },
  noRows: {
    nl: 'Onder de kopregel staan geen signalen.',
    en: 'There are no signals below the header.',
  },
  cellCount: {
    nl: 'Deze regel heeft niet evenveel cellen als de kopregel. Kijk de scheidingstekens na.',
    en: 'This row does not have as many cells as the header. Check the separators.',
  },
  yesOrNo: {
    nl: 'Vul ja of nee in, of laat de cel leeg.',
    en: 'Fill in ja or nee, or leave the cell empty.',
  },
});
