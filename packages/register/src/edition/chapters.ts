import type { Text } from '@ketenzicht/rulebook';

/** A chapter of an edition. */
export interface Chapter {
  /** Part of its permanent address. */
  readonly id: string;
  readonly title: Text;
  /** What the reader should know before reading the figures. */
  readonly introduction: readonly Text[];
  /** Ids of its tables and figures, in order. */
  readonly tables: readonly string[];
}

/** The chapters of the monitor with figures (001 L297-907). */
export const monitorChapters: readonly Chapter[] = [
  {
    id: 'aantal',
    title: { nl: 'Aantal gemelde slachtoffers', en: 'Number of notified victims' },
    introduction: [
      {
        nl: 'Dit zijn slachtoffers die bij CoMensha zijn gemeld. Hoeveel slachtoffers er zijn, weet niemand: wie niet wordt gezien of niet wordt gemeld, staat niet in deze cijfers.',
        en: 'These are victims notified to CoMensha. How many victims there are, nobody knows: who is not seen or not notified is not in these figures.',
      },
      {
        nl: 'Een verschil tussen jaren kan komen door meer of minder slachtoffers, maar ook door meer of minder melden.',
        en: 'A difference between years can come from more or fewer victims, but also from more or less notifying.',
      },
    ],
    tables: ['figuur-2.1', 'figuur-2.2'],
  },
  {
    id: 'vormen',
    title: { nl: 'Vormen van mensenhandel', en: 'Forms of trafficking' },
    introduction: [
      {
        nl: 'Een slachtoffer kan op meer manieren zijn uitgebuit. In de figuren met vier groepen telt iedereen één keer.',
        en: 'A victim can be exploited in several ways. In the figures with four groups everybody counts once.',
      },
    ],
    tables: ['figuur-2.3', 'figuur-2.3-in-ieder-geval', 'tabel-vorm-bekend', 'figuur-2.7'],
  },
  {
    id: 'seksuele-uitbuiting',
    title: { nl: 'Sectoren van seksuele uitbuiting', en: 'Sectors of sexual exploitation' },
    introduction: [
      {
        nl: 'Van veel slachtoffers is de sector niet bekend. Wie bekend is, hoeft niet te lijken op wie niet bekend is.',
        en: 'For many victims the sector is not known. Those known need not resemble those not known.',
      },
    ],
    tables: ['tabel-sector-bekend', 'figuur-2.4a', 'figuur-2.4b'],
  },
  {
    id: 'arbeid-en-criminaliteit',
    title: { nl: 'Arbeidsuitbuiting en criminele uitbuiting', en: 'Labour and criminal exploitation' },
    introduction: [],
    tables: ['figuur-2.5', 'figuur-2.6'],
  },
  {
    id: 'persoonskenmerken',
    title: { nl: 'Persoonskenmerken', en: 'Personal characteristics' },
    introduction: [],
    tables: ['figuur-2.8', 'tabel-2.1', 'figuur-2.9', 'figuur-2.10'],
  },
  {
    id: 'melders',
    title: { nl: 'Wie meldt', en: 'Who notifies' },
    introduction: [
      {
        nl: 'Opsporingsinstanties moeten melden. Anderen mogen melden als het slachtoffer toestemt of een wet het toestaat.',
        en: 'Investigating bodies must notify. Others may notify when the victim consents or a law allows it.',
      },
    ],
    tables: ['figuur-2.11', 'tabel-melders-per-vorm', 'figuur-2.12', 'figuur-2.13'],
  },
];
