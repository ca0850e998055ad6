import type { Article } from './article.tsx';

/** What happens with data about people; true for every installation. */
export const privacyArticle: Article = {
  title: { nl: 'Privacy', en: 'Privacy' },
  lead: {
    nl: 'Ketenzicht gaat over mensen in een kwetsbare positie. Daarom ligt vast wie wat mag zien, en wie wat heeft gezien.',
    en: 'Ketenzicht is about people in a vulnerable position. That is why it is laid down who may see what, and who has seen what.',
  },
  sections: [
    {
      heading: { nl: 'Als u iets meldt', en: 'When you report something' },
      paragraphs: [
        {
          nl: 'U hoeft uw naam niet te geven. Geeft u die wel, dan ziet een partner in de keten hem alleen als een regel dat toestaat. Met uw ontvangstcode volgt u de melding zonder in te loggen. De melding zelf staat niet achter die code.',
          en: 'You need not give your name. If you do, a partner in the chain sees it only when a rule allows that. With your receipt code you follow the report without signing in. The report itself does not lie behind that code.',
        },
      ],
    },
    {
      heading: { nl: 'Wie wat mag zien', en: 'Who may see what' },
      paragraphs: [
        {
          nl: 'Elke inzage heeft een doel en een grondslag. Wat geen regel toestaat, blijft dicht. De beheerder van het systeem ziet geen dossiers.',
          en: 'Every look has a purpose and a legal basis. What no rule allows stays closed. The administrator of the system sees no dossiers.',
        },
      ],
      links: [
        {
          href: '/wie-mag-wat-zien',
          label: { nl: 'Bekijk de tabel: wie mag wat zien', en: 'See the table: who may see what' },
        },
      ],
    },
    {
      heading: { nl: 'Hoe gegevens worden bewaard', en: 'How data are kept' },
      list: [
        {
          nl: 'Verhalen, namen, adressen, telefoonnummers en bijlagen zijn versleuteld, met een eigen sleutel per persoon, zaak of tekst.',
          en: 'Stories, names, addresses, phone numbers and attachments are encrypted, with a key of their own for each person, thing or text.',
        },
        {
          nl: 'Wissen gebeurt door de sleutel te vernietigen. Wat overblijft is dat er iets was, niet wat.',
          en: 'Erasing is done by destroying the key. What remains is that there was something, not what.',
        },
        {
          nl: 'Elke inzage komt in een logboek dat niemand ongemerkt kan veranderen: wie, wanneer, met welk doel en op welke regel.',
          en: 'Every look is written in a log that nobody can change unnoticed: who, when, for which purpose and by which rule.',
        },
        {
          nl: 'Persoonsgegevens staan niet in adressen van pagina’s, niet in technische logboeken en niet in foutmeldingen.',
          en: 'Personal data stand neither in addresses of pages, nor in technical logs, nor in error messages.',
        },
      ],
    },
    {
      heading: { nl: 'Geen oordeel door de computer', en: 'No verdict by the computer' },
      paragraphs: [
        {
          nl: 'Ketenzicht berekent geen kans dat iemand dader of slachtoffer is. Het kiest niemand uit op afkomst of nationaliteit. Mensen oordelen; de regels zeggen wat daarna moet gebeuren.',
          en: 'Ketenzicht computes no chance that somebody is an offender or a victim. It selects nobody by origin or nationality. People judge; the rules say what must happen then.',
        },
      ],
    },
    {
      heading: { nl: 'Cookies', en: 'Cookies' },
      paragraphs: [
        {
          nl: 'Ketenzicht gebruikt alleen cookies die nodig zijn: voor uw taal, de weergave, en om ingelogd te blijven of een melding af te maken. Er is niets van een andere partij op deze pagina’s.',
          en: 'Ketenzicht only uses cookies that are needed: for your language, the display, and to stay signed in or finish a report. There is nothing from another party on these pages.',
        },
      ],
    },
    {
      heading: { nl: 'Uw rechten', en: 'Your rights' },
      paragraphs: [
        {
          nl: 'U kunt vragen welke gegevens er over u zijn, ze laten verbeteren of laten wissen, en bezwaar maken. Vraag het de organisatie bij wie u meldde of die contact met u had. Haar functionaris gegevensbescherming kan zien wie uw gegevens heeft ingezien. Komt u er niet uit? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
          en: 'You can ask which data there are about you, have them corrected or erased, and object. Ask the organisation to which you reported or that was in touch with you. Its privacy officer can see who looked at your data. Is it not solved? Then you can complain to the Dutch Data Protection Authority.',
        },
        {
          nl: 'Hoe lang gegevens blijven, bepaalt de organisatie die verantwoordelijk is. De bronnen van Ketenzicht noemen daarvoor geen termijn.',
          en: 'How long data are kept is decided by the organisation that is responsible. The sources of Ketenzicht print no term for it.',
        },
      ],
      links: [{ href: '/contact', label: { nl: 'Contact', en: 'Contact' } }],
    },
  ],
};
