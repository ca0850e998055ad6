import type { Narratives } from './narrative.ts';

/** Stories that point to criminal exploitation. */
export const criminalNarratives: Narratives = {
  written: [
    {
      by: 'careWorker',
      text: 'Een jongen uit mijn klas van 15 heeft ineens drie telefoons. Hij loopt midden in de les weg als er een gaat. Zijn broertje vertelde dat er jongens aan de deur kwamen met een mes omdat er een pakje zoek was. Zijn moeder weet van niets.',
    },
    {
      by: 'business',
      text: 'Ik ben winkelier. Elke donderdag komen twee vrouwen kleding stelen, steeds dezelfde merken. Buiten staat een man die hen een lijstje geeft en de tas overneemt. Toen wij een van hen aanhielden, zei ze dat haar kind bij hem thuis is.',
    },
    {
      by: 'relative',
      text: 'Mijn zoon heeft zijn bankpas uitgeleend aan iemand die hij van gamen kent. Nu is er 11.000 euro over zijn rekening gegaan en eist die jongen dat hij nieuwe mensen zoekt. Hij krijgt foto’s van onze voordeur gestuurd.',
    },
    {
      by: 'police',
      text: 'Bij een ontruiming van een hennepkwekerij aan de {straat} zat een man in de woning die de deur niet kon openen. Hij zei dat hij water moest geven en dat iemand één keer per week eten bracht. Hij wist niet in welk land hij was.',
    },
    {
      by: 'citizen',
      text: 'Op het station vraagt een man in een rolstoel om geld. Aan het eind van de dag wordt hij opgehaald en moet hij zijn beker leeggooien in een tas. Vorige week had hij geen schoenen aan. Een tweede man let de hele dag op vanuit een auto.',
    },
    {
      by: 'careWorker',
      text: 'Een bewoner van onze begeleide woongroep krijgt bezoek van “vrienden” die in zijn kamer spullen neerzetten. Hij mag er zelf niet meer slapen. Hij zegt dat hij ja moest zeggen, omdat hij hen geld schuldig is voor een scooter.',
    },
    {
      by: 'relative',
      text: 'Mijn vriendin moest van haar ex met een koffer naar het buitenland reizen. Ze wist niet wat erin zat. Toen ze een tweede keer weigerde, stuurde hij een filmpje van haar zusje dat uit school komt.',
    },
    {
      by: 'official',
      text: 'Bij ons op kantoor schreef een man twaalf mensen in op hetzelfde adres. Ze zeiden zelf geen woord. Daarna zijn op al hun namen toeslagen en telefoons aangevraagd. Eén van hen kwam alleen terug en vroeg of zij nu iets strafbaars had gedaan.',
    },
    {
      by: 'careWorker',
      text: 'Als jongerenwerker ken ik een meisje van 16 dat geld moet ophalen voor oudere jongens. Laatst kwam ze zonder het hele bedrag terug. Nu komt ze niet meer buiten en gaat de gordijnen niet meer open.',
    },
    {
      by: 'relative',
      text: 'Mijn vader huurt een schuur uit aan iemand die hij van het café kent. Nu moet hij zijn mond houden over de vaten die er staan. Toen hij zei dat hij ermee wilde stoppen, lag er de volgende dag een dode kip voor de deur.',
    },
  ],
  openings: [
    { by: 'citizen', text: 'Een jongen bij ons in de buurt wordt gebruikt door oudere jongens.' },
    { by: 'careWorker', text: 'Een leerling van onze school haalt dingen op voor anderen.' },
    { by: 'careWorker', text: 'Een cliënt van mij pleegt diefstallen, maar het geld is niet voor hem.' },
    {
      by: 'citizen',
      text: 'In ons portiek worden tassen afgegeven aan een man die zelf niets te zeggen heeft.',
    },
    {
      by: 'official',
      text: 'In het winkelcentrum van {plaats} bedelt elke dag een man die wordt gebracht en opgehaald.',
    },
    { by: 'police', text: 'Bij een aanhouding kregen wij de indruk dat de verdachte gedwongen was.' },
    { by: 'relative', text: 'Mijn broer is in iets beland waar hij niet meer uit komt.' },
    { by: 'relative', text: 'Op naam van een oudere buurman zijn vijf telefoons afgesloten.' },
    { by: 'police', text: 'Iemand woont in een huis aan de {straat} waar hennep wordt gekweekt.' },
    { by: 'careWorker', text: 'Een jongen uit de opvang komt steeds thuis met gestolen spullen.' },
    { by: 'migrationChain', text: 'Een jongere onder onze voogdij wordt door anderen ingezet.' },
    { by: 'borderPolice', text: 'Bij een controle langs de grens troffen wij een jonge koerier aan.' },
  ],
  parts: [
    [
      'Hij krijgt opdrachten via een app en moet meteen komen.',
      'Hij moet alles afgeven aan een man die buiten wacht.',
      'Er is een schuld ontstaan die hij nooit kan terugbetalen.',
      'Ze weten waar zijn familie woont en zeggen dat ook.',
      'Hij moet zijn rekening en zijn pas laten gebruiken.',
      'Hij moet pakjes wegbrengen zonder te weten wat erin zit.',
      'Als het bedrag niet klopt, wordt hij geslagen.',
      'Hij moet nu zelf anderen zoeken die het werk doen.',
      'Iemand houdt de hele dag in de gaten wat hij doet.',
      'Zijn papieren zijn afgepakt.',
    ],
    [
      'Hij is snel te beïnvloeden en wil erbij horen.',
      'Hij is bang en slaapt niet.',
      'Hij praat er niet over, want hij denkt dat hij zelf straf krijgt.',
      'Sinds een paar weken zie ik hem bijna niet meer.',
      'Hij gebruikt zelf ook, en dat betalen zij.',
      'Er zijn nu dreigementen aan zijn moeder gericht.',
      'Hij ziet zichzelf niet als slachtoffer.',
    ],
    [
      'Ik hoop dat iemand met hem kan praten voordat het misgaat.',
      'Ik heb een bijnaam en een nummer van degene die hem aanstuurt.',
      'Het gebeurt bijna elke avond.',
      'De wijkagent weet hier iets van.',
      'Zeg alstublieft niet dat dit van mij komt.',
      'Anderen in de buurt wordt hetzelfde gevraagd.',
      'Dit is begonnen na de zomer.',
    ],
  ],
};
