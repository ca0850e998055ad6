import { CannotOpen } from '../installation.ts';
import { commands } from './commands.ts';
import { CommandFailure } from './failure.ts';

const [name, ...args] = process.argv.slice(2);

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((command) => command.length));
  const lines = Object.entries(commands).map(
    ([command, { summary }]) => `  ${command.padEnd(width)}  ${summary}`,
  );
  return [
    'Usage: npx ketenzicht <command> [options]',
    '',
    ...lines,
    '',
    'npx ketenzicht <command> --help tells more.',
  ].join('\n');
}

async function main(): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands[name];
  if (command === undefined) throw new CommandFailure(2, `There is no command "${name}". See --help.`);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommandFailure) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof CannotOpen) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  ) {
    console.error(`${error.message.split('. ')[0]}. See --help.`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
