import type { Role } from '@ketenzicht/rulebook';
import { trackOrganisations, trackPeople } from './track-people.ts';

/**
 * The invented chain of the demo caseload. No municipality, organisation or person here exists; the codes
 * lie outside the range that is given out.
 */
export const demoMunicipalities = [
  { code: 'GM9001', name: 'Vlierdam', region: 'Zuidermark' },
  { code: 'GM9002', name: 'Grevenhout', region: 'Zuidermark' },
  { code: 'GM9003', name: 'Zandermeer', region: 'Zuidermark' },
  { code: 'GM9004', name: 'Duinrode', region: 'Noordmark' },
  { code: 'GM9005', name: 'Kroosbeek', region: 'Noordmark' },
  { code: 'GM9006', name: 'Lindewaard', region: 'Noordmark' },
] as const;

export interface DemoOrganisation {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly region?: string;
  readonly municipalities: readonly string[];
  /** An invented number that nobody has, and when partners can call. */
  readonly phone?: string;
  readonly contact?: string;
}

const municipalOrganisations: readonly DemoOrganisation[] = demoMunicipalities.map(
  ({ code, name, region }) => ({
    id: `gemeente-${name.toLowerCase()}`,
    role: 'aandachtsfunctionaris',
    name: `Gemeente ${name}`,
    region,
    municipalities: [code],
  }),
);

const regionalOrganisations: readonly DemoOrganisation[] = ['Zuidermark', 'Noordmark'].flatMap((region) => {
  const slug = region.toLowerCase();
  const inRegion = { region, municipalities: [] };
  return [
    { id: `avim-${slug}`, role: 'avim', name: `Politie ${region}, team AVIM`, ...inRegion },
    { id: `zoco-${slug}`, role: 'zoco', name: `Zorgcoördinatie ${region}`, ...inRegion },
    { id: `riec-${slug}`, role: 'tfRiec', name: `Taskforce-RIEC ${region}`, ...inRegion },
    { id: `regie-${slug}`, role: 'ketenregisseur', name: `Ketenregie ${region}`, ...inRegion },
  ] as const;
});

const nationalOrganisations: readonly DemoOrganisation[] = [
  { id: 'nla', role: 'nla', name: 'Nederlandse Arbeidsinspectie', municipalities: [] },
  {
    id: 'rapporteur',
    role: 'nationalRapporteur',
    name: 'Nationaal Rapporteur, onderzoek',
    municipalities: [],
  },
  { id: 'comensha', role: 'comensha', name: 'CoMensha, landelijk register', municipalities: [] },
  { id: 'kmar', role: 'kmar', name: 'Koninklijke Marechaussee', municipalities: [] },
  { id: 'fg', role: 'privacyOfficer', name: 'Gegevensbescherming', municipalities: [] },
  { id: 'beheer', role: 'administrator', name: 'Beheer Ketenzicht', municipalities: [] },
];

/** Gives every organisation a number of its own, in a range that is not given out. */
const withNumber = (organisation: DemoOrganisation, index: number): DemoOrganisation => ({
  phone: `088 000 ${String(index + 10)} 00`,
  contact: index % 3 === 0 ? 'dag en nacht' : 'op werkdagen van 9 tot 17 uur',
  ...organisation,
});

export const demoOrganisations: readonly DemoOrganisation[] = [
  ...municipalOrganisations,
  ...regionalOrganisations,
  ...nationalOrganisations,
  ...trackOrganisations,
].map(withNumber);

/** Receives the signals of which nobody knows the place. */
export const receivesWithoutPlace = 'gemeente-vlierdam';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
}

/** Who can sign in with one click. */
export const demoPeople: readonly DemoPerson[] = [
  { id: 'samira', name: 'Samira de Groot', organisation: 'gemeente-vlierdam', role: 'aandachtsfunctionaris' },
  { id: 'joost', name: 'Joost Hermans', organisation: 'gemeente-vlierdam', role: 'aandachtsfunctionaris' },
  { id: 'marleen', name: 'Marleen Bos', organisation: 'gemeente-vlierdam', role: 'official' },
  { id: 'bas', name: 'Bas Koster', organisation: 'gemeente-grevenhout', role: 'aandachtsfunctionaris' },
  { id: 'noor', name: 'Noor Verschuren', organisation: 'gemeente-zandermeer', role: 'aandachtsfunctionaris' },
  { id: 'tjeerd', name: 'Tjeerd Wiersma', organisation: 'gemeente-duinrode', role: 'aandachtsfunctionaris' },
  { id: 'imane', name: 'Imane Ouali', organisation: 'gemeente-kroosbeek', role: 'aandachtsfunctionaris' },
  { id: 'ruben', name: 'Ruben Maas', organisation: 'gemeente-lindewaard', role: 'aandachtsfunctionaris' },
  { id: 'hanna', name: 'Hanna Timmer', organisation: 'avim-zuidermark', role: 'avim' },
  { id: 'cor', name: 'Cor van Dalen', organisation: 'avim-noordmark', role: 'avim' },
  { id: 'leyla', name: 'Leyla Aksoy', organisation: 'nla', role: 'nla' },
  { id: 'petra', name: 'Petra van Loon', organisation: 'zoco-zuidermark', role: 'zoco' },
  { id: 'daan', name: 'Daan Prins', organisation: 'zoco-noordmark', role: 'zoco' },
  { id: 'maaike', name: 'Maaike Terpstra', organisation: 'comensha', role: 'comensha' },
  { id: 'mees', name: 'Mees Brouwer', organisation: 'kmar', role: 'kmar' },
  { id: 'victor', name: 'Victor Smeets', organisation: 'riec-zuidermark', role: 'tfRiec' },
  { id: 'elske', name: 'Elske Dijkstra', organisation: 'riec-noordmark', role: 'tfRiec' },
  { id: 'roos', name: 'Roos Hendriks', organisation: 'regie-zuidermark', role: 'ketenregisseur' },
  { id: 'wout', name: 'Wout Jansma', organisation: 'regie-noordmark', role: 'ketenregisseur' },
  { id: 'ilse', name: 'Ilse Brandsma', organisation: 'rapporteur', role: 'nationalRapporteur' },
  { id: 'fatima', name: 'Fatima el Idrissi', organisation: 'fg', role: 'privacyOfficer' },
  { id: 'arjan', name: 'Arjan Vos', organisation: 'beheer', role: 'administrator' },
  ...trackPeople,
];
