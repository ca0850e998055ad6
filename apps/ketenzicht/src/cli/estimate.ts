import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Estimation,
  type EstimationOptions,
  estimate,
  isEstimate,
  type ModelName,
  type ModelResult,
  modelNames,
  modelTitles,
  readHistories,
} from '@ketenzicht/estimate';
import { CommandFailure } from './failure.ts';

/** `ketenzicht estimate HISTORIES.csv`: how many are not seen, by every model, with its sensitivity. */
export async function estimateFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      models: { type: 'string', default: 'all' },
      threshold: { type: 'string' },
      bootstrap: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one CSV file with capture histories. See --help.');
  const options = readOptions(values);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${file} cannot be read.`);
  });
  const read = readHistories(text);
  if (!read.ok) {
    const lines = read.problems.map(
      ({ line, column, reason }) =>
        `Line ${line}${column === undefined ? '' : `, column ${column}`}: ${reason.en}`,
    );
    throw new CommandFailure(1, lines.join('\n'));
  }
  const found = estimate(read.table, options);
  const notes = read.notes.map(({ en }) => en);
  console.log(values.json ? JSON.stringify(asJson(found, notes), null, 2) : asText(found, notes));
  return Object.values(found.models).some((result) => isEstimate(result)) ? 0 : 1;
}

interface GivenOptions {
  readonly models: string;
  readonly threshold?: string | undefined;
  readonly bootstrap?: string | undefined;
  readonly seed?: string | undefined;
}

const mostResamples = 100_000;

function readOptions(values: GivenOptions): EstimationOptions {
  const number = (
    name: string,
    text: string | undefined,
    fits: (value: number) => boolean,
    what: string,
  ): number | undefined => {
    if (text === undefined) return undefined;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!fits(value)) throw new CommandFailure(2, `--${name} must be ${what}, not "${text}".`);
    return value;
  };
  const whole = (most: number) => (value: number) => Number.isInteger(value) && value >= 0 && value <= most;
  const threshold = number('threshold', values.threshold, (p) => p >= 0 && p <= 1, 'a number from 0 to 1');
  const bootstrap = number(
    'bootstrap',
    values.bootstrap,
    whole(mostResamples),
    `a whole number from 0 to ${mostResamples}`,
  );
  const seed = number('seed', values.seed, whole(2 ** 32 - 1), 'a whole number from 0 to 4294967295');
  return {
    models: readModels(values.models),
    ...(threshold === undefined ? {} : { threshold }),
    ...(bootstrap === undefined ? {} : { bootstrap }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function readModels(given: string): readonly ModelName[] {
  if (given === 'all') return modelNames;
  const asked = given.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !modelNames.some((known) => known === name));
  if (unknown !== undefined) {
    const known = modelNames.join(', ');
    throw new CommandFailure(2, `There is no model "${unknown}". Choose from all, ${known}.`);
  }
  return modelNames.filter((name) => asked.includes(name));
}

/** A result with its reason and remedy in one English sentence. */
function flat(result: ModelResult) {
  if (isEstimate(result)) return { ...result, reason: result.reason?.en };
  const { reason, remedy, ...rest } = result;
  return { ...rest, reason: `${reason.en} ${remedy.en}` };
}

const mapModels = <Value>(
  models: Readonly<Partial<Record<ModelName, ModelResult>>>,
  to: (result: ModelResult) => Value,
) => Object.fromEntries(Object.entries(models).map(([name, result]) => [name, to(result)]));

/** The outside shape of an estimation: estimates are total populations, observed included. */
function asJson(found: Estimation, notes: readonly string[]) {
  const { version, seed, data, models, sensitivity, advice } = found;
  return {
    version,
    seed,
    data,
    models: mapModels(models, flat),
    sensitivity: {
      threshold: sensitivity.threshold,
      leaveOneListOut: sensitivity.leaveOneListOut.map(({ list, truth, observed, models: answers }) => ({
        list,
        truth,
        observed,
        estimates: mapModels(answers, (result) => (isEstimate(result) ? result.estimate : null)),
        results: mapModels(answers, flat),
      })),
      variants: sensitivity.variants.map(({ kind, label, observed, models: answers }) => ({
        kind,
        label: label.en,
        observed,
        results: mapModels(answers, flat),
      })),
    },
    notes,
    advice: advice.map(({ text }) => text.en),
  };
}

const figure = (value: number): string => Math.round(value).toLocaleString('en');

function asText(found: Estimation, notes: readonly string[]): string {
  const { data, models, level, advice } = found;
  const rows = modelNames.flatMap((name) => {
    const result = models[name];
    if (result === undefined) return [];
    const title = modelTitles[name].en.padEnd(22);
    if (!isEstimate(result)) return [`${title} refused: ${result.reason.en} ${result.remedy.en}`];
    const upper = result.upper === undefined ? 'no upper limit' : figure(result.upper);
    const doubt = result.status === 'notConverged' ? ', NOT CONVERGED' : '';
    return [
      `${title} ${figure(result.estimate)} (${figure(result.lower)} - ${upper}; ${result.interval}${doubt})`,
    ];
  });
  return [
    `${figure(data.observed)} persons seen on ${data.lists.length} lists: ${data.lists.join(', ')}.`,
    ...notes,
    `Total population, observed included, with ${level * 100}% intervals:`,
    ...rows,
    '',
    ...advice.map(({ text }) => `- ${text.en}`),
  ].join('\n');
}
