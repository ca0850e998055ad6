import { join } from 'node:path';
import { collectingWriter, createLog } from '../http/log.ts';
import { startProgram } from '../program.ts';
import { configOrFailure } from './configuration.ts';
import { CommandFailure } from './failure.ts';

/** `ketenzicht serve`: runs until Ctrl-C. */
export async function serve(args: readonly string[]): Promise<number> {
  if (args.length > 0)
    throw new CommandFailure(2, `serve takes no arguments, found "${args[0]}". See --help.`);
  const config = configOrFailure();
  const writer = collectingWriter((text) => process.stderr.write(text));
  process.once('exit', writer.flush);
  const log = createLog({ level: config.logLevel, write: writer.write, now: () => new Date() });
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const program = await startProgram({
    config,
    log,
    tell: (line) => console.log(line),
    assetFolder: join(import.meta.dirname, 'assets'),
    signal: stopping.signal,
  }).catch((error: unknown) => {
    throw isAddressInUse(error)
      ? new CommandFailure(1, `Port ${config.port} is taken. Stop the other program or set PORT.`)
      : error;
  });
  if (program === undefined) return 0;
  console.log(`Ketenzicht listens on ${program.baseUrl}`);
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener('abort', () => resolve());
  });
  await program.stop();
  return 0;
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
