import type { Recommendation } from './recommendation.ts';

/** The recommendations of the ninth report (000, chapter 4). What came of them the sources tell only of the second. */
export const ninthReport: readonly Recommendation[] = [
  {
    id: '2013-1',
    publication: 'ninthReport',
    number: '1',
    addressees: ['healthMinister', 'securityMinister'],
    title: {
      nl: 'Bescherm minderjarige slachtoffers van binnenlandse mensenhandel',
      en: 'Protect minor victims of domestic trafficking',
    },
    asks: [
      {
        nl: 'Breng hun bescherming in overeenstemming met Europees recht.',
        en: 'Bring their protection in line with European law.',
      },
      {
        nl: 'Regel dat zij worden herkend, geregistreerd en geholpen, ook met veilige opvang die past.',
        en: 'See that they are recognised, registered and helped, including safe shelter that fits.',
      },
      { nl: 'Zorg voor bewustwording en training.', en: 'Provide awareness and training.' },
    ],
    citation: { source: '000', from: 13648, to: 13652, reference: 'Aanbeveling 1' },
    notes: [],
  },
  {
    id: '2013-2',
    publication: 'ninthReport',
    number: '2',
    addressees: ['securityMinister'],
    title: { nl: 'Maak een nationaal verwijsmechanisme', en: 'Make a national referral mechanism' },
    asks: [
      {
        nl: 'Laat een nationaal verwijsmechanisme ontwikkelen dat slachtoffers beschermt, bij elke vorm van uitbuiting.',
        en: 'Have a national referral mechanism developed that protects victims, whatever the form of exploitation.',
      },
      {
        nl: 'Laat het gelden voor binnenlandse en grensoverschrijdende mensenhandel.',
        en: 'Let it hold for domestic and cross-border trafficking.',
      },
      {
        nl: 'Neem erin op: alle fasen, alle groepen slachtoffers, training, en dat elk herkend slachtoffer bij CoMensha wordt gemeld.',
        en: 'Put in it: all phases, all groups of victims, training, and that every recognised victim is notified to CoMensha.',
      },
    ],
    citation: { source: '000', from: 13703, to: 13731, reference: 'Aanbeveling 2' },
    notes: [
      {
        status: 'open',
        text: {
          nl: 'In 2025 vraagt de Nationaal Rapporteur opnieuw om zo snel mogelijk een verwijsmechanisme op te zetten.',
          en: 'In 2025 the National Rapporteur asks again to set up a referral mechanism as soon as possible.',
        },
        citation: { source: '002', from: 5397, to: 5408, reference: 'Nawoord' },
      },
    ],
  },
  {
    id: '2013-3.1',
    publication: 'ninthReport',
    number: '3.1',
    addressees: ['securityMinister', 'interiorMinister', 'healthMinister'],
    title: {
      nl: 'Maak de legale prostitutiebranche minder kwetsbaar',
      en: 'Make the legal prostitution sector less vulnerable',
    },
    asks: [
      {
        nl: 'Maak een landelijk uniform kader voor prostitutiebeleid en de aanpak.',
        en: 'Make a uniform national framework for prostitution policy and the approach.',
      },
      { nl: 'Versterk de positie van de prostituee.', en: 'Strengthen the position of the prostitute.' },
    ],
    citation: { source: '000', from: 13798, to: 13803, reference: 'Aanbeveling 3.1' },
    notes: [],
  },
  {
    id: '2013-3.2',
    publication: 'ninthReport',
    number: '3.2',
    addressees: ['legislator'],
    title: {
      nl: 'Stel de klant strafbaar die van dwang weet',
      en: 'Make the client punishable who knows of coercion',
    },
    asks: [
      {
        nl: 'Maak strafbaar dat iemand seksuele diensten gebruikt terwijl hij weet, of redelijkerwijs moet vermoeden, dat de ander slachtoffer van mensenhandel is.',
        en: 'Make it an offence to use sexual services while knowing, or having reasonable grounds to suspect, that the other is a victim of trafficking.',
      },
    ],
    citation: { source: '000', from: 13805, to: 13808, reference: 'Aanbeveling 3.2' },
    notes: [],
  },
  {
    id: '2013-4',
    publication: 'ninthReport',
    number: '4',
    addressees: ['securityMinister', 'socialAffairsMinister', 'newPartners'],
    title: {
      nl: 'Geef meer aandacht aan uitbuiting buiten de seksindustrie',
      en: 'Give more attention to exploitation outside the sex industry',
    },
    asks: [
      {
        nl: 'Pak uitbuiting buiten de seksindustrie steviger aan.',
        en: 'Tackle exploitation outside the sex industry more firmly.',
      },
      {
        nl: 'Blijf werken aan training, bewustwording en het omgaan met signalen, ook bij nieuwe partners.',
        en: 'Keep working on training, awareness and the handling of signals, also at new partners.',
      },
    ],
    citation: { source: '000', from: 13834, to: 13838, reference: 'Aanbeveling 4' },
    notes: [],
  },
  {
    id: '2013-5',
    publication: 'ninthReport',
    number: '5',
    addressees: ['securityMinister', 'regionalCentres'],
    title: { nl: 'Verbind RIEC’s en Veiligheidshuizen', en: 'Connect RIECs and Safety Houses' },
    asks: [
      {
        nl: 'Bevorder de verbinding, zodat zorgpartners lokaal en regionaal een vaste rol houden in de aanpak.',
        en: 'Promote the connection, so that care partners keep a fixed part in the approach, locally and regionally.',
      },
    ],
    citation: { source: '000', from: 13895, to: 13899, reference: 'Aanbeveling 5' },
    notes: [],
  },
];
