import type { AdviceConclusion, CloseReason, HandOnReason } from '@ketenzicht/rulebook';
import type { Kind } from './narratives/narratives.ts';

type ByKind = Readonly<Record<Kind, readonly string[]>>;

/** What people in the chain write to each other, by what they do. */
export const words = {
  enrich: [
    'Adres nagezocht. Er staan meer mensen ingeschreven dan er passen.',
    'Gebeld met de wijkagent en het wijkteam. Beiden kennen het adres.',
    'In de eigen systemen gekeken. Er liep eerder een handhavingszaak op dit adres.',
    'De melder heeft meer verteld over tijden en personen.',
    'Niets gevonden in de registers. Het verhaal van de melder is wel duidelijk.',
    'De hulpverlener vulde aan: er zijn schulden en de post wordt niet geopend.',
    'Bij de gemeente is niets bekend over dit adres. In de buurt wel.',
  ],
  enrichByKind: {
    sexual: [
      'De advertentie staat er nog en het nummer klopt.',
      'Het hotel bevestigt de boekingen, steeds contant betaald.',
      'De hulpverlening kent haar en deelt de zorg.',
    ],
    labour: [
      'Uit het handelsregister blijkt dat het bedrijf vorig jaar van eigenaar wisselde.',
      'Met de toezichthouder langs geweest. Wij zagen matrassen en weinig eten.',
      'Er is geen vergunning om hier mensen te laten overnachten.',
    ],
    criminal: [
      'School bevestigt het verzuim sinds dit najaar.',
      'De jongerenwerker ziet hetzelfde en maakt zich zorgen.',
      'De wijkagent kent de groep die hem aanstuurt.',
    ],
    organ: ['Het ziekenhuis heeft de afspraak voorlopig uitgesteld.'],
    unclear: ['De buren bevestigen wat de melder zag.', 'Wij zijn langs geweest. Er deed niemand open.'],
  } satisfies ByKind,
  clear: {
    sexual: [
      'Iemand anders bepaalt de afspraken en krijgt het geld. Zij kan niet weg zonder gevolgen.',
      'Dwang, controle en schuld komen bij elkaar. Dit past bij seksuele uitbuiting.',
      'Een ander verdient hieraan en zij durft niet te weigeren. Dat is duidelijk.',
    ],
    labour: [
      'Loon, huis en vervoer liggen in één hand. Dit is meer dan onderbetaling.',
      'De omstandigheden en de druk samen wijzen op arbeidsuitbuiting.',
      'De mensen kunnen niet weg zolang zij hun loon niet krijgen. Dat is een dwangmiddel.',
    ],
    criminal: [
      'Hij pleegt de feiten onder druk en een ander krijgt de opbrengst.',
      'Er is druk van anderen en hij kan niet terug. Dit past bij criminele uitbuiting.',
      'De opdrachten komen van anderen en weigeren kan niet.',
    ],
    organ: ['Iemand wordt onder druk gezet om een orgaan af te staan. Dat is duidelijk.'],
    unclear: [
      'De vorm is nog niet zeker, maar dwang en afhankelijkheid zijn duidelijk.',
      'Er zijn genoeg aanwijzingen voor mensenhandel, ook al is de vorm nog niet bekend.',
    ],
  } satisfies ByKind,
  vague: [
    'Er zijn zorgen, maar ik kan niet zeggen of iemand gedwongen wordt.',
    'Het kan uitbuiting zijn, maar ook armoede of ruzie. Ik wil graag dat een partner meekijkt.',
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
      'Wij zien dwang en voordeel voor een ander. Advies: melden. Wij kunnen een gesprek voorbereiden.',
      'Dit sluit aan bij andere signalen. Meld het en houd de melder buiten beeld.',
      'De afhankelijkheid is zwaar en een ander maakt er gebruik van. Advies: melden aan de partners op de route.',
    ],
    moreInformation: [
      'Wij kunnen dit nog niet duiden. Zoek uit wie er woont en wie er komt.',
      'Meer nodig: heeft de betrokkene eigen geld en eigen papieren? Vraag het via de hulpverlening.',
      'Probeer meer te weten te komen over tijden en personen. Daarna kijken wij opnieuw.',
    ],
    noTrafficking: [
      'Geen aanwijzingen voor dwang. Onze vraag is vooral welke hulp hier past.',
      'Wij zien geen mensenhandel. Wel zorgen over armoede: betrek het wijkteam.',
      'De betrokkene is vrij om te gaan en beheert eigen geld. Advies: sluiten, en opnieuw melden bij nieuws.',
      'Er is ruzie over geld, maar niemand wordt gedwongen. Verwijs naar het juridisch loket.',
    ],
  } satisfies Record<AdviceConclusion, readonly string[]>,
  report: [
    'Hierbij ons signaal, met wat wij hebben nagezocht. Graag horen wij wat u ermee doet.',
    'Wij melden dit bij u volgens de route. De betrokkene weet nog niet van deze melding.',
    'Graag uw aandacht voor dit signaal. Bel ons als u overleg wilt.',
    'Bijgaand wat wij weten. Benader de betrokkene alstublieft niet thuis.',
  ],
  accept: [
    'Wij pakken dit op en plannen een gesprek.',
    'Opgepakt. Wij nemen contact op met de hulpverlening.',
    'In behandeling genomen. Wij bespreken het in het eerstvolgende overleg.',
    'Wij beginnen met een bezoek ter plaatse.',
  ],
  handOn: {
    otherForm: 'De vorm blijkt anders dan gemeld. Wij hebben de andere partner al gebeld.',
    otherRegion: 'Het speelt zich af in een andere regio. Die is bevoegd en weet ervan.',
    otherTask: 'Dit raakt aan een groter netwerk en vraagt een gezamenlijke aanpak.',
    careFirst: 'Nu eerst hulp. Onderzoek kan later, als de betrokkene eraan toe is.',
  } satisfies Record<HandOnReason, string>,
  /** Questions of a partner with their answers. */
  information: [
    {
      question: 'Kunt u zeggen wie er op het adres ingeschreven staan, en sinds wanneer?',
      answer: 'Er staan zes personen ingeschreven, twee sinds vorige maand.',
    },
    {
      question: 'Welke dagen en tijden noemt de melder? Is er een kenteken?',
      answer: 'De melder noemt vooral vrijdagavond en zondagochtend. Meer weten wij niet.',
    },
    {
      question: 'Wil de betrokkene met ons praten, en is dat veilig?',
      answer: 'Via de hulpverlening: ja, als het niet thuis is en niet telefonisch.',
    },
    {
      question: 'Zijn er papieren, berichten of foto’s?',
      answer: 'Er zijn berichten op een telefoon. De hulpverlener bewaart die.',
    },
  ],
  askFeedback: [
    'Kunt u laten weten hoe het hiermee staat?',
    'Wij hoorden nog niets. Kunt u kort terugkoppelen?',
    'Is er iets wat wij nog kunnen doen? Wij horen graag hoe het gaat.',
  ],
  feedback: [
    'Er is met de betrokkene gesproken. De hulpverlening is begonnen.',
    'Het onderzoek loopt. Meer kunnen wij nu niet zeggen.',
    'De betrokkene wil geen aangifte doen. Wij houden contact.',
    'Wij hebben het besproken in het casusoverleg. Er is een plan voor de komende maanden.',
  ],
  feedbackByKind: {
    sexual: [
      'Zij is op een veilige plek en heeft een vaste begeleider.',
      'De advertenties zijn weg en er is een verdachte in beeld.',
    ],
    labour: [
      'Er is een controle geweest. De mensen zijn elders ondergebracht.',
      'Wij hebben drie werknemers gesproken. Twee zijn naar de opvang gebracht.',
    ],
    criminal: [
      'Hij heeft een mentor en komt weer overdag buiten.',
      'Wij zien hem eerst als slachtoffer. De groep erachter is in onderzoek.',
    ],
    organ: ['De operatie gaat niet door. Er is hulp.'],
    unclear: ['Wij zijn langs geweest en hebben iedereen apart gesproken.'],
  } satisfies ByKind,
  inform: {
    goesOn: [
      'Dank u wel voor uw melding. Wij hebben die besproken met onze partners en er wordt iets mee gedaan.',
      'Er wordt aan gewerkt. Wat er precies gebeurt, mogen wij niet zeggen.',
      'Uw signaal ligt bij de juiste organisatie. Ziet u opnieuw iets? Laat het weten.',
    ],
    ends: [
      'Wij hebben uw melding onderzocht. Het bleek iets anders dan u vreesde, maar het was goed dat u het doorgaf.',
      'Dank u wel. Wij konden nu niet verder komen. Ziet u opnieuw iets? Laat het weten.',
      'Uw signaal is nagezocht en besproken. Wij sluiten het nu; bij nieuws gaat het weer open.',
    ],
  },
  askAccess: [
    'Voor het gesprek hebben wij dit nodig, zodat wij de juiste persoon veilig kunnen benaderen.',
    'Wij willen nagaan of dit hetzelfde is als in een eerdere zaak.',
    'Nodig om de hulp op de juiste plek te laten komen.',
  ],
  grantAccess: [
    'Akkoord. Het doel past bij uw taak en bij het convenant.',
    'Ja, voor dit doel en alleen voor dit signaal.',
  ],
  refuseAccess: [
    'Nee. Voor dit doel is dit niet nodig; u kunt ook zonder verder.',
    'Nu niet. De betrokkene heeft gevraagd om dit niet te delen.',
  ],
  transfer: [
    'De woning ligt net over de gemeentegrens. In overleg overgedragen.',
    'De betrokkene is verhuisd. De andere gemeente neemt het over en weet ervan.',
  ],
  close: {
    noTrafficking: [
      'Na verrijking geen aanwijzingen voor mensenhandel.',
      'Geen dwang, geen voordeel voor een ander. Gesloten na overleg.',
    ],
    takenUp: [
      'De partners werken eraan. Voor de gemeente is er nu niets meer te doen.',
      'Opgepakt en besproken. Er staat niets meer open.',
    ],
    insufficient: [
      'De zorg blijft, maar er is te weinig om op verder te gaan. Heropenen bij nieuws.',
      'Er is te weinig bekend over wie het zijn en waar het gebeurt.',
    ],
    notAVictim: [
      'De betrokkene ziet zichzelf niet als slachtoffer. Het wijkteam houdt contact, dus sluiten kan.',
    ],
    unwilling: ['De betrokkene wil nu niet meewerken. Afgesproken dat de hulpverlening over een maand belt.'],
    unreachable: ['Vier keer geprobeerd. De betrokkene is vertrokken en het nummer bestaat niet meer.'],
    careFirst: ['Eerst rust en hulp. Over meewerken wordt later gesproken.'],
    abroad: ['De uitbuiting was in het buitenland. De politie heeft dit gedeeld met het andere land.'],
    otherProblem: [
      'Geen mensenhandel, wel overlast. Overgedragen aan toezicht.',
      'Geen mensenhandel, wel zorgen over de situatie thuis. Het wijkteam heeft het overgenomen.',
    ],
    duplicate: ['Gaat over hetzelfde als een signaal dat al loopt. Daar gaat het verder.'],
  } satisfies Record<CloseReason, readonly string[]>,
  reopen: {
    newInformation: 'Bij een controle is nieuwe informatie gevonden.',
    victimWilling: 'De betrokkene heeft zelf contact gezocht en wil praten.',
    newSignal: 'Er kwam een nieuwe melding over dezelfde situatie.',
    mistake: 'Dit is te vroeg gesloten; er lag nog een vraag.',
  },
} as const;
