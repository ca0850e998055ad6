import type { Citation, Code } from '@ketenzicht/rulebook';

/**
 * The monitor names sectors in the words of the standard classification of economic activities (SBI 2008,
 * the Dutch ISIC rev. 4). Its own list was a picture and is lost, so the sections themselves are the list.
 */
const standard: Citation = { source: '001', from: 563, to: 592, reference: 'SBI 2008, sectie' };
const footnote: Citation = { source: '001', from: 565, to: 565, reference: 'voetnoot 38' };

export interface LabourSectorCode extends Code {
  /** Letter of the section in SBI 2008 and ISIC rev. 4. */
  readonly section: string;
}

const sector = (section: string, nl: string, en: string, citation = standard): LabourSectorCode => ({
  label: { nl, en },
  citation,
  section,
});

const sectors = {
  agriculture: sector('A', 'Land- en tuinbouw, bosbouw en visserij', 'Agriculture, forestry and fishing'),
  mining: sector('B', 'Winning van delfstoffen', 'Mining and quarrying'),
  manufacturing: sector('C', 'Industrie, ook vlees en voedsel', 'Manufacturing, including meat and food'),
  energy: sector(
    'D',
    'Elektriciteit, gas, stoom en gekoelde lucht',
    'Electricity, gas, steam and cooled air',
    footnote,
  ),
  water: sector('E', 'Water, afval en sanering', 'Water, waste and remediation', footnote),
  construction: sector('F', 'Bouw', 'Construction'),
  trade: sector('G', 'Handel en reparatie van auto’s', 'Trade and repair of motor vehicles'),
  transport: sector('H', 'Vervoer en opslag', 'Transport and storage'),
  hospitality: sector('I', 'Horeca en logies', 'Accommodation and food service'),
  information: sector('J', 'Informatie en communicatie', 'Information and communication', footnote),
  finance: sector('K', 'Financiële dienstverlening', 'Financial and insurance activities'),
  realEstate: sector('L', 'Verhuur en handel van onroerend goed', 'Real estate'),
  professional: sector(
    'M',
    'Advies, onderzoek en zakelijke diensten',
    'Professional, scientific and technical activities',
  ),
  support: sector(
    'N',
    'Uitzendwerk, schoonmaak en andere ondersteuning',
    'Agency work, cleaning and other support',
  ),
  government: sector('O', 'Openbaar bestuur', 'Public administration'),
  education: sector('P', 'Onderwijs', 'Education'),
  health: sector('Q', 'Gezondheids- en welzijnszorg', 'Health and social work', footnote),
  culture: sector('R', 'Cultuur, sport en recreatie', 'Culture, sport and recreation', footnote),
  services: sector('S', 'Overige dienstverlening', 'Other services'),
  households: sector('T', 'Werk in een huishouden', 'Work in a household'),
  extraterritorial: sector('U', 'Internationale organisaties', 'Extraterritorial organisations'),
} as const satisfies Readonly<Record<string, LabourSectorCode>>;

export type LabourSector = keyof typeof sectors;

/** Sectors in which victims of labour exploitation are put to work. */
export const labourSectors: Readonly<Record<LabourSector, LabourSectorCode>> = sectors;
