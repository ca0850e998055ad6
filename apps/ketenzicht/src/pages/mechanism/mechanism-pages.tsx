import { dateOf, type IsoDate, type IsoInstant, type Rule } from '@ketenzicht/rulebook';
import { Hono } from 'hono';
import type { AppEnv } from '../../http/environment.ts';
import { adviserPage } from './adviser-page.tsx';
import { appliesPage } from './applies-page.tsx';
import { articlePage } from './article-page.tsx';
import { comparePage } from './compare-page.tsx';
import { coveragePage } from './coverage-page.tsx';
import { mechanismPage } from './mechanism-page.tsx';
import { sourcesPage } from './sources-page.tsx';

/**
 * The public pages on the referral mechanism. What somebody fills in about a case goes by POST, so that it
 * stands in no address; it is answered and forgotten.
 */
export function mechanismPages(options: {
  readonly rules: readonly Rule[];
  readonly now: () => IsoInstant;
}): Hono<AppEnv> {
  const { rules, now } = options;
  const app = new Hono<AppEnv>();
  const today = (): IsoDate => dateOf(now());
  app.get('/verwijzing', (c) => mechanismPage(c, rules, today()));
  app.get('/verwijzing/vergelijken', (c) => comparePage(c, rules, today()));
  app.on(['GET', 'POST'], '/mag-ik-dit-delen', (c) => adviserPage(c, today()));
  app.on(['GET', 'POST'], '/wat-geldt-hier', (c) => appliesPage(c, rules, today()));
  app.on(['GET', 'POST'], '/artikel-273f', (c) => articlePage(c, rules, today()));
  app.get('/dekking', coveragePage);
  app.get('/bronnen', sourcesPage);
  return app;
}
