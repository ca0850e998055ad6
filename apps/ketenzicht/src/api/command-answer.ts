import type { Context } from 'hono';
import type { AppEnv } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import type { CommandOutcome } from '../signals/outcome.ts';
import { etagOf } from './entity-tag.ts';
import { problemOfRefusals } from './problems.ts';

/** What the API answers to a command. */
export function answerCommand(c: Context<AppEnv>, outcome: CommandOutcome) {
  switch (outcome.kind) {
    case 'done':
      return c.json({ versie: outcome.version }, 200, { ETag: etagOf(outcome.version) });
    case 'conflict': {
      const said = outcome.changes.map(({ what, by }) => ({
        nl: `${by.nl}: ${what.nl}`,
        en: `${by.en}: ${what.en}`,
      }));
      const last = said.at(-1);
      return refuseJson(c, {
        type: 'versie-verouderd',
        headers: { ETag: etagOf(outcome.version) },
        ...(last === undefined ? {} : { detail: last }),
      });
    }
    case 'refused': {
      const [first, ...others] = outcome.refusals;
      if (first === undefined) throw new Error('A refusal without a reason');
      return refuseJson(c, problemOfRefusals([first, ...others]));
    }
    case 'keyReused':
      return refuseJson(c, { type: 'idempotentiesleutel-hergebruikt' });
    case 'absent':
      return refuseJson(c, { type: 'niet-gevonden' });
  }
}
