import type { AdviceConclusion, CloseReason } from '@ketenzicht/rulebook';
import type { Kind } from './narratives/narratives.ts';

/** What people in the chain write to each other, by what they do. */
export const words = {
  enrich: [
    'Adres en bedrijf nagezocht. Er staan meer mensen ingeschreven dan er passen.',
    'Gebeld met de wijkagent en het wijkteam. Beiden kennen het adres.',
    'In de eigen systemen gekeken. Er liep eerder een handhavingszaak op dit adres.',
    'De melder teruggebeld. Die kon de auto en de tijden beschrijven.',
    'Openbare bronnen bekeken. De advertentie staat er nog en het nummer klopt.',
    'Niets gevonden in de registers. Het verhaal van de melder is wel duidelijk.',
    'Met de toezichthouder langs geweest. Wij zagen matrassen en weinig eten.',
    'De leerplichtambtenaar bevestigt het verzuim sinds september.',
    'Uit het handelsregister blijkt dat het bedrijf vorig jaar van eigenaar wisselde.',
    'De hulpverlener vulde aan: er zijn schulden en de post wordt niet geopend.',
  ],
  clear: {
    sexual: [
      'Iemand anders bepaalt de afspraken en krijgt het geld. Zij kan niet weg zonder gevolgen.',
      'Dwang, controle en schuld komen bij elkaar. Dit past bij seksuele uitbuiting.',
      'Er is chantage met beelden en zij moet klanten ontvangen. Dat is duidelijk.',
    ],
    labour: [
      'Loon, huis en vervoer liggen in één hand en de papieren zijn weg. Dit is meer dan onderbetaling.',
      'De werkdagen, de boetes en de dreiging samen wijzen op arbeidsuitbuiting.',
      'De mensen kunnen niet weg zolang zij hun loon niet krijgen. Dat is een dwangmiddel.',
    ],
    criminal: [
      'Hij pleegt de feiten onder druk en een ander krijgt de opbrengst.',
      'Er is een opgelegde schuld en bedreiging van familie. Dit past bij criminele uitbuiting.',
      'De opdrachten komen van anderen en weigeren kan niet.',
    ],
    organ: ['Iemand wordt onder druk gezet om een orgaan af te staan. Dat is duidelijk.'],
    unclear: [
      'De vorm is nog niet zeker, maar dwang en afhankelijkheid zijn duidelijk.',
      'Er zijn genoeg aanwijzingen voor mensenhandel, ook al is de vorm nog niet bekend.',
    ],
  } satisfies Record<Kind, readonly string[]>,
  vague: [
    'Er zijn zorgen, maar ik kan niet zeggen of iemand gedwongen wordt.',
    'Het kan uitbuiting zijn, maar ook armoede of ruzie. Ik wil graag meekijken van een partner.',
    'Een deel van het verhaal klopt, een ander deel kon niemand bevestigen.',
    'Wel afhankelijkheid, geen duidelijk middel. Advies nodig.',
    'De betrokkene zegt zelf dat er niets is. Ik twijfel.',
  ],
  question: [
    'Herkent u dit patroon, en is dit adres bij u bekend?',
    'Is dit mensenhandel of iets anders? Wat zou u als volgende stap doen?',
    'Wilt u meekijken of de afhankelijkheid hier zwaar genoeg is?',
    'Wij twijfelen over de vrijwilligheid. Hoe kijkt u hiernaar?',
    'Past dit bij andere signalen in de regio?',
  ],
  advice: {
    trafficking: [
      'Ja, dit past bij mensenhandel. Meld het langs de route; vraag de betrokkene nu nog niets.',
      'Wij zien dwang en voordeel voor een ander. Advies: melden. Een gesprek kan door ons worden voorbereid.',
      'Dit sluit aan bij andere signalen. Meld het en houd de melder buiten beeld.',
      'De combinatie van schuld, controle en onderdak is zwaar. Advies: melden aan de partners op de route.',
    ],
    moreInformation: [
      'Wij kunnen dit nog niet duiden. Zoek uit wie er woont en van wie het busje is.',
      'Meer nodig: heeft de betrokkene eigen geld en eigen papieren? Vraag het via de hulpverlening.',
      'Probeer de melder te spreken over tijden en personen. Daarna kijken wij opnieuw.',
      'Ga na welke contracten er zijn en of er loonstroken bestaan.',
    ],
    noTrafficking: [
      'Geen aanwijzingen voor dwang. Het lijkt een arbeidsconflict; verwijs naar het juridisch loket.',
      'Wij zien geen mensenhandel. Wel zorgen over armoede: betrek het wijkteam.',
      'De betrokkene is vrij om te gaan en beheert eigen geld. Advies: sluiten, en opnieuw melden bij nieuws.',
      'Dit lijkt overbewoning zonder uitbuiting. Draag het over aan toezicht.',
    ],
  } satisfies Record<AdviceConclusion, readonly string[]>,
  report: [
    'Hierbij ons signaal, met wat wij hebben nagezocht. Graag horen wij wat u ermee doet.',
    'Wij melden dit bij u volgens de route. De betrokkene weet nog niet van deze melding.',
    'Graag uw aandacht voor dit signaal. Bel ons als u de melder wilt spreken.',
    'Bijgaand wat wij weten. Let op: er zijn mogelijk kinderen in de woning.',
  ],
  accept: [
    'Wij pakken dit op en plannen een gesprek.',
    'Opgepakt. Wij nemen contact op met de hulpverlening.',
    'In behandeling genomen. Wij bespreken het in het eerstvolgende overleg.',
    'Wij starten met een bezoek ter plaatse.',
  ],
  handOn: [
    'Bij nader inzien hoort dit bij een andere partner. Wij hebben hen al gebeld.',
    'Nu eerst hulp. Onderzoek kan later, als de betrokkene eraan toe is.',
    'Dit raakt aan een groter netwerk en vraagt een gezamenlijke aanpak.',
    'De vorm blijkt anders dan gemeld. De andere partner is bevoegd.',
  ],
  askInformation: [
    'Kunt u zeggen wie er op het adres ingeschreven staan, en sinds wanneer?',
    'Welke dagen en tijden noemt de melder? Is er een kenteken?',
    'Wil de betrokkene met ons praten, en is dat veilig?',
    'Zijn er loonstroken, contracten of foto’s?',
  ],
  provideInformation: [
    'Er staan zes personen ingeschreven, twee sinds vorige maand.',
    'De melder noemt vooral vrijdagavond en zondagochtend. Een kenteken is er niet.',
    'Via de hulpverlening: ja, mits niet thuis en niet telefonisch.',
    'Meer dan dit hebben wij niet. De melder heeft geen papieren gezien.',
  ],
  askFeedback: [
    'Kunt u laten weten hoe het hiermee staat?',
    'Wij hoorden nog niets. Kunt u kort terugkoppelen?',
    'De melder vraagt ernaar. Wat mogen wij zeggen?',
  ],
  feedback: [
    'Er is met de betrokkene gesproken. De hulpverlening is begonnen.',
    'Het onderzoek loopt. Meer kunnen wij nu niet zeggen.',
    'Er is een controle geweest. De werkgever heeft een boete en de mensen zijn elders ondergebracht.',
    'De betrokkene wil geen aangifte doen. De zorgcoördinator houdt contact.',
    'Wij hebben drie mensen gesproken. Twee zijn naar de opvang gebracht.',
    'De jongere staat nu onder toezicht en gaat weer naar school.',
  ],
  inform: [
    'Dank u wel voor uw melding. Wij hebben die besproken met onze partners en er wordt iets mee gedaan.',
    'Uw melding is onderzocht. Het bleek iets anders dan u vreesde, maar het was goed dat u belde.',
    'Er wordt aan gewerkt. Wat er precies gebeurt, mogen wij niet zeggen.',
    'Wij hebben uw signaal gecontroleerd en doorgegeven. Ziet u opnieuw iets? Laat het weten.',
  ],
  askAccess: [
    'Voor het gesprek hebben wij de naam nodig, zodat wij de juiste persoon veilig kunnen benaderen.',
    'Wij willen nagaan of dit dezelfde persoon is als in een eerdere zaak.',
    'Nodig om de hulp op het juiste adres te laten komen.',
  ],
  grantAccess: [
    'Akkoord. Het doel past bij uw taak en bij het convenant.',
    'Ja, voor dit doel en alleen voor dit signaal.',
  ],
  refuseAccess: [
    'Nee. Voor dit doel is de naam niet nodig; het adres volstaat.',
    'Nu niet. De betrokkene heeft gevraagd om dit niet te delen.',
  ],
  transfer: [
    'De woning ligt net over de gemeentegrens. In overleg overgedragen.',
    'De betrokkene is verhuisd. De andere gemeente neemt het over en weet ervan.',
  ],
  close: {
    noTrafficking: [
      'Na verrijking en advies geen aanwijzingen voor mensenhandel.',
      'Geen dwang, geen voordeel voor een ander. Gesloten na overleg.',
    ],
    takenUp: [
      'De partners werken eraan. Voor de gemeente is er nu niets meer te doen.',
      'Opgepakt, teruggekoppeld en besproken. Gesloten.',
    ],
    insufficient: [
      'De zorg blijft, maar er is te weinig om op verder te gaan. Heropenen bij nieuws.',
      'Geen naam, geen adres en geen melder om terug te bellen.',
    ],
    notAVictim: ['De betrokkene ziet zichzelf niet als slachtoffer. Het wijkteam houdt contact.'],
    unwilling: ['De betrokkene wil nu niet meewerken. Afgesproken dat de hulpverlening over een maand belt.'],
    unreachable: ['Vier keer geprobeerd. De betrokkene is vertrokken en het nummer bestaat niet meer.'],
    careFirst: ['Eerst rust en hulp. Over meewerken wordt later gesproken.'],
    abroad: ['De uitbuiting was in het buitenland. De politie heeft dit gedeeld met het andere land.'],
    otherProblem: [
      'Geen mensenhandel, wel overbewoning. Overgedragen aan toezicht.',
      'Geen mensenhandel, wel huiselijk geweld. Het meldpunt heeft het overgenomen.',
    ],
    duplicate: ['Zelfde adres en zelfde mensen als een signaal dat al loopt. Daar gaat het verder.'],
  } satisfies Record<CloseReason, readonly string[]>,
  reopen: [
    'Er kwam een nieuwe melding over hetzelfde adres.',
    'De betrokkene heeft zelf contact gezocht en wil praten.',
    'Bij een controle is nieuwe informatie gevonden.',
    'Dit is te vroeg gesloten; er lag nog een vraag.',
  ],
} as const;
