import { type Citation, type Code, codeList } from '@ketenzicht/rulebook';

/** There are ten regional units and one national unit; the names that 001 does not print are those of the Politiewet. */
const tenAndOne: Citation = {
  source: '000',
  from: 10913,
  to: 10914,
  reference: 'Politiewet 2012, artikel 25',
};

const unit = (name: string, citation: Citation = tenAndOne): Code => ({
  label: { nl: name, en: name },
  citation,
});

/** Units of the police that notify. */
export const policeUnits = codeList({
  noordNederland: unit('Noord-Nederland', { source: '001', from: 892, to: 892 }),
  oostNederland: unit('Oost-Nederland', { source: '001', from: 895, to: 895 }),
  middenNederland: unit('Midden-Nederland'),
  noordHolland: unit('Noord-Holland'),
  amsterdam: unit('Amsterdam'),
  denHaag: unit('Den Haag'),
  rotterdam: unit('Rotterdam', { source: '001', from: 892, to: 892 }),
  zeelandWestBrabant: unit('Zeeland-West-Brabant', { source: '001', from: 895, to: 895 }),
  oostBrabant: unit('Oost-Brabant', { source: '001', from: 892, to: 892 }),
  limburg: unit('Limburg'),
  landelijk: {
    label: { nl: 'Landelijke Eenheid', en: 'National unit' },
    citation: { source: '001', from: 892, to: 892 },
  },
});

export type PoliceUnit = keyof typeof policeUnits;
