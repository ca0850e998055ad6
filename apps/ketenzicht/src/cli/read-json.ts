import { readFile } from 'node:fs/promises';
import { CommandFailure } from './failure.ts';

/** What a file with JSON holds, unchecked. `what` names the file in a message. */
export async function readJson(file: string, what: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(2, `The ${what} ${file} cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailure(2, `The ${what} ${file} is not JSON.`);
  }
}
