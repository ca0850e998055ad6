import { parseArgs } from 'node:util';
import { allRules, dateOf, parseIsoDate, rulesAt } from '@ketenzicht/rulebook';
import { systemClock } from '../signals/clock.ts';
import { CommandFailure } from './failure.ts';

/** `ketenzicht rules`: the rulebook on a law date. */
export async function printRules(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { at: { type: 'string' }, json: { type: 'boolean' } },
  });
  const at = values.at === undefined ? dateOf(systemClock()) : parseIsoDate(values.at);
  if (at === undefined) throw new CommandFailure(2, '--at must be a date such as 2025-03-31.');
  const inForce = rulesAt(allRules, at);
  if (values.json === true) {
    console.log(JSON.stringify({ at, rules: inForce }, null, 2));
    return 0;
  }
  for (const { id, kind, force, title, citations } of inForce) {
    const [{ source, from, to }] = citations;
    console.log(`${id}  [${kind}, ${force}]  ${title.nl}  (${source}:${from}-${to})`);
  }
  console.log(`${inForce.length} rules in force on ${at}`);
  return 0;
}
