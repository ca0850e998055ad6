import type { Sql } from 'postgres';
import { type Program, removeData, startProgram } from '../program.ts';
import { inside } from './inside.ts';
import { type Api, api, signedIn, tokenOf, type Visitor } from './visitor.ts';

/** A program that logs everything it can, with an officer who is signed in. */
export interface Running {
  readonly program: Program;
  readonly url: string;
  readonly sql: Sql;
  /** Without a sign-in. */
  readonly anyone: Api;
  /** Officer of the municipality that receives the signals, in a browser and by API. */
  readonly browser: Visitor;
  readonly officer: Api;
  readonly close: () => Promise<void>;
}

/** Starts a program on an empty database. */
export async function running(): Promise<Running> {
  const program = await startProgram({ demoSignals: 0, environment: { LOG_LEVEL: 'debug' } });
  const { url, dataFolder } = program;
  const [sql, browser] = await Promise.all([inside(dataFolder), signedIn(url, 'samira')]);
  return {
    program,
    url,
    sql,
    anyone: api(url),
    browser,
    officer: api(url, await tokenOf(browser)),
    close: async () => {
      await sql.end();
      await program.stop();
      await removeData(dataFolder);
    },
  };
}
