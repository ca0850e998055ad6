import type { Narratives } from './narrative.ts';

/** Stories that point to labour exploitation. */
export const labourNarratives: Narratives = {
  written: [
    {
      by: 'official',
      text: 'Bij een brandveiligheidscontrole op het terrein van {bedrijf} vonden wij in een loods achttien bedden achter een wand van golfplaat. Er was één kookplaat en de nooddeur zat op slot. De mannen zeiden dat zij 110 euro per week betalen voor een bed en dat zij pas aan het eind van het seizoen loon krijgen.',
    },
    {
      by: 'employee',
      text: 'Ik heb vier maanden bij {bedrijf} gewerkt. We begonnen om vijf uur ’s ochtends en stopten als de chef het zei. Op mijn loonstrook staan 32 uren, ik werkte er meer dan 70. Wie klaagt, wordt dezelfde avond uit het huis gezet. Mijn neef is er nog en heeft geen geld voor de bus naar huis.',
    },
    {
      by: 'careWorker',
      text: 'Een vrouw kwam met een verbrande hand op ons spreekuur. Ze werkt in de wasserij van {bedrijf}, zeven dagen per week. Haar baas wachtte in de auto en belde drie keer of ze klaar was. Ze vroeg of wij niets wilden opschrijven, want dan moet ze de boete betalen.',
    },
    {
      by: 'citizen',
      text: 'In het restaurant onder ons huis slapen de koks in de kelder. Ik zie ze nooit buiten, behalve om vuilnis weg te brengen. Een van hen vroeg mij via zijn telefoon te vertalen hoe hij aan zijn eigen paspoort kan komen.',
    },
    {
      by: 'business',
      text: 'Wij leveren groente aan {bedrijf}. De pluksters dragen kapotte handschoenen en er is alleen een sloot om zich te wassen. De voorman loopt met een lijst rond en streept uren weg als iemand even zit. Een plukster was duidelijk ziek maar mocht niet stoppen.',
    },
    {
      by: 'citizen',
      text: 'Mijn onderbuurvrouw heeft een hulp in huis uit het buitenland. Het meisje werkt van vroeg tot laat, ook in het weekend, en slaapt op een matras in de bijkeuken. Ze heeft in een jaar nog geen vrije dag gehad. Ze mag geen sleutel en doet de deur niet open als er niemand thuis is.',
    },
    {
      by: 'citizen',
      text: 'Op een bouwplaats aan de {straat} werken mannen zonder helm of steiger. Als er controle komt, rijden ze weg met een busje. Eén man viel en is niet naar het ziekenhuis gebracht. Later hoorde ik dat hij naar huis is gestuurd zonder geld.',
    },
    {
      by: 'employee',
      text: 'Ik ben chauffeur. Ik woon al zeven maanden in mijn cabine, want mijn baas zegt dat een kamer te duur is. Ik krijg een vast bedrag per week en moet zelf de boetes betalen. Mijn papieren liggen op kantoor. Als ik stop, ben ik volgens hem 4.000 euro schuldig.',
    },
    {
      by: 'citizen',
      text: 'Een man met een beperking helpt al jaren bij {bedrijf}. Hij krijgt eten en af en toe een tientje. Zijn uitkering gaat naar de rekening van de eigenaar. Toen zijn zus op bezoek wilde komen, zei de eigenaar dat hij daar geen tijd voor had.',
    },
    {
      by: 'citizen',
      text: 'Op de camping wonen sinds het voorjaar werknemers van een uitzendbureau, met zes of zeven in één caravan. Ze krijgen maaltijden die van het loon af gaan, ook als ze niet eten. Een jongen liet mij zijn afrekening zien: na een maand hield hij 64 euro over.',
    },
    {
      by: 'citizen',
      text: 'Een nagelstudio in het centrum heeft jonge medewerksters die niet zelf mogen praten. De eigenares rekent af, beantwoordt alle vragen en loopt mee naar het toilet. Tegen sluitingstijd worden ze samen in een auto gezet. Een van hen schreef “help” op een bonnetje. Daarna durfde ze mij niet meer aan te kijken.',
    },
    {
      by: 'official',
      text: 'Onze leerplichtambtenaar trof op een dinsdagochtend een jongen van 15 aan in de keuken van een afhaalzaak. Hij woont bij de eigenaar, die niet zijn familie is. Hij zegt dat hij moet werken om zijn reis terug te betalen.',
    },
  ],
  openings: [
    { by: 'citizen', text: 'Bij {bedrijf} werken mensen onder slechte omstandigheden.' },
    { by: 'employee', text: 'Ik werkte via een uitzendbureau en wil melden wat daar gebeurt.' },
    { by: 'official', text: 'Bij een controle aan de {straat} viel ons iets op.' },
    { by: 'relative', text: 'Mijn man werkt sinds dit voorjaar in een bedrijf in {plaats}.' },
    { by: 'citizen', text: 'In een pand naast ons huis wonen arbeiders van {bedrijf}.' },
    { by: 'careWorker', text: 'Een cliënt vertelde mij over zijn werk.' },
    { by: 'employee', text: 'Ik zie op mijn werk hoe nieuwe collega’s worden behandeld.' },
    { by: 'official', text: 'Wij kregen als bibliotheek een vraag van een man over zijn contract.' },
    { by: 'citizen', text: 'Op mijn route bezorg ik pakjes bij een bedrijf waar iets niet klopt.' },
    { by: 'labourInspector', text: 'Bij een controle sprak ik een werknemer van {bedrijf}.' },
    {
      by: 'migrationChain',
      text: 'Een bewoner van ons centrum vertelde over het werk dat hij hier eerst deed.',
    },
    { by: 'business', text: 'Een toeleverancier van ons behandelt zijn mensen slecht.' },
    { by: 'other', text: 'Bij onze helpdesk belde iemand over zijn werkgever.' },
  ],
  parts: [
    [
      'De werkdagen duren twaalf uur of langer.',
      'Het loon wordt maar voor een deel betaald, en contant.',
      'Paspoorten worden ingenomen en bewaard op kantoor.',
      'Wie ziek is, moet een boete betalen.',
      'Er zijn twee contracten: één voor de controle en één dat echt geldt.',
      'Voor huur en vervoer wordt meer ingehouden dan er overblijft.',
      'Ze zijn officieel zelfstandige, maar hebben maar één opdrachtgever die alles bepaalt.',
      'Er is wel werk beloofd, maar heel ander werk dan dit.',
      'Ze worden betaald per kist en halen zo nooit het minimumloon.',
      'Al maanden is er geen loon uitbetaald.',
    ],
    [
      'Ze slapen met veel mensen op één kamer.',
      'Er is maar één douche en het stinkt er naar schimmel.',
      'De baas regelt alles: het huis, het busje en het eten.',
      'Ze mogen niet naar een dokter.',
      'Wie iets zegt, staat diezelfde dag op straat.',
      'De voorman dreigt met de politie en met familie thuis.',
      'Ze kennen hier niemand en spreken de taal niet.',
      'Ze zijn uitgeput en durven niet te stoppen.',
      'Het werk is gevaarlijk en er zijn geen beschermende middelen.',
    ],
    [
      'Het gaat volgens mij om meer dan tien mensen.',
      'Zeg alstublieft niet dat dit van mij komt.',
      'Dit is al maanden zo.',
      'Ik heb foto’s van de slaapplaatsen.',
      'Iemand heeft al eens gebeld, maar daarna hoorden we niets.',
      'Ik weet hun namen niet, wel waar zij wonen.',
      'Zij willen vooral hun loon, en niet in de problemen komen.',
    ],
  ],
};
