import type { Role } from '@ketenzicht/rulebook';
import type { MiddlewareHandler } from 'hono';
import { type AppEnv, viewerOf } from './environment.ts';
import { refuse } from './refuse.tsx';

/** Lets through who acts in one of the roles; for behind `signedInOnly`. */
export const rolesOnly =
  (...roles: readonly Role[]): MiddlewareHandler<AppEnv> =>
  async (c, next) =>
    roles.includes(viewerOf(c).role) ? next() : refuse(c, { type: 'niet-bevoegd' });
