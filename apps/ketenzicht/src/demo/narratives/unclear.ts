import type { Narratives } from './narrative.ts';

/** Stories of which it is not clear at first what is going on. */
export const unclearNarratives: Narratives = {
  written: [
    {
      by: 'citizen',
      text: 'Aan de {straat} staat een huis met altijd dichte rolluiken. Er wordt veel eten bezorgd, maar ik zie nooit iemand buiten. Vannacht hoorde ik een vrouw roepen in een taal die ik niet ken. Daarna was het stil.',
    },
    {
      by: 'official',
      text: 'Bij de balie wilde een man een vrouw inschrijven op zijn adres. Zij had geen tas en geen telefoon bij zich. Hij beantwoordde elke vraag. Toen ik haar een pen gaf, vroeg ze hem of ze mocht tekenen.',
    },
    {
      by: 'citizen',
      text: 'Een kind op de voetbalclub draagt al weken dezelfde kleren. Hij wordt gebracht door telkens een andere volwassene. Toen ik vroeg wie dat was, zei hij: “Die man bij wie we moeten blijven tot papa betaald heeft.”',
    },
    {
      by: 'citizen',
      text: 'Er loopt een man langs de deuren die klusjes doet. Een andere man int het geld en wacht in de auto. Ik gaf hem een broodje en dat propte hij meteen helemaal in zijn mond.',
    },
    {
      by: 'business',
      text: 'Wij zijn een woningcorporatie. Op een adres staan negen mensen ingeschreven die geen familie van elkaar zijn. De huurder zelf woont er niet. Bij de deur doet niemand open, maar binnen klinkt wel een televisie.',
    },
    {
      by: 'citizen',
      text: 'In de kerk komt sinds een maand een jonge vrouw die altijd een kwartier voor het einde weg moet. Vandaag liet ze een briefje achter in het gebedenboek: “Ik mag hier niet zijn.” Er stond geen naam bij.',
    },
    {
      by: 'careWorker',
      text: 'Onze huisarts maakt zich zorgen over een patiënte die steeds met een begeleider komt. Hij vertaalt, maar volgens de tolk aan de telefoon vertaalde hij iets heel anders. Ze heeft klachten die passen bij lang staan en weinig eten.',
    },
  ],
  openings: [
    { by: 'citizen', text: 'Er gebeurt iets vreemds in een huis aan de {straat}.' },
    { by: 'citizen', text: 'Ik heb een naar gevoel over een gezin bij ons in de straat.' },
    { by: 'official', text: 'Tijdens een gesprek aan het loket viel mij iets op.' },
    { by: 'citizen', text: 'Een vrouw vroeg mij op straat om hulp, maar liep toen weg.' },
    {
      by: 'official',
      text: 'Bij het controleren van inschrijvingen kwamen wij een adres tegen dat niet klopt.',
    },
    { by: 'careWorker', text: 'Een bezoeker van het buurthuis heeft mij iets verteld.' },
    { by: 'police', text: 'Na een melding van overlast kwamen wij in een woning waar iets niet klopte.' },
    { by: 'other', text: 'Als vrijwilliger bij de voedselbank ken ik een man die mij zorgen baart.' },
    { by: 'business', text: 'Een monteur van ons kwam in een huis waar hij zich zorgen maakte.' },
  ],
  parts: [
    [
      'Er komen en gaan veel mensen, vooral ’s nachts.',
      'Eén man doet steeds het woord voor de anderen.',
      'Er staan veel meer mensen ingeschreven dan er wonen.',
      'Ze hebben geen sleutel en geen telefoon.',
      'Iemand lijkt er tegen haar zin te zijn.',
      'De verhalen die zij vertellen, passen niet bij elkaar.',
    ],
    [
      'Ik kan niet goed zeggen wat het is.',
      'Ze kijken bang en zeggen niets.',
      'Het kan ook iets heel anders zijn.',
      'Later wilde ze er niets meer over zeggen.',
      'Er zijn ook kinderen bij.',
    ],
    [
      'Misschien kunt u er eens naar kijken.',
      'Ik heb verder geen gegevens.',
      'Dit zag ik nu voor de derde keer.',
      'Een andere buur heeft hetzelfde gezien.',
      'Ik hoor graag of u er iets mee kunt.',
    ],
  ],
};
