import { parseArgs } from 'node:util';
import { openInstallation } from '../installation.ts';
import { systemClock } from '../signals/clock.ts';
import { keepVerification } from '../storage/verification.ts';
import { verifyJournals } from '../storage/verify.ts';
import { configOrFailure } from './configuration.ts';

/** `ketenzicht verify`: follows every chain of the journals and the access log. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
  const quiet = values.json === true;
  const tell = (line: string) => (quiet ? undefined : console.error(line));
  const installation = await openInstallation(configOrFailure(), { use: 'visit', tell });
  try {
    const found = await verifyJournals(installation.database, (dossiers) => {
      if (!quiet && process.stderr.isTTY) process.stderr.write(`\r${dossiers} dossiers`);
    });
    await keepVerification(installation.database, found, systemClock());
    if (quiet) {
      console.log(JSON.stringify(found, null, 2));
    } else {
      console.log(
        `${found.dossiers} dossiers, ${found.events} events, ${found.accessLines} lines of the access log.`,
      );
      for (const link of found.broken) {
        const where = link.chain === 'journal' ? 'journal' : 'access log';
        console.log(`Broken: ${where} of ${link.reference}, at ${link.sequence}.`);
      }
      console.log(found.broken.length === 0 ? 'Every chain is whole.' : 'Something was changed or removed.');
    }
    return found.broken.length === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}
