import { formBits } from '../counting/group.ts';
import type { Counted } from './breakdown.ts';
import { type BreakdownDefinition, breakdownTable, everybody, withForm } from './breakdown-table.ts';
import {
  byAge,
  byCriminalManner,
  byFormAtLeast,
  byFormsTogether,
  byKnownForm,
  byKnownToEmm,
  byNotifierGroup,
  byPoliceForm,
  byPoliceUnit,
  byRegion,
  bySectorKnown,
  bySex,
  bySexualSector,
  byStanding,
  byTraffickingForm,
  byWhoNotified,
  formIsKnown,
} from './divisions.ts';
import { byLabourSector } from './labour-sectors.ts';
import { nationalityTable } from './nationality-table.ts';
import type { Table } from './table.ts';
import { visibilityTable } from './visibility.ts';

const labels = {
  line: { nl: 'Reeks', en: 'Series' },
  form: { nl: 'Uitbuitingsvorm', en: 'Form of exploitation' },
  trafficking: { nl: 'Vorm van mensenhandel', en: 'Form of trafficking' },
  sector: { nl: 'Sector', en: 'Sector' },
  manner: { nl: 'Manier', en: 'Manner' },
  notifier: { nl: 'Melder', en: 'Notifier' },
};

/** The figures of chapter 2 of the monitor in printed order (001 L375-907); drawn by their captions and text. */
const before21: readonly BreakdownDefinition[] = [
  {
    id: 'figuur-2.1',
    number: 'Figuur 2.1',
    title: { nl: 'Aantal bij CoMensha gemelde slachtoffers', en: 'Victims notified to CoMensha' },
    unit: 'victim',
    rules: ['R1', 'R2', 'R4', 'R5', 'R6', 'R24c'],
    rowLabel: labels.line,
    division: byStanding,
    columns: 'years',
    total: everybody,
    overlap: {
      nl: 'Elke reeks is een deel van de vorige; het totaal is de reeks die de monitor gebruikt.',
      en: 'Each series is part of the one before; the total is the series that the monitor uses.',
    },
    nested: true,
    percent: false,
    drawing: 'lines',
    drawn: 'years',
  },
  {
    id: 'figuur-2.2',
    number: 'Figuur 2.2',
    title: {
      nl: 'Aantal bij CoMensha bekende slachtoffers afkomstig van het EMM',
      en: 'Victims known to CoMensha through the EMM',
    },
    unit: 'victim',
    rules: ['R5', 'R22'],
    rowLabel: labels.line,
    division: byKnownToEmm,
    columns: 'years',
    total: 'rows',
    part: true,
    percent: false,
    drawing: 'lines',
    drawn: 'years',
  },
  {
    id: 'figuur-2.3',
    number: 'Figuur 2.3',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers naar uitbuitingsvorm',
      en: 'Victims notified to CoMensha by form of exploitation',
    },
    unit: 'victim',
    rules: ['R7', 'R10', 'R26'],
    rowLabel: labels.form,
    division: byFormsTogether,
    columns: 'years',
    total: everybody,
    drawing: 'parts',
  },
  {
    id: 'figuur-2.3-in-ieder-geval',
    number: 'Figuur 2.3 (in ieder geval)',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers met in ieder geval deze uitbuitingsvorm',
      en: 'Victims notified to CoMensha with at least this form of exploitation',
    },
    unit: 'victim',
    rules: ['R7', 'R12', 'R26'],
    rowLabel: labels.form,
    division: byFormAtLeast,
    columns: 'years',
    total: everybody,
    overlap: {
      nl: 'Wie van meer vormen slachtoffer is, telt bij elke vorm.',
      en: 'Who is a victim of several forms counts with each.',
    },
    drawing: 'bars',
    drawn: 'total',
  },
  {
    id: 'tabel-vorm-bekend',
    number: 'Tabel bij Figuur 2.3',
    title: {
      nl: 'Slachtoffers van wie de uitbuitingsvorm bekend is, met in ieder geval deze vorm',
      en: 'Victims whose form of exploitation is known, with at least this form',
    },
    unit: 'victim',
    rules: ['R7', 'R26'],
    footnotes: [
      {
        nl: 'De percentages zijn van wie een vorm bekend is, zoals CTDC rekent: wie onbekend is, telt niet mee in het geheel.',
        en: 'The percentages are of those with a known form, as CTDC calculates: the unknown are no part of the whole.',
      },
    ],
    rowLabel: labels.form,
    division: byKnownForm,
    columns: 'years',
    total: formIsKnown,
    overlap: {
      nl: 'Wie van meer vormen slachtoffer is, telt bij elke vorm; samen kan het meer dan 100% zijn.',
      en: 'Who is a victim of several forms counts with each; together it can exceed 100%.',
    },
    part: true,
    drawing: 'bars',
    drawn: 'total',
  },
  {
    id: 'tabel-sector-bekend',
    number: 'Tabel bij Figuur 2.4a',
    title: {
      nl: 'Slachtoffers van seksuele uitbuiting van wie de prostitutiesector bekend is',
      en: 'Victims of sexual exploitation whose sector of prostitution is known',
    },
    unit: 'victim',
    rules: ['R13', 'R16'],
    rowLabel: labels.sector,
    division: bySectorKnown,
    columns: 'years',
    total: withForm(formBits.sexual),
    part: true,
    drawing: 'parts',
    drawn: 'years',
  },
  {
    id: 'figuur-2.4a',
    number: 'Figuur 2.4a',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers van seksuele uitbuiting naar sector indien bekend',
      en: 'Victims of sexual exploitation notified to CoMensha by sector if known',
    },
    unit: 'victim',
    rules: ['R13', 'R15', 'R16', 'R24'],
    rowLabel: labels.sector,
    division: bySexualSector,
    columns: 'years',
    total: 'rows',
    subtotals: [
      {
        key: 'Zichtbare sectoren',
        label: { nl: 'Zichtbare sectoren', en: 'Visible sectors' },
        families: ['visible'],
      },
      {
        key: 'Minder zichtbare sectoren',
        label: { nl: 'Minder zichtbare sectoren', en: 'Less visible sectors' },
        families: ['hidden'],
      },
    ],
    part: true,
    drawing: 'parts',
    drawn: 'years',
  },
];

