import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  allRules,
  assess,
  dateOf,
  factDefinition,
  factKeys,
  isFactKey,
  parseIsoDate,
  readFacts,
} from '@ketenzicht/rulebook';
import { systemClock } from '../signals/clock.ts';
import { assessmentAsJson, assessmentAsLines } from './assessment-report.ts';
import { CommandFailure } from './failure.ts';

/** `ketenzicht assess FACTS.json`: what follows from facts under the law of a day. */
export async function printAssessment(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' }, json: { type: 'boolean' }, facts: { type: 'boolean' } },
  });
  if (values.facts === true) {
    printFactKeys();
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one file with facts. See --help.');
  const at = values.at === undefined ? dateOf(systemClock()) : parseIsoDate(values.at);
  if (at === undefined) throw new CommandFailure(2, '--at must be a date such as 2025-03-31.');
  const read = readFacts(await readJson(file), at);
  if (!read.ok) throw new CommandFailure(1, sayProblems(read.problems));
  const assessment = assess(read.facts, at, allRules);
  if (values.json === true) console.log(JSON.stringify(assessmentAsJson(assessment, read.facts), null, 2));
  else for (const line of assessmentAsLines(assessment, read.facts)) console.log(line);
  return 0;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${file} cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailure(1, `The file ${file} does not hold JSON.`);
  }
}

type Problems = Extract<ReturnType<typeof readFacts>, { ok: false }>['problems'];

function sayProblems(problems: Problems): string {
  const said = problems.map(({ key, problem }) => (key === '' ? problem.en : `${key}: ${problem.en}`));
  const unknown = problems.some(({ key }) => key !== '' && !isFactKey(key));
  return unknown ? `${said.join(' ')} Known facts: ${factKeys.join(', ')}.` : said.join(' ');
}

function printFactKeys(): void {
  for (const key of factKeys) {
    const definition = factDefinition(key);
    const codes = 'values' in definition ? ` ${Object.keys(definition.values).join(' | ')}` : '';
    console.log(`${key}  [${definition.type}]${codes}  ${definition.question.en}`);
  }
}
