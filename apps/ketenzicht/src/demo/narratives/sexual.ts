import type { Narratives } from './narrative.ts';

/** Stories that point to sexual exploitation. */
export const sexualNarratives: Narratives = {
  written: [
    {
      by: 'business',
      text: 'Ik werk aan de balie van een hotel aan de {straat}. Een man boekt elke week twee kamers en betaalt contant. In de ene kamer zit steeds dezelfde jonge vrouw, in de andere wacht hij. Er komen de hele middag mannen langs, telkens een halfuur. Toen ik haar vroeg of het goed ging, keek ze eerst naar hem voor ze knikte.',
    },
    {
      by: 'relative',
      text: 'Mijn nichtje van 19 heeft sinds de zomer een vriend met een dure auto. Ze heeft haar bijbaan opgezegd en komt niet meer op verjaardagen. Vorige week zag ik haar in een advertentie op internet, met een andere naam. Ze zegt dat het haar eigen keus is, maar ze mag haar telefoon niet opnemen als hij erbij is.',
    },
    {
      by: 'citizen',
      text: 'In onze flat aan de {straat} is een woning waar om de twee weken andere vrouwen verblijven. Ze komen alleen buiten als de bewoner hen ophaalt. Een van hen vroeg in de lift in gebrekkig Engels waar ze eigenlijk was. Ze wist de naam van de stad niet.',
    },
    {
      by: 'careWorker',
      text: 'Een leerlinge van mij krijgt op school steeds berichten en schrikt daarvan. Ze heeft nieuwe kleren en een nieuwe telefoon en kan niet zeggen waar die vandaan komen. In haar tas zag ik een sleutelkaart van een motel. Toen ik ernaar vroeg, begon ze te huilen en zei ze dat hij filmpjes van haar heeft.',
    },
    {
      by: 'official',
      text: 'Bij een controle van een massagesalon troffen wij drie vrouwen aan die in de behandelkamers slapen. De eigenaar bewaart hun paspoorten, zegt hij, voor de veiligheid. Een vrouw zei zacht dat ze eerst 9.000 euro moet terugverdienen voordat ze weg mag.',
    },
    {
      by: 'careWorker',
      text: 'Ik ben wijkverpleegkundige. Een cliënte heeft blauwe plekken in verschillende kleuren en durft niet naar de huisarts. Haar huisgenoot geeft antwoord op alles wat ik haar vraag. Op de keukentafel lag een schrift met tijden en bedragen. Ze fluisterde dat ze nergens anders heen kan.',
    },
    {
      by: 'victim',
      text: 'Via een app leerde ik een man kennen die heel lief was. Nu moet ik van hem mannen ontvangen om zijn schulden te betalen. Hij weet waar mijn moeder woont. Ik wil dat het stopt maar ik wil niet dat mijn familie het hoort.',
    },
    {
      by: 'citizen',
      text: 'Op de parkeerplaats achter {bedrijf} staat in het weekend een camper. Er komen auto’s bij die na twintig minuten weer wegrijden. Een man int geld bij het portier. Ik zag een vrouw uitstappen zonder jas, terwijl het vroor. Hij duwde haar weer naar binnen.',
    },
    {
      by: 'careWorker',
      text: 'Een van onze bewoonsters in de opvang, net 18, wordt elke vrijdag opgehaald door steeds andere auto’s. Zondag komt ze terug en slaapt ze tot dinsdag. Ze heeft een tatoeage met de naam van een man die niemand hier kent. Zij noemt hem haar baas en lacht het dan weg.',
    },
    {
      by: 'business',
      text: 'Ik verhuur een vakantiehuisje. De huurder zei dat hij kwam vissen. De buren zagen vijf vrouwen die er niet uit mochten. Na zijn vertrek vond ik drie prepaid telefoons en een lijst met kamernummers van hotels in de regio.',
    },
  ],
  openings: [
    {
      by: 'citizen',
      text: 'Ik maak me zorgen om een jonge vrouw die in een appartement aan de {straat} verblijft.',
    },
    {
      by: 'citizen',
      text: 'Bij mij in de straat woont sinds kort een vrouw bij wie veel mannen op bezoek komen.',
    },
    { by: 'relative', text: 'Een kennis van mij werkt als escort, maar ik geloof niet dat ze dat zelf wil.' },
    { by: 'police', text: 'Tijdens mijn werk sprak ik een vrouw die erg gespannen was.' },
    { by: 'citizen', text: 'Op een advertentiesite staat een vrouw die ik van vroeger ken.' },
    {
      by: 'relative',
      text: 'Mijn dochter heeft een vriendin die zich sinds een paar maanden heel anders gedraagt.',
    },
    {
      by: 'business',
      text: 'In het hotel waar ik schoonmaak, verblijft vaak een stille vrouw met steeds dezelfde man.',
    },
    { by: 'careWorker', text: 'Een vrouw die bij ons taalles volgt, blijft ineens weg.' },
    { by: 'official', text: 'Aan het loket kwam een man met een vrouw die zelf niets zei.' },
    { by: 'official', text: 'Wij kregen bij een huisbezoek een naar gevoel over een van de bewoonsters.' },
    { by: 'migrationChain', text: 'In een gehoor vertelde een vrouw over haar reis hierheen.' },
    {
      by: 'borderPolice',
      text: 'Bij een controle op de luchthaven kon een reizigster niet uitleggen waar zij heen ging.',
    },
  ],
  parts: [
    [
      'Een man brengt en haalt haar en houdt haar telefoon bij zich.',
      'Ze mag zelf haar geld niet beheren.',
      'Iemand anders regelt haar afspraken en beantwoordt haar berichten.',
      'Ze zegt dat ze een schuld moet afbetalen die elke maand hoger wordt.',
      'Er zijn foto’s van haar waarmee iemand haar onder druk zet.',
      'Ze wist niet op welk adres ze was en hoe lang ze daar moest blijven.',
      'Ze kreeg eerst cadeaus en nu moet ze daar iets voor terugdoen.',
      'Ze spreekt de taal niet en een ander voert steeds het woord.',
      'Ze slaapt in dezelfde kamer waar ze klanten ontvangt.',
      'Haar paspoort ligt bij iemand anders, “voor de zekerheid”.',
    ],
    [
      'Ze is bang en kijkt steeds over haar schouder.',
      'Ik zag schrammen in haar hals, die ze met een sjaal bedekte.',
      'Toen ik vroeg of alles goed was, begon ze zacht te huilen.',
      'Ze eet slecht en is in korte tijd veel afgevallen.',
      'Zelf zegt ze dat er niets aan de hand is.',
      'Ze wil niet dat iemand de politie belt.',
      'Ze noemt hem haar vriend, maar hij heeft ook andere vrouwen.',
      'Ze heeft met niemand van vroeger nog contact.',
    ],
    [
      'Ik weet niet of dit iets is, maar ik wil het toch doorgeven.',
      'Het gebeurt vooral in het weekend, laat op de avond.',
      'Ik heb het kenteken van de auto opgeschreven.',
      'Dit speelt nu zo’n drie maanden.',
      'Wilt u voorzichtig zijn? Hij weet wie ik ben.',
      'U mag mij bellen als u vragen hebt.',
      'Misschien kan iemand haar alleen spreken, zonder hem erbij.',
    ],
  ],
};
