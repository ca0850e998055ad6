import { messages } from './catalogue.ts';

export const importMessages = messages({
  title: { nl: 'Signalen importeren', en: 'Import signals' },
  lead: {
    nl: 'Neem signalen uit een bestand in één keer op. Eerst kijken we het bestand na. Daarna beslist u.',
    en: 'Take in signals from a file at once. First we check the file. Then you decide.',
  },
  file: { nl: 'CSV-bestand', en: 'CSV file' },
  fileHint: {
    nl: 'Hoogstens {rows} signalen en {size} MB, bewaard als “CSV UTF-8”. De kolommen staan in de handleiding.',
    en: 'At most {rows} signals and {size} MB, saved as “CSV UTF-8”. The columns are in the guide.',
  },
  fileMissing: { nl: 'Kies een CSV-bestand.', en: 'Choose a CSV file.' },
  check: { nl: 'Bestand nakijken', en: 'Check the file' },
  checkedTitle: { nl: 'Bestand nagekeken', en: 'File checked' },
  nothingStored: { nl: 'Er is nog niets opgenomen.', en: 'Nothing has been taken in yet.' },
  accepted: { nl: 'Goede regels', en: 'Good rows' },
  rejectedRows: { nl: 'Regels met fouten', en: 'Rows with errors' },
  rejected: { nl: 'Wat er niet klopt', en: 'What is wrong' },
  firstOnly: {
    nl: 'Hier staan de eerste {shown} van {total} fouten. In het CSV-bestand staan ze allemaal.',
    en: 'These are the first {shown} of {total} errors. The CSV file has all of them.',
  },
  line: { nl: 'Regel', en: 'Line' },
  column: { nl: 'Kolom', en: 'Column' },
  reason: { nl: 'Wat er niet klopt', en: 'What is wrong' },
  wholeRow: { nl: 'hele regel', en: 'whole row' },
  download: { nl: 'Fouten als CSV', en: 'Errors as CSV' },
  storeAll: { nl: 'Alle signalen opnemen', en: 'Take in all signals' },
  storeGood: { nl: 'Alleen de goede regels opnemen', en: 'Take in the good rows only' },
  again: { nl: 'Een ander bestand kiezen', en: 'Choose another file' },
  mendFirst: {
    nl: 'Verbeter de fouten in het bestand en kies het opnieuw, of neem alleen de goede regels op.',
    en: 'Mend the errors in the file and choose it again, or take in the good rows only.',
  },
  nothingGood: {
    nl: 'Geen enkele regel is goed. Verbeter het bestand.',
    en: 'No row is good. Mend the file.',
  },
  lost: {
    nl: 'Het nagekeken bestand is er niet meer. Kies het opnieuw.',
    en: 'The checked file is no longer there. Choose it again.',
  },
  progressTitle: { nl: 'Signalen worden opgenomen', en: 'Signals are being taken in' },
  waiting: { nl: 'Het opnemen begint zo.', en: 'It begins in a moment.' },
  running: {
    nl: '{done} van {total} signalen zijn opgenomen.',
    en: '{done} of {total} signals were taken in.',
  },
  refresh: {
    nl: 'Deze pagina ververst zichzelf. U kunt ook zelf verversen.',
    en: 'This page refreshes itself. You can also refresh it yourself.',
  },
  refreshNow: { nl: 'Nu verversen', en: 'Refresh now' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  stopping: { nl: 'Het opnemen stopt zo.', en: 'It stops in a moment.' },
  done: { nl: 'Klaar. {stored} signalen zijn opgenomen.', en: 'Done. {stored} signals were taken in.' },
  cancelled: {
    nl: 'Gestopt. {done} signalen zijn opgenomen en blijven staan. Wilt u de rest? Kies binnen een dag hetzelfde bestand: wat er al is, komt niet dubbel.',
    en: 'Stopped. {done} signals were taken in and stay. Do you want the rest? Choose the same file within a day: what is there already does not come twice.',
  },
  failed: {
    nl: 'Het is niet gelukt. {done} signalen zijn opgenomen en blijven staan. Kies binnen een dag hetzelfde bestand om verder te gaan.',
    en: 'It did not succeed. {done} signals were taken in and stay. Choose the same file within a day to go on.',
  },
  toWorklist: { nl: 'Naar de werklijst', en: 'To the worklist' },
});
