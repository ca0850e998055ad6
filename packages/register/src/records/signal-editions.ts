import type { Text } from '@ketenzicht/rulebook';
import type { Period } from '../counting/victims.ts';
import type { Edition } from '../edition/edition.ts';
import { periodKey } from '../tables/breakdown.ts';
import { type MarkedRegistration, type MarkTableDefinition, markTable } from './mark-table.ts';
import { nlaFunnel, nlaSigns, policeFunnel, policeSigns } from './signal-findings.ts';

const source: Text = { nl: 'Bron: dossieronderzoek', en: 'Source: research of files' };
const countColumn = {
  key: 'Aantal registraties met dit signaal',
  label: { nl: 'Aantal registraties met dit signaal', en: 'Registrations with this sign' },
};
const funnelColumn = { key: 'teller', label: { nl: 'Aantal', en: 'Number' } };

interface Research {
  readonly id: string;
  readonly title: Text;
  readonly tables: readonly Omit<MarkTableDefinition, 'period' | 'source'>[];
}

const police: Research = {
  id: 'signalen-politie',
  title: { nl: 'Signalen bij de politie', en: 'Signals at the police' },
  tables: [
    {
      id: 'tabel-4.1',
      number: { nl: 'Tabel 4.1', en: 'Table 4.1' },
      title: { nl: 'Signalen van dwang of dreiging', en: 'Signs of coercion or threat' },
      rows: policeSigns,
      column: countColumn,
      drawing: 'bars',
    },
    {
      id: 'trechter-politie',
      number: { nl: 'Trechter politie', en: 'Police funnel' },
      title: {
        nl: 'Wat er met signalen bij de politie gebeurde',
        en: 'What became of signals at the police',
      },
      rows: policeFunnel,
      column: funnelColumn,
      share: true,
      drawing: 'bars',
    },
  ],
};

const labourAuthority: Research = {
  id: 'signalen-arbeidsinspectie',
  title: { nl: 'Signalen bij de Arbeidsinspectie', en: 'Signals at the Labour Authority' },
  tables: [
    {
      id: 'tabel-5.1',
      number: { nl: 'Tabel 5.1', en: 'Table 5.1' },
      title: { nl: 'Signalen in registraties', en: 'Signs in registrations' },
      rows: nlaSigns,
      column: countColumn,
      drawing: 'bars',
    },
    {
      id: 'trechter-arbeidsinspectie',
      number: { nl: 'Trechter Arbeidsinspectie', en: 'Labour Authority funnel' },
      title: {
        nl: 'Wat er met signalen bij de Arbeidsinspectie gebeurde',
        en: 'What became of signals at the Labour Authority',
      },
      rows: nlaFunnel,
      column: funnelColumn,
      share: true,
      drawing: 'bars',
    },
  ],
};

const researches = { police, labourAuthority };

/** The tables of signs and the funnel of the study of signals (002), from registrations with their findings. */
export function signalEdition(
  of: keyof typeof researches,
  registrations: readonly MarkedRegistration[],
  period: Period,
): Edition {
  const { id, title, tables } = researches[of];
  return {
    id: `${id}-${periodKey(period)}`,
    title: { nl: `${title.nl} ${periodKey(period)}`, en: `${title.en} ${periodKey(period)}` },
    period,
    chapters: [{ id, title, introduction: [], tables: tables.map((table) => table.id) }],
    tables: tables.map((table) => markTable(registrations, { ...table, period, source })),
  };
}
