import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openInstallation } from '../installation.ts';
import { readOrganisationsFile } from '../intake/organisations-file.ts';
import { loadDirectory, savePeople } from '../storage/people.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';

/** `ketenzicht organisations FILE.json`: who works where, and who may sign in. */
export async function saveOrganisations(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one JSON file. See --help.');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  const config = configOrFailure();
  const tell = (line: string) => (values.json ? undefined : console.error(line));
  const installation = await openInstallation(config, { use: 'visit', tell });
  try {
    const issuer = config.identity.kind === 'openid' ? config.identity.issuer : undefined;
    const read = readOrganisationsFile(text, await loadDirectory(installation.database), issuer);
    const problems = read.ok ? [] : read.problems;
    if (read.ok && !values['dry-run']) await savePeople(installation.database, read.file);
    const count = (list: 'municipalities' | 'organisations' | 'members') =>
      read.ok ? read.file[list].length : 0;
    const counts = {
      municipalities: count('municipalities'),
      organisations: count('organisations'),
      members: count('members'),
    };
    if (values.json) {
      console.log(JSON.stringify({ stored: read.ok && !values['dry-run'], ...counts, problems }, null, 2));
    } else {
      for (const problem of problems) console.log(problem);
      console.log(
        read.ok
          ? `${counts.municipalities} municipalities, ${counts.organisations} organisations and ${counts.members} members ${values['dry-run'] ? 'are right; nothing was stored' : 'stored; a program that runs takes them at its next start'}.`
          : 'Nothing was stored.',
      );
    }
    return read.ok ? 0 : 1;
  } finally {
    await installation.close();
  }
}