const after24b: readonly BreakdownDefinition[] = [
  {
    id: 'figuur-2.5',
    number: 'Figuur 2.5',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers van arbeidsuitbuiting naar sector',
      en: 'Victims of labour exploitation notified to CoMensha by sector',
    },
    unit: 'victim',
    rules: ['R14'],
    footnotes: [
      {
        nl: 'Een grote zaak kan een sector in een jaar groot maken; daarom is de hele periode weergegeven.',
        en: 'One large case can make a sector large in a year; therefore the whole period is shown.',
      },
    ],
    rowLabel: labels.sector,
    division: byLabourSector,
    columns: 'total',
    total: withForm(formBits.labour),
    sorted: true,
    part: true,
    drawing: 'bars',
  },
  {
    id: 'figuur-2.6',
    number: 'Figuur 2.6',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers van criminele uitbuiting uitgesplitst naar manier',
      en: 'Victims of criminal exploitation notified to CoMensha by manner',
    },
    unit: 'victim',
    rules: ['R7', 'R24b'],
    rowLabel: labels.manner,
    division: byCriminalManner,
    columns: 'years',
    total: withForm(formBits.criminal),
    overlap: {
      nl: 'Wie tot meer is gedwongen, telt bij elke manier.',
      en: 'Who was forced to do several things counts with each manner.',
    },
    askedFrom: 2016,
    part: true,
    drawing: 'bars',
    drawn: 'years',
  },
  {
    id: 'figuur-2.7',
    number: 'Figuur 2.7',
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers naar vorm van mensenhandel',
      en: 'Victims notified to CoMensha by form of trafficking',
    },
    unit: 'victim',
    rules: ['R8', 'R9', 'R10', 'R11', 'R24c'],
    rowLabel: labels.trafficking,
    division: byTraffickingForm,
    columns: 'years',
    total: everybody,
    drawing: 'lines',
    drawn: 'years',
  },
  {
    id: 'figuur-2.8',
    number: 'Figuur 2.8',
    title: {
      nl: 'Geslacht van de bij CoMensha gemelde slachtoffers per vorm van mensenhandel en per jaar',
      en: 'Sex of victims notified to CoMensha by form of trafficking and by year',
    },
    unit: 'victim',
    rules: ['R8', 'R20'],
    rowLabel: { nl: 'Geslacht', en: 'Sex' },
    division: bySex,
    columns: 'eleven',
    total: everybody,
    drawing: 'parts',
  },
];

