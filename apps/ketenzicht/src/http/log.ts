import type { LogLevel } from '../config.ts';
import { logLevels } from '../config.ts';

/**
 * What a log line may say. There is no field for free text, a path or a query: those hold personal data
 * sooner or later.
 */
interface LogLine {
  readonly action: string;
  /** Pattern of the route, for example `/signalen/:id`; never the path itself. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly traceId?: string;
  readonly foreignTraceId?: string;
  readonly error?: DescribedError;
}

/** An error without its message, which can quote what somebody typed. */
export interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly at: readonly string[];
}

/**
 * A writer that collects text and passes it on a little later, because a write for every line would hold
 * up the requests. `flush` passes on what is left, at the end.
 */
export function collectingWriter(
  write: (text: string) => void,
  milliseconds = 50,
): { readonly write: (text: string) => void; readonly flush: () => void } {
  let collected = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (collected !== '') write(collected);
    collected = '';
  };
  return {
    write: (text) => {
      collected += text;
      timer ??= setTimeout(flush, milliseconds).unref();
    },
    flush,
  };
}

export type Log = Readonly<Record<LogLevel, (line: LogLine) => void>>;

/**
 * A log of JSON lines. Lines below the level are dropped.
 *
 * @example
 * const log = createLog({ level: 'info', write: (line) => process.stderr.write(line), now: () => new Date() });
 */
export function createLog(options: {
  readonly level: LogLevel;
  readonly write: (line: string) => void;
  readonly now: () => Date;
}): Log {
  const lowest = logLevels.indexOf(options.level);
  const at = (level: LogLevel) => (line: LogLine) => {
    if (logLevels.indexOf(level) < lowest) return;
    options.write(`${JSON.stringify({ time: options.now().toISOString(), level, ...line })}\n`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What a log may keep of an error: its kind, its code and where it came from. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
