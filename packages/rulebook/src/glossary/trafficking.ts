import { termList } from './glossary-term.ts';

/** What trafficking is: the offence, its elements, its forms and the people in it. */
export const traffickingTerms = termList({
  trafficking: {
    term: { nl: 'mensenhandel', en: 'trafficking in human beings' },
    definition: {
      nl: 'Iemand werven of laten werken om die uit te buiten, meestal onder dwang of met misleiding. Strafbaar in artikel 273f van het Wetboek van Strafrecht.',
      en: 'Recruiting somebody or putting them to work in order to exploit them, mostly by coercion or deception. An offence under article 273f of the Dutch Criminal Code.',
    },
    citation: { source: '002', from: 704, to: 731, reference: 'art. 273f Sr' },
  },
  exploitation: {
    term: { nl: 'uitbuiting', en: 'exploitation' },
    definition: {
      nl: 'Iemand gebruiken voor eigen winst. De wet noemt voorbeelden en geeft geen vaste grens; de omstandigheden beslissen.',
      en: 'Using somebody for own profit. The law names examples and draws no fixed line; the circumstances decide.',
    },
    citation: { source: '002', from: 746, to: 757 },
  },
  act: {
    term: { nl: 'handeling', en: 'act' },
    definition: {
      nl: 'Eerste element van mensenhandel: wat de dader doet, zoals werven, vervoeren, huisvesten of opnemen.',
      en: 'First element of trafficking: what the offender does, such as recruiting, transporting, harbouring or receiving.',
    },
    citation: { source: '002', from: 727, to: 739 },
  },
  means: {
    term: { nl: 'middel', en: 'means' },
    definition: {
      nl: 'Tweede element: waarmee iemand in de situatie komt of blijft, zoals dwang, misleiding of misbruik van een kwetsbare positie.',
      en: 'Second element: by which somebody gets or stays in the situation, such as coercion, deception or abuse of a vulnerable position.',
    },
    citation: { source: '002', from: 728, to: 744 },
  },
  purpose: {
    term: { nl: 'oogmerk', en: 'purpose' },
    definition: {
      nl: 'Derde element: de dader wil uitbuiten. Of het echt tot uitbuiting komt, maakt voor de wet niet uit.',
      en: 'Third element: the offender wants to exploit. Whether it comes to exploitation makes no difference to the law.',
    },
    citation: { source: '002', from: 744, to: 759 },
  },
  vulnerablePosition: {
    term: { nl: 'kwetsbare positie', en: 'position of vulnerability' },
    definition: {
      nl: 'Een situatie waarin iemand geen echte keuze heeft. Misbruik daarvan is een middel van mensenhandel.',
      en: 'A situation in which somebody has no real choice. Abusing it is a means of trafficking.',
    },
    citation: { source: '002', from: 720, to: 731, reference: 'art. 273f Sr' },
  },
  sexualExploitation: {
    term: { nl: 'seksuele uitbuiting', en: 'sexual exploitation' },
    short: 'SU',
    definition: {
      nl: 'Iemand moet onder dwang of door misleiding seksuele handelingen verrichten of ondergaan, waar een ander van profiteert.',
      en: 'Somebody must perform or undergo sexual acts under coercion or by deception, from which another profits.',
    },
    citation: { source: '003', from: 538, to: 572 },
  },
  labourExploitation: {
    term: { nl: 'arbeidsuitbuiting', en: 'labour exploitation' },
    short: 'AU',
    definition: {
      nl: 'Iemand werkt buiten de seksindustrie onder dwang of door misbruik, zonder echte vrije keuze.',
      en: 'Somebody works outside the sex industry under coercion or abuse, without a real free choice.',
    },
    citation: { source: '002', from: 792, to: 797 },
  },
  criminalExploitation: {
    term: { nl: 'criminele uitbuiting', en: 'criminal exploitation' },
    short: 'CU',
    definition: {
      nl: 'Iemand wordt gedwongen strafbare feiten te plegen, zoals stelen, drugs vervoeren of hennep knippen.',
      en: 'Somebody is forced to commit offences, such as stealing, carrying drugs or trimming cannabis.',
    },
    citation: { source: '003', from: 616, to: 626 },
  },
  organRemoval: {
    term: { nl: 'gedwongen orgaanverwijdering', en: 'forced organ removal' },
    short: 'OV',
    definition: {
      nl: 'Iemand moet onder dwang een orgaan afstaan, of er is een poging daartoe.',
      en: 'Somebody must give up an organ under coercion, or an attempt is made.',
    },
    citation: { source: '003', from: 630, to: 650 },
  },
  domesticSexualExploitation: {
    term: { nl: 'binnenlandse seksuele uitbuiting', en: 'domestic sexual exploitation' },
    definition: {
      nl: 'Het slachtoffer wordt in Nederland geworven én uitgebuit, ook als het een andere nationaliteit heeft.',
      en: 'The victim is recruited and exploited in the Netherlands, also with another nationality.',
    },
    citation: { source: '002', from: 768, to: 788 },
  },
  crossBorderSexualExploitation: {
    term: { nl: 'grensoverschrijdende seksuele uitbuiting', en: 'cross-border sexual exploitation' },
    definition: {
      nl: 'Het slachtoffer wordt in het buitenland geworven en in Nederland uitgebuit.',
      en: 'The victim is recruited abroad and exploited in the Netherlands.',
    },
    citation: { source: '002', from: 788, to: 790 },
  },
  forcedServices: {
    term: { nl: 'gedwongen dienstverlening', en: 'forced services' },
    definition: {
      nl: 'Gedwongen werk zonder gewone werkgever, vaak informeel. Bedelen hoort hierbij.',
      en: 'Forced work without an ordinary employer, often informal. Begging belongs to it.',
    },
    citation: { source: '002', from: 792, to: 797 },
  },
  seriousDisadvantage: {
    term: { nl: 'ernstige benadeling', en: 'serious disadvantage' },
    definition: {
      nl: 'Ernstige overtreding van regels over loon, werktijden of omstandigheden, zonder aantoonbare dwang of doel van uitbuiting.',
      en: 'Serious breach of rules on pay, hours or conditions, without demonstrable coercion or purpose of exploitation.',
    },
    citation: { source: '002', from: 2956, to: 2959 },
  },
  loverboy: {
    term: { nl: 'loverboy', en: 'loverboy' },
    definition: {
      nl: 'Iemand die een ander verliefd of afhankelijk maakt om die daarna uit te buiten.',
      en: 'Somebody who makes another fall in love or dependent in order to exploit them.',
    },
    citation: { source: '003', from: 560, to: 572 },
  },
  voodooOath: {
    term: { nl: 'voodoo-eed', en: 'voodoo oath' },
    definition: {
      nl: 'Een eed of ritueel waarmee iemand zich gebonden voelt te zwijgen of te gehoorzamen.',
      en: 'An oath or ritual by which somebody feels bound to keep silent or obey.',
    },
    citation: { source: '002', from: 1885, to: 1890 },
  },
  presumedVictim: {
    term: { nl: 'vermoedelijk slachtoffer', en: 'presumed victim' },
    definition: {
      nl: 'Iemand bij wie er aanwijzingen zijn van mensenhandel. In Nederland bestaat geen formele vaststelling van slachtofferschap.',
      en: 'Somebody with indications of trafficking. The Netherlands has no formal way to establish victimhood.',
    },
    citation: { source: '001', from: 230, to: 230 },
  },
  minor: {
    term: { nl: 'minderjarige', en: 'child' },
    definition: {
      nl: 'Iemand jonger dan 18 jaar. Bij minderjarigen is voor mensenhandel geen dwangmiddel nodig.',
      en: 'Somebody under 18. For children no means of coercion is needed for trafficking.',
    },
    citation: { source: '002', from: 729, to: 731 },
  },
  offender: {
    term: { nl: 'dader', en: 'offender' },
    definition: {
      nl: 'Wie mensenhandel pleegt. Zolang de rechter niet heeft beslist, gaat het om een vermoedelijke dader.',
      en: 'Whoever commits trafficking. Until the court has decided it is a presumed offender.',
    },
    citation: { source: '001', from: 232, to: 232 },
  },
  nonPunishment: {
    term: { nl: 'non-punishmentbeginsel', en: 'non-punishment principle' },
    definition: {
      nl: 'Slachtoffers hoeven niet vervolgd of gestraft te worden voor feiten waartoe zij gedwongen zijn.',
      en: 'Victims need not be prosecuted or punished for offences they were forced to commit.',
    },
    citation: { source: '003', from: 654, to: 666 },
  },
  frontPerson: {
    term: { nl: 'katvanger', en: 'front person' },
    definition: {
      nl: 'Iemand op wiens naam een ander een rekening, adres of toeslag regelt.',
      en: 'Somebody in whose name another arranges an account, address or benefit.',
    },
    citation: { source: '000', from: 4896, to: 4901 },
  },
  grooming: {
    term: { nl: 'grooming', en: 'grooming' },
    definition: {
      nl: 'Vertrouwen winnen van iemand, vaak met cadeaus of aandacht, om die later te misbruiken of uit te buiten.',
      en: 'Winning the trust of somebody, often with gifts or attention, to abuse or exploit them later.',
    },
    citation: { source: '002', from: 2530, to: 2533 },
  },
  proactiveCrime: {
    term: { nl: 'haaldelict', en: 'proactively detected crime' },
    definition: {
      nl: 'Een misdrijf dat pas zichtbaar wordt als iemand er actief naar zoekt. Mensenhandel is er een.',
      en: 'A crime that only becomes visible when somebody looks for it. Trafficking is one.',
    },
    citation: { source: '002', from: 3058, to: 3062 },
  },
});
