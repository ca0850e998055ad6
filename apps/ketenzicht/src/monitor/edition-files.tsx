import { type Edition, jsonStat, odataTable, type Table, tidyHeader, tidyRows } from '@ketenzicht/register';
import { type Language, languages } from '@ketenzicht/rulebook';
import { csvOf } from '../pages/csv.ts';
import { EditionBody, type EditionBodyProps } from './edition-body.tsx';
import { Figure, type FigureLinks } from './figure.tsx';
import { StaticPage } from './static-page.tsx';

export interface EditionFile {
  /** Way below the folder of the edition. */
  readonly path: string;
  readonly content: string;
}

export interface EditionFilesOptions extends Pick<EditionBodyProps, 'estimate' | 'comparison'> {
  readonly edition: Edition;
  /** The style sheet of the pages. */
  readonly style: string;
}

/**
 * The static edition: the whole edition and every figure as pages in both languages, every table as CSV and
 * JSON-stat, and the edition as JSON, with which a later edition can be compared.
 */
export function editionFiles({
  edition,
  style,
  estimate,
  comparison,
}: EditionFilesOptions): readonly EditionFile[] {
  return [
    { path: 'stijl.css', content: style },
    { path: 'edition.json', content: `${JSON.stringify(edition)}\n` },
    ...edition.tables.flatMap((table) => [
      { path: `tables/${table.id}.csv`, content: csvOf(tidyHeader, tidyRows(table)) },
      { path: `tables/${table.id}.json`, content: `${JSON.stringify(jsonStat(table, 'nl'))}\n` },
      ...odataFiles(table),
    ]),
    ...languages.flatMap((lang) => [
      wholePage(edition, lang, { estimate, comparison }),
      ...edition.tables.map((table) => figurePage(edition, table, lang)),
    ]),
  ];
}

/** The table in the shape of the open data of Statistics Netherlands, one file per address. */
function odataFiles(table: Table): readonly EditionFile[] {
  const { Properties, ...sets } = odataTable(table, 'nl');
  return [
    { path: `odata/${table.id}/Properties`, content: `${JSON.stringify(Properties)}\n` },
    ...Object.entries(sets).map(([name, value]) => ({
      path: `odata/${table.id}/${name}`,
      content: `${JSON.stringify({ value })}\n`,
    })),
  ];
}

/** Folder of a language below that of the edition, and the way back. */
const folders: Readonly<Record<Language, { readonly folder: string; readonly root: string }>> = {
  nl: { folder: '', root: '' },
  en: { folder: 'en/', root: '../' },
};

const linksFrom =
  (root: string) =>
  ({ id }: Table): FigureLinks => ({
    csv: `${root}tables/${id}.csv`,
    jsonStat: `${root}tables/${id}.json`,
    page: `${id}.html`,
  });

const otherOf = (lang: Language): string => (lang === 'nl' ? 'en/' : '../');

function wholePage(
  edition: Edition,
  lang: Language,
  extra: Pick<EditionBodyProps, 'estimate' | 'comparison'>,
): EditionFile {
  const { folder, root } = folders[lang];
  const page = (
    <StaticPage
      lang={lang}
      title={edition.title[lang]}
      root={root}
      otherLanguage={`${otherOf(lang)}index.html`}
    >
      <EditionBody edition={edition} linksOf={linksFrom(root)} {...extra} />
    </StaticPage>
  );
  return { path: `${folder}index.html`, content: String(page) };
}

function figurePage(edition: Edition, table: Table, lang: Language): EditionFile {
  const { folder, root } = folders[lang];
  const title = `${table.number[lang]}: ${table.title[lang]}`;
  const page = (
    <StaticPage lang={lang} title={title} root={root} otherLanguage={`${otherOf(lang)}${table.id}.html`}>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="index.html">
          {edition.title[lang]}
        </a>
      </p>
      <h1 class="utrecht-heading-1">{title}</h1>
      <Figure table={table} links={linksFrom(root)(table)} level={2} />
    </StaticPage>
  );
  return { path: `${folder}${table.id}.html`, content: String(page) };
}
