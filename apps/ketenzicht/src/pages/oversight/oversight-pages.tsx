import {
  type DataCategory,
  type Disclosure,
  dateOf,
  type IsoInstant,
  mayDisclose,
  type Purpose,
  type Rule,
} from '@ketenzicht/rulebook';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { refuse } from '../../http/refuse.tsx';
import { signedInOnly } from '../../http/session-middleware.ts';
import { accessOversight } from '../../oversight/access.ts';
import { chainFigures } from '../../oversight/figures.ts';
import type { Directory } from '../../signals/directory.ts';
import type { Database } from '../../storage/database.ts';
import { accessRoutes } from './access-routes.tsx';
import { chainRoutes } from './chain-routes.tsx';
import type { ErasurePorts } from './erasure-routes.ts';

export interface OversightPageOptions extends ErasurePorts {
  readonly database: Database;
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly now: () => IsoInstant;
}

/**
 * The pages for whoever oversees: figures for the chain director, the access log and erasing for the privacy officer.
 * Who may open them is decided by the disclosure rules, as it is for everything else.
 */
export function oversightPages({
  database,
  directory,
  rules,
  now,
  ...ports
}: OversightPageOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const judge = (c: Context<AppEnv>, category: DataCategory, purpose: Purpose): Disclosure =>
    mayDisclose({ recipient: viewerOf(c).role, category, purpose, facts: {}, rules, at: dateOf(now()) });
  const only =
    (category: DataCategory, purpose: Purpose): MiddlewareHandler<AppEnv> =>
    async (c, next) =>
      judge(c, category, purpose).allowed ? next() : refuse(c, { type: 'niet-bevoegd' });

  for (const path of ['/keten', '/keten/*']) app.use(path, signedInOnly, only('figures', 'direction'));
  for (const path of ['/inzagelogboek', '/inzagelogboek/*']) {
    app.use(path, signedInOnly, only('accessLog', 'oversight'));
  }
  app.route('/', chainRoutes({ figures: chainFigures(database, now), directory, now }));
  app.route(
    '/',
    accessRoutes({
      ...ports,
      access: accessOversight(database, now),
      directory,
      ruleFor: (c) => {
        const answer = judge(c, 'accessLog', 'oversight');
        if (!answer.allowed) throw new Error('The access log was opened without a rule that allows it');
        return answer.rule;
      },
    }),
  );
  return app;
}
