import { messages } from './catalogue.ts';

/** Words of the public form. Short, spoken, no official terms: it is read by people who are worried. */
export const reportMessages = messages({
  startTitle: { nl: 'Iets melden over uitbuiting of mensenhandel', en: 'Report exploitation or trafficking' },
  startLead: {
    nl: 'Ziet u iets dat niet klopt? Wordt iemand gedwongen, bedrogen of slecht behandeld? Vertel het ons. U hoeft niet zeker te zijn.',
    en: 'Do you see something that is not right? Is somebody forced, deceived or treated badly? Tell us. You do not have to be sure.',
  },
  startWho: { nl: 'Iedereen kan melden', en: 'Anybody can report' },
  startAnonymous: {
    nl: 'U mag anoniem blijven. Dan vragen we geen naam en geen contactgegevens.',
    en: 'You may stay anonymous. Then we ask for no name and no contact details.',
  },
  startTime: {
    nl: 'Het duurt ongeveer vijf minuten. U kunt tussendoor bewaren en later verdergaan.',
    en: 'It takes about five minutes. You can save on the way and continue later.',
  },
  startCode: {
    nl: 'Aan het eind krijgt u een code. Daarmee ziet u later wat er met uw melding gebeurt.',
    en: 'At the end you get a code. With it you can see later what happens with your report.',
  },
  startReader: {
    nl: 'Uw melding wordt gelezen door een medewerker van de gemeente die daarvoor is aangewezen.',
    en: 'Your report is read by an official of the municipality who is appointed for this.',
  },
  startButton: { nl: 'Begin met melden', en: 'Start your report' },
  continueLink: { nl: 'Verder met een bewaarde melding', en: 'Continue a saved report' },
  statusLink: { nl: 'Uw melding volgen', en: 'Follow your report' },
  otherWays: { nl: 'Liever bellen?', en: 'Rather call?' },

  next: { nl: 'Verder', en: 'Continue' },
  back: { nl: 'Terug', en: 'Back' },
  saveForLater: { nl: 'Bewaren en later verder', en: 'Save and continue later' },
  saveChange: { nl: 'Opslaan', en: 'Save' },

  danger: { nl: 'Is iemand nu in gevaar?', en: 'Is somebody in danger now?' },
  dangerHint: {
    nl: 'Gevaar is bijvoorbeeld geweld, opsluiting of een zieke die geen hulp krijgt.',
    en: 'Danger is for example violence, being locked up, or somebody ill who gets no help.',
  },
  callNumber: { nl: 'Bel {number}', en: 'Call {number}' },
  callTitle: { nl: 'Bel eerst', en: 'Call first' },
  callLead: {
    nl: 'Wacht niet op dit formulier. Wij lezen het niet meteen.',
    en: 'Do not wait for this form. We do not read it at once.',
  },
  callAfter: {
    nl: 'Hebt u gebeld, of kunt u niet bellen? Dan kunt u hier verder met uw melding.',
    en: 'Have you called, or can you not call? Then you can continue your report here.',
  },
  callContinue: { nl: 'Verder met melden', en: 'Continue the report' },

  narrative: { nl: 'Wat hebt u gezien of gehoord?', en: 'What did you see or hear?' },
  narrativeHint: {
    nl: 'Vertel het in uw eigen woorden. Wie, wat, hoe vaak? Wat viel u op?',
    en: 'Tell it in your own words. Who, what, how often? What struck you?',
  },
  where: { nl: 'Waar was het?', en: 'Where was it?' },
  whereHint: {
    nl: 'Vul in wat u weet. Weet u het niet, ga dan verder.',
    en: 'Fill in what you know. If you do not know, continue.',
  },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  municipalityEmpty: { nl: 'Weet ik niet', en: 'I do not know' },
  address: { nl: 'Adres of beschrijving van de plek', en: 'Address or description of the place' },
  addressHint: {
    nl: 'Bijvoorbeeld een straat, de naam van een bedrijf, een website of een app.',
    en: 'For example a street, the name of a business, a website or an app.',
  },
  when: { nl: 'Wanneer was het?', en: 'When was it?' },
  whenDate: { nl: 'Op één dag', en: 'On one day' },
  whenPeriod: { nl: 'Langere tijd, of vaker', en: 'For a longer time, or more often' },
  whenUnknown: { nl: 'Dat weet ik niet', en: 'I do not know' },
  date: { nl: 'Welke dag?', en: 'Which day?' },
  dateHint: { nl: 'Bijvoorbeeld 27 3 2025.', en: 'For example 27 3 2025.' },
  from: { nl: 'Sinds wanneer?', en: 'Since when?' },
  until: { nl: 'Tot wanneer?', en: 'Until when?' },
  untilHint: { nl: 'Laat leeg als het nog doorgaat.', en: 'Leave empty if it is still going on.' },
  people: { nl: 'Weet u om wie het gaat?', en: 'Do you know who it is about?' },
  peopleHint: {
    nl: 'Alles op deze pagina mag u overslaan. Ga niet zelf op onderzoek uit.',
    en: 'You may skip everything on this page. Do not investigate yourself.',
  },
  victim: { nl: 'De persoon die hulp nodig heeft', en: 'The person who needs help' },
  suspect: { nl: 'De persoon die het veroorzaakt', en: 'The person who causes it' },
  traces: { nl: 'Andere gegevens', en: 'Other details' },
  name: { nl: 'Naam', en: 'Name' },
  nameHint: { nl: 'Een bijnaam mag ook.', en: 'A nickname is fine too.' },
  age: { nl: 'Leeftijd, ongeveer', en: 'Age, roughly' },
  minor: { nl: 'Is iemand jonger dan 18 jaar?', en: 'Is anybody younger than 18?' },
  victims: { nl: 'Hoeveel mensen hebben hulp nodig?', en: 'How many people need help?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Weet ik niet', en: 'I do not know' },
  company: { nl: 'Bedrijf', en: 'Business' },
  phone: { nl: 'Telefoonnummer', en: 'Telephone number' },
  plate: { nl: 'Kenteken', en: 'Number plate' },

  files: { nl: 'Hebt u foto’s of documenten?', en: 'Do you have photos or documents?' },
  filesHint: {
    nl: 'Foto’s (JPEG, PNG, WebP) of pdf, hoogstens {count} bestanden van {size} MB. De plaats en het toestel halen we uit foto’s weg. Uit een pdf kunnen we dat niet halen.',
    en: 'Photos (JPEG, PNG, WebP) or PDF, at most {count} files of {size} MB. We remove the place and the device from photos. We cannot remove that from a PDF.',
  },
  filesChoose: { nl: 'Kies bestanden', en: 'Choose files' },
  filesAdd: { nl: 'Bestanden toevoegen', en: 'Add files' },
  filesAdded: { nl: 'Toegevoegd', en: 'Added' },
  filesRemoveShort: { nl: 'Verwijderen', en: 'Remove' },
  filesRemove: { nl: '{name} verwijderen', en: 'Remove {name}' },
  filesNone: { nl: 'Geen', en: 'None' },

  reporter: { nl: 'Wie bent u?', en: 'Who are you?' },
  reporterHint: {
    nl: 'Dit helpt ons uw melding te begrijpen.',
    en: 'This helps us understand your report.',
  },
  anonymous: { nl: 'Wilt u anoniem blijven?', en: 'Do you want to stay anonymous?' },
  anonymousYes: { nl: 'Ja, ik blijf anoniem', en: 'Yes, I stay anonymous' },
  anonymousYesHint: {
    nl: 'We vragen geen naam. U volgt uw melding met een code.',
    en: 'We ask for no name. You follow your report with a code.',
  },
  anonymousNo: { nl: 'Nee, ik geef mijn gegevens', en: 'No, I give my details' },
  anonymousNoHint: {
    nl: 'Alleen wie uw melding behandelt, kan ze zien.',
    en: 'Only those who handle your report can see them.',
  },
  contact: { nl: 'Mogen wij u benaderen?', en: 'May we contact you?' },
  contactHint: {
    nl: 'Bijvoorbeeld om een vraag te stellen.',
    en: 'For example to ask a question.',
  },
  contactYes: { nl: 'Ja, dat mag', en: 'Yes, you may' },
  contactNo: { nl: 'Nee, liever niet', en: 'No, rather not' },
  yourName: { nl: 'Uw naam', en: 'Your name' },
  yourEmail: { nl: 'Uw e-mailadres', en: 'Your email address' },
  yourPhone: { nl: 'Uw telefoonnummer', en: 'Your telephone number' },
  yourOrganisation: { nl: 'Uw organisatie', en: 'Your organisation' },
  yourOrganisationHint: {
    nl: 'Als u namens een organisatie meldt.',
    en: 'If you report for an organisation.',
  },

  check: { nl: 'Controleer uw antwoorden', en: 'Check your answers' },
  checkLead: {
    nl: 'Klopt alles? Dan kunt u de melding versturen.',
    en: 'Is everything right? Then you can send the report.',
  },
  change: { nl: 'Wijzigen', en: 'Change' },
  changeWhat: { nl: 'Wijzigen: {what}', en: 'Change: {what}' },
  notTold: { nl: 'Niet ingevuld', en: 'Not filled in' },
  send: { nl: 'Melding versturen', en: 'Send the report' },
  since: { nl: 'sinds {date}', en: 'since {date}' },
  until2: { nl: 'tot {date}', en: 'until {date}' },

  sentTitle: { nl: 'Uw melding is verstuurd', en: 'Your report has been sent' },
  sentCode: { nl: 'Uw code', en: 'Your code' },
  sentCodeHint: {
    nl: 'Schrijf deze code op of maak een foto. U krijgt hem maar één keer te zien.',
    en: 'Write this code down or take a photo. You see it only once.',
  },
  sentNext: { nl: 'Wat gebeurt er nu?', en: 'What happens now?' },
  sentNext1: {
    nl: 'Een medewerker van de gemeente leest uw melding en zoekt uit wat er aan de hand kan zijn.',
    en: 'An official of the municipality reads your report and finds out what may be going on.',
  },
  sentNext2: {
    nl: 'Als dat nodig is, komt er hulp voor de persoon om wie het gaat, of kijkt de politie of de Arbeidsinspectie mee.',
    en: 'If needed, the person it is about gets help, or the police or the Labour Authority look along.',
  },
  sentNext3: {
    nl: 'Met uw code ziet u hoe het staat. Soms mogen we niet alles vertellen.',
    en: 'With your code you see how it stands. Sometimes we may not tell everything.',
  },
  sentReference: { nl: 'Nummer van de melding', en: 'Number of the report' },
  sentFinish: { nl: 'Klaar, wis deze pagina', en: 'Done, clear this page' },

  savedTitle: { nl: 'Uw melding is bewaard', en: 'Your report has been saved' },
  savedLead: {
    nl: 'De melding is nog niet verstuurd. Met deze code gaat u later verder, ook op een ander apparaat.',
    en: 'The report has not been sent yet. With this code you continue later, also on another device.',
  },
  savedHint: {
    nl: 'Schrijf de code op. Zonder de code kunnen we uw melding niet terugvinden. We bewaren haar 14 dagen.',
    en: 'Write the code down. Without it we cannot find your report again. We keep it for 14 days.',
  },
  savedContinue: { nl: 'Nu verder', en: 'Continue now' },
  savedLeave: { nl: 'Sluiten op dit apparaat', en: 'Close on this device' },
  leftTitle: { nl: 'Gesloten', en: 'Closed' },
  leftMessage: {
    nl: 'Dit apparaat onthoudt niets meer van uw melding.',
    en: 'This device no longer remembers anything of your report.',
  },

  codeLabel: { nl: 'Uw code', en: 'Your code' },
  codeHint: {
    nl: 'Zeventien letters en cijfers. Hoofdletters en streepjes maken niet uit.',
    en: 'Seventeen letters and digits. Capitals and hyphens do not matter.',
  },
  codeWrong: {
    nl: 'Deze code klopt niet. Kijk na of u alle letters en cijfers goed hebt overgenomen.',
    en: 'This code is not right. Check whether you copied all letters and digits well.',
  },
  codeUnknown: {
    nl: 'Bij deze code vinden we niets. Kijk de code na.',
    en: 'We find nothing with this code. Check the code.',
  },
  draftUnknown: {
    nl: 'Bij deze code vinden we geen bewaarde melding. Kijk de code na. Na 14 dagen wissen we een bewaarde melding.',
    en: 'We find no saved report with this code. Check the code. After 14 days we erase a saved report.',
  },
  continueTitle: { nl: 'Verder met een bewaarde melding', en: 'Continue a saved report' },
  continueButton: { nl: 'Verder', en: 'Continue' },

  statusTitle: { nl: 'Uw melding volgen', en: 'Follow your report' },
  statusLead: {
    nl: 'Vul de code in die u kreeg toen u de melding verstuurde.',
    en: 'Fill in the code you got when you sent the report.',
  },
  statusButton: { nl: 'Bekijken', en: 'View' },
  statusOf: { nl: 'Melding', en: 'Report' },
  statusNow: { nl: 'Hoe het staat', en: 'How it stands' },
  statusReceived: { nl: 'Ontvangen op', en: 'Received on' },
  statusSince: { nl: 'Sinds', en: 'Since' },
  statusNews: { nl: 'Berichten voor u', en: 'Messages for you' },
  statusNoNews: {
    nl: 'Er is nog geen bericht. Kijk later nog eens.',
    en: 'There is no message yet. Look again later.',
  },
  statusReceivedWords: {
    nl: 'Uw melding is binnen. Ze wordt binnenkort gelezen.',
    en: 'Your report has come in. It will be read soon.',
  },
  statusBusyWords: { nl: 'Uw melding wordt behandeld.', en: 'Your report is being handled.' },
  statusClosedWords: {
    nl: 'De behandeling van uw melding is klaar.',
    en: 'The handling of your report is finished.',
  },

  garbledTitle: { nl: 'Dit is niet goed overgekomen', en: 'This did not arrive well' },
  garbledText: {
    nl: 'Ga terug en probeer het opnieuw.',
    en: 'Go back and try again.',
  },
  tooLargeTitle: { nl: 'Dit is te groot om te versturen', en: 'This is too large to send' },
  tooLargeText: {
    nl: 'Ga terug. Maak de tekst korter of kies kleinere bestanden.',
    en: 'Go back. Shorten the text or choose smaller files.',
  },
});
