import { messages } from './catalogue.ts';

export const attachmentMessages = messages({
  empty: {
    nl: 'Dit bestand is leeg. Kies een ander bestand.',
    en: 'This file is empty. Choose another file.',
  },
  tooLarge: {
    nl: 'Dit bestand is te groot. Een bestand mag hoogstens {max} MB zijn.',
    en: 'This file is too large. A file may be at most {max} MB.',
  },
  tooMany: {
    nl: 'U kunt hoogstens {max} bestanden meesturen.',
    en: 'You can send at most {max} files.',
  },
  heic: {
    nl: 'Foto’s in de vorm HEIC kunnen we niet openen. Bewaar de foto als JPEG en probeer het opnieuw.',
    en: 'We cannot open photos in HEIC form. Save the photo as JPEG and try again.',
  },
  unknownKind: {
    nl: 'Dit is geen foto (JPEG, PNG, WebP) en geen pdf. Kies een ander bestand.',
    en: 'This is not a photo (JPEG, PNG, WebP) and not a PDF. Choose another file.',
  },
  damaged: {
    nl: 'Dit bestand is beschadigd. Bewaar het opnieuw of kies een ander bestand.',
    en: 'This file is damaged. Save it again or choose another file.',
  },
  tooManyPixels: {
    nl: 'Deze foto heeft te veel beeldpunten. Maak de foto kleiner en probeer het opnieuw.',
    en: 'This photo has too many pixels. Make it smaller and try again.',
  },
  activePdf: {
    nl: 'Deze pdf bevat programma’s of bestanden. Druk hem af naar een nieuwe pdf en stuur die mee.',
    en: 'This PDF holds programs or files. Print it to a new PDF and send that.',
  },
});
