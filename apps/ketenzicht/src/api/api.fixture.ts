import { allRules } from '@ketenzicht/rulebook';
import { bareApp } from '../http/app.fixture.tsx';
import type { AppParts } from '../http/app.ts';
import type { ApiModule } from './api.ts';
import { createApi } from './api.ts';
import { knowledgeRoutes } from './knowledge.ts';

export const baseUrl = 'https://ketenzicht.example';

const now = () => new Date('2026-03-02T09:00:00Z');

/** The whole API in bare surroundings, with extra modules when a test brings some. */
export function bareApi(modules: readonly ApiModule[] = [], parts: Partial<AppParts> = {}) {
  const knowledge: ApiModule = (api) =>
    knowledgeRoutes(api, {
      rules: allRules,
      glossary: [
        {
          key: 'signal',
          term: { nl: 'signaal', en: 'signal' },
          definition: { nl: 'Een vermoeden.', en: 'A suspicion.' },
          citation: { source: '003', from: 1, to: 2 },
        },
      ],
      now,
    });
  return bareApp({
    baseUrl,
    now,
    ...parts,
    routes: (app) => {
      app.route('/v1', createApi({ baseUrl, modules: [knowledge, ...modules] }));
    },
  });
}
