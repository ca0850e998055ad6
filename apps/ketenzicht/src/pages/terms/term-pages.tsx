import type { Duration, IsoInstant, Rule, Text } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { termMessages as m } from '../../face/messages/terms.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { Directory } from '../../signals/directory.ts';
import { scopeOf } from '../../signals/perform.ts';
import type { TermSource } from '../../signals/term-cache.ts';
import type { Database, Scope } from '../../storage/database.ts';
import { memberNames } from '../../storage/people.ts';
import { ownTermsOf, resetTerm, setTerm, type TermHolder, termChangesOf } from '../../storage/terms.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { type OpenTerm, openTermsOf } from './open-terms.ts';
import { type Holder, overviewPath, TermForm, TermsOverview, termsPath, termUnits } from './term-views.tsx';

export interface TermPageOptions {
  readonly database: Database;
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly settings: TermSource;
  readonly now: () => IsoInstant;
}

/** Whose terms a request is about, and in which scope they are changed. */
interface Asked {
  readonly holder: Holder;
  readonly key: TermHolder;
  readonly scope: Scope;
}

const most = 365;

/**
 * `/termijnen`: an aandachtsfunctionaris sets the open terms of the own organisation, an administrator
 * those of a region.
 */
export function termPages(options: TermPageOptions): Hono<AppEnv> {
  const { database, settings, now } = options;
  const terms = openTermsOf(options.rules);
  const app = new Hono<AppEnv>();
  for (const path of [termsPath, `${termsPath}/*`]) {
    app.use(path, signedInOnly, rolesOnly('aandachtsfunctionaris', 'administrator'));
  }
  app.get(termsPath, (c) => showOverview(c, options, terms));
  app.get(`${termsPath}/:setting`, async (c) => {
    const asked = askedBy(c, options.directory);
    const term = terms.find(({ setting }) => setting === c.req.param('setting'));
    if (term === undefined || asked === undefined) return c.notFound();
    return showForm(c, database, asked, term);
  });
  app.post(`${termsPath}/:setting`, async (c) => {
    const asked = askedBy(c, options.directory);
    const term = terms.find(({ setting }) => setting === c.req.param('setting'));
    if (term === undefined || asked === undefined) return c.notFound();
    const boxes = await readBoxes(c, ['aantal', 'eenheid', 'doe']);
    if (boxes === undefined) return garbled(c);
    const { user } = viewerOf(c);
    const back = boxes['doe'] === 'terug';
    if (!back) {
      const duration = durationIn(boxes['aantal'] ?? '', boxes['eenheid'] ?? '');
      if (Array.isArray(duration)) {
        const typed = { count: boxes['aantal']?.slice(0, 10) ?? '', unit: boxes['eenheid'] ?? '' };
        return showForm(c, database, asked, term, typed, duration);
      }
      await database.inScope(asked.scope, (tx) =>
        setTerm(tx, asked.key, term.setting, duration, now(), user),
      );
    } else {
      await database.inScope(asked.scope, (tx) => resetTerm(tx, asked.key, term.setting, now(), user));
    }
    settings.forget();
    const path = overviewPath(asked.holder);
    return c.redirect(
      `${path}${path.includes('?') ? '&' : '?'}gedaan=${back ? 'terug' : 'vastgesteld'}`,
      303,
    );
  });
  return app;
}

/** Undefined for a region that is none. */
function askedBy(c: Context<AppEnv>, { municipalities }: Directory): Asked | undefined {
  const viewer = viewerOf(c);
  const { organisation } = viewer;
  if (viewer.role === 'aandachtsfunctionaris') {
    return {
      holder: { kind: 'organisation', name: organisation.name },
      key: { organisation: organisation.id },
      scope: scopeOf(viewer),
    };
  }
  const regions = regionsOf(municipalities);
  const name = c.req.query('regio') ?? regions[0];
  if (name === undefined || !regions.includes(name)) return undefined;
  return { holder: { kind: 'region', name }, key: { region: name }, scope: { kind: 'system' } };
}

const regionsOf = (municipalities: Directory['municipalities']): readonly string[] =>
  [...new Set(municipalities.map(({ region }) => region))].sort((a, b) => a.localeCompare(b, 'nl'));

async function showOverview(
  c: Context<AppEnv>,
  { database, directory }: TermPageOptions,
  terms: readonly OpenTerm[],
): Promise<Response> {
  const asked = askedBy(c, directory);
  if (asked === undefined) return c.notFound();
  const { key, holder, scope } = asked;
  const region = 'organisation' in key ? directory.organisation(key.organisation)?.region : undefined;
  const { own, regional, changes } = await database.inScope(scope, async (tx) => ({
    own: await ownTermsOf(tx, key),
    regional: region === undefined ? {} : await ownTermsOf(tx, { region }),
    changes: await termChangesOf(tx, key),
  }));
  const names = await memberNames(
    database,
    scope,
    changes.map(({ setBy }) => setBy),
  );
  const doneWords: Readonly<Record<string, Text>> = { vastgesteld: m.done, terug: m.wasReset };
  return sendPage(c, {
    title: m.title,
    children: (
      <TermsOverview
        terms={terms}
        holder={holder}
        own={own}
        regional={regional}
        regions={holder.kind === 'region' ? regionsOf(directory.municipalities) : []}
        changes={changes}
        names={names}
        done={doneWords[c.req.query('gedaan') ?? '']}
      />
    ),
  });
}

type Errors = { readonly field: 'aantal' | 'eenheid'; readonly message: Text }[];

async function showForm(
  c: Context<AppEnv>,
  database: Database,
  { holder, key, scope }: Asked,
  term: OpenTerm,
  typed?: { readonly count: string; readonly unit: string },
  errors: Errors = [],
): Promise<Response> {
  const set = (await database.inScope(scope, (tx) => ownTermsOf(tx, key)))[term.setting];
  const { count, unit } = set ?? term.startingValue;
  return sendPage(c, {
    title: m.changeTitle,
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    children: (
      <TermForm
        term={term}
        holder={holder}
        isSet={set !== undefined}
        typed={typed ?? { count: String(count), unit }}
        errors={errors}
      />
    ),
  });
}

/** What somebody typed as a duration, or what is wrong with it. */
function durationIn(count: string, unit: string): Duration | Errors {
  const number = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0;
  const known = termUnits.find((one) => one === unit);
  const errors: Errors = [];
  if (number < 1 || number > most) errors.push({ field: 'aantal', message: m.countWrong });
  if (known === undefined) errors.push({ field: 'eenheid', message: m.unitWrong });
  return known === undefined || errors.length > 0 ? errors : { count: number, unit: known };
}
