import { type Config, readConfig } from '../config.ts';
import { CommandFailure } from './failure.ts';

/** The configuration from the environment, or one failure that names everything that is wrong. */
export function configOrFailure(): Config {
  const result = readConfig(process.env);
  if (!result.ok) throw new CommandFailure(2, result.problems.join('\n'));
  return result.config;
}
