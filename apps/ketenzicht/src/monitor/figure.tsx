import { countingRules, keySentence, measuredCells, type Table } from '@ketenzicht/register';
import type { Child } from 'hono/jsx';
import { BarChart } from '../face/components/charts/bar-chart.tsx';
import { LineChart } from '../face/components/charts/line-chart.tsx';
import { PartsChart } from '../face/components/charts/parts-chart.tsx';
import { TileMap } from '../face/components/charts/tile-map.tsx';
import { Details } from '../face/components/details.tsx';
import { Heading } from '../face/components/heading.tsx';
import { Link } from '../face/components/link.tsx';
import { useLang } from '../face/lang-context.ts';
import { say, t } from '../face/messages/catalogue.ts';
import { formatNumber } from '../face/messages/format.ts';
import { monitorMessages as m } from '../face/messages/monitor.ts';
import { chartOf, tilePlaces } from './chart-of.ts';

/** Where the figures of a table are found as files, and the table by itself. */
export interface FigureLinks {
  readonly csv: string;
  readonly jsonStat: string;
  readonly page: string;
}

interface FigureProps {
  readonly table: Table;
  readonly links: FigureLinks;
  /** Level of its heading; 3 below a chapter. */
  readonly level?: 2 | 3;
  /** What stands in a cell instead of its number, for who may look behind it. */
  readonly cellLink?: ((row: string, column: string) => string | undefined) | undefined;
}

/** A table or figure as it is published: number and title, drawing, all figures, rules by which they were counted, source. */
export function Figure({ table, links, level = 3, cellLink }: FigureProps) {
  const lang = useLang();
  const number = say(table.number, lang);
  return (
    <section class="kz-figure" id={table.id} aria-labelledby={`${table.id}-kop`}>
      <Heading level={level} looksLike={3} id={`${table.id}-kop`}>
        {number}
      </Heading>
      <Drawing table={table} />
      <Cells table={table} cellLink={cellLink} />
      <p class="kz-figure__notes">
        {say(table.source, lang)}. {t(m.download, lang)}:{' '}
        <Link href={links.csv}>
          {t(m.csv, lang)}
          <span class="kz-visually-hidden"> {number}</span>
        </Link>
        ,{' '}
        <Link href={links.jsonStat}>
          {t(m.jsonStat, lang)}
          <span class="kz-visually-hidden"> {number}</span>
        </Link>
        . {t(m.address, lang)}: <Link href={links.page}>{table.id}</Link>
      </p>
      <Details summary={m.footnotes}>
        <Notes table={table} />
      </Details>
    </section>
  );
}

function Drawing({ table }: { readonly table: Table }) {
  const data = chartOf(table, keySentence(table) ?? '');
  const id = `${table.id.replaceAll('.', '-')}-tekening`;
  switch (table.drawing) {
    case 'lines':
      return <LineChart data={data} id={id} tableBeside />;
    case 'bars':
      return <BarChart data={data} id={id} tableBeside />;
    case 'parts':
      return <PartsChart data={data} id={id} />;
    case 'tiles':
      return <TileMap data={data} id={id} places={tilePlaces(table)} />;
    case 'none':
      return <p class="kz-chart__title">{say(data.title, useLang())}</p>;
  }
}

function Cells({ table, cellLink }: Pick<FigureProps, 'table' | 'cellLink'>) {
  const lang = useLang();
  const cells = measuredCells(table);
  const extra = [...new Set(cells.filter(({ measure }) => measure !== 'count').map(({ column }) => column))];
  const columns = [
    ...table.columns.categories.map(({ key, label }) => ({ key, label: say(label, lang) })),
  ].concat(extra.map((key) => ({ key, label: developmentLabel(key, lang) })));
  const byKey = new Map(cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  return (
    <section
      class="kz-figure__cells"
      aria-label={t(m.allFigures, lang, { number: say(table.number, lang) })}
      tabindex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say(table.rows.label, lang)}</th>
            {columns.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.categories.map((row) => (
            <tr class={row.total ? 'kz-figure__total' : undefined}>
              <th scope="row">{say(row.label, lang)}</th>
              {columns.map(({ key }) => (
                <td>{shown(row.key, key)}</td>
              ))}
            </tr>
          ))}
          {table.means?.map(({ label, values }) => (
            <tr>
              <th scope="row">{say(label, lang)}</th>
              {values.map((mean) => (
                <td>
                  {mean === undefined
                    ? '–'
                    : t(m.mean, lang, {
                        mean: formatNumber(mean.mean, lang, 1),
                        n: formatNumber(mean.n, lang),
                        deviation: formatNumber(mean.deviation, lang, 1),
                      })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function shown(row: string, column: string): Child {
    const cell = byKey.get(`${row}\n${column}`);
    if (cell === undefined) return '–';
    if (cell.measure === 'growth') return cell.percent === undefined ? '–' : `${cell.percent}%`;
    if (cell.count === undefined) return cell.measure === 'count' ? t(m.withheld, lang) : '–';
    if (table.dashes && cell.count === 0) return '–';
    const count = formatNumber(cell.count, lang, 1);
    const href = cellLink?.(row, column);
    return (
      <>
        {cell.rank !== undefined && <strong>{cell.rank} </strong>}
        {href === undefined ? count : <Link href={href}>{count}</Link>}
        {cell.percent !== undefined && <span class="kz-figure__share">{cell.percent}%</span>}
      </>
    );
  }
}

const growthLabel = { nl: 'Groei ten opzichte van het jaar ervoor', en: 'Growth on the year before' };

const developmentLabel = (key: string, lang: 'nl' | 'en'): string =>
  key.startsWith('Index')
    ? lang === 'nl'
      ? key
      : key.replace('Indexcijfer', 'Index').replace('1,0', '1.0')
    : growthLabel[lang];

function Notes({ table }: { readonly table: Table }) {
  const lang = useLang();
  return (
    <ul class="kz-figure__notes">
      {table.footnotes.map((note) => (
        <li>{say(note, lang)}</li>
      ))}
      {table.sums.map(({ why }) => why && <li>{t(m.doesNotAdd, lang, { why: say(why, lang) })}</li>)}
      {table.rules.map((id) => {
        const { title, text, open, citations } = countingRules[id];
        return (
          <li>
            <strong>{id}</strong> {t(m.ruleNote, lang, { title: say(title, lang), text: say(text, lang) })}
            {open && ` ${t(m.open, lang, { text: say(open, lang) })}`} (
            {citations
              .map(({ source, from, to }) => (from === to ? `${source}:${from}` : `${source}:${from}-${to}`))
              .join(', ')}
            )
          </li>
        );
      })}
    </ul>
  );
}