const after21: readonly BreakdownDefinition[] = [
  {
    id: 'figuur-2.9',
    number: 'Figuur 2.9',
    title: {
      nl: 'Herkomstregio van de bij CoMensha gemelde slachtoffers per vorm van mensenhandel en per jaar',
      en: 'Region of origin of victims notified to CoMensha by form of trafficking and by year',
    },
    unit: 'victim',
    rules: ['R8', 'R26'],
    rowLabel: { nl: 'Herkomstregio', en: 'Region of origin' },
    division: byRegion,
    columns: 'eleven',
    total: everybody,
    drawing: 'parts',
  },
  {
    id: 'figuur-2.10',
    number: 'Figuur 2.10',
    title: {
      nl: 'Leeftijd van de bij CoMensha gemelde slachtoffers per vorm van mensenhandel en per jaar',
      en: 'Age of victims notified to CoMensha by form of trafficking and by year',
    },
    unit: 'victim',
    rules: ['R8', 'R18', 'R19'],
    rowLabel: { nl: 'Leeftijd', en: 'Age' },
    division: byAge,
    columns: 'eleven',
    total: everybody,
    subtotals: [
      { key: 'Jonger dan 23 jaar', label: { nl: 'Jonger dan 23 jaar', en: 'Under 23' }, families: ['young'] },
    ],
    meanAge: true,
    drawing: 'parts',
  },
  {
    id: 'figuur-2.11',
    number: 'Figuur 2.11',
    title: {
      nl: 'Meldingen van slachtoffers naar melder, per vorm van mensenhandel en per jaar',
      en: 'Notifications of victims by notifier, by form of trafficking and by year',
    },
    unit: 'notification',
    rules: ['R2', 'R3', 'R22', 'R23', 'R24c'],
    rowLabel: labels.notifier,
    division: byNotifierGroup,
    columns: 'eleven',
    total: 'rows',
    subtotals: [
      {
        key: 'Opsporingsinstanties',
        label: { nl: 'Opsporingsinstanties', en: 'Investigating bodies' },
        families: ['investigates'],
      },
      {
        key: 'Melders zonder wettelijke grondslag',
        label: { nl: 'Melders zonder wettelijke grondslag', en: 'Notifiers without a statutory basis' },
        families: ['withoutBasis'],
      },
    ],
    drawing: 'parts',
  },
  {
    id: 'tabel-melders-per-vorm',
    number: 'Tabel bij Figuur 2.11',
    title: {
      nl: 'Slachtoffers naar wie hen meldde, per vorm van mensenhandel en per jaar',
      en: 'Victims by who notified them, by form of trafficking and by year',
    },
    unit: 'victim',
    rules: ['R2', 'R22'],
    rowLabel: labels.notifier,
    division: byWhoNotified,
    columns: 'eleven',
    total: everybody,
    overlap: {
      nl: 'Een slachtoffer kan door meer groepen zijn gemeld; de percentages van een vorm kunnen samen meer dan 100 zijn.',
      en: 'A victim can be notified by several groups; the percentages of a form can exceed 100 together.',
    },
    drawing: 'none',
  },
  {
    id: 'figuur-2.12',
    number: 'Figuur 2.12',
    title: {
      nl: 'Politiemeldingen van slachtoffers naar politie-eenheid, per vorm van mensenhandel en per jaar',
      en: 'Police notifications of victims by police unit, by form of trafficking and by year',
    },
    unit: 'notification',
    rules: ['R3'],
    rowLabel: { nl: 'Politie-eenheid', en: 'Police unit' },
    division: byPoliceUnit,
    columns: 'eleven',
    total: 'rows',
    part: true,
    drawing: 'tiles',
    drawn: 'total',
  },
  {
    id: 'figuur-2.13',
    number: 'Figuur 2.13',
    title: {
      nl: 'Politiemeldingen van slachtoffers naar vorm van mensenhandel',
      en: 'Police notifications of victims by form of trafficking',
    },
    unit: 'notification',
    rules: ['R3', 'R8'],
    rowLabel: labels.trafficking,
    division: byPoliceForm,
    columns: 'years',
    total: 'rows',
    part: true,
    drawing: 'lines',
    drawn: 'years',
  },
];

/** The declared table with an id; Tabel 2.1 and Figuur 2.4b are made in their own way. */
export function definitionOf(id: string): BreakdownDefinition | undefined {
  return [...before21, ...after24b, ...after21].find((definition) => definition.id === id);
}

/** Every table and figure of the monitor, in printed order. */
export function monitorTables(counted: Counted): readonly Table[] {
  const tables = (definitions: readonly BreakdownDefinition[]) =>
    definitions.map((definition) => breakdownTable(counted, definition));
  return [
    ...tables(before21),
    visibilityTable(counted),
    ...tables(after24b),
    nationalityTable(counted),
    ...tables(after21),
  ];
}
