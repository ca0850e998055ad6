import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { printAssessment } from './assess.ts';

let folder = '';
let printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ketenzicht-assess-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(facts: unknown, ...args: readonly string[]): Promise<number> {
  const file = join(folder, 'facts.json');
  await writeFile(file, typeof facts === 'string' ? facts : JSON.stringify(facts));
  return printAssessment([file, ...args]);
}

const detained = {
  'victim.indication': true,
  'victim.origin': 'thirdCountry',
  'victim.detention': 'aliens',
  'reflection.informed': false,
};

it('prints what follows, with the source, the reasons and what would change it', async () => {
  expect(await run(detained, '--at', '2012-12-17')).toBe(0);
  const text = printed.join('\n');
  expect(text).toContain('residence.reflection.inform.detained  [law, always]');
  expect(text).toContain('(000:7714-7721)');
  expect(text).toContain('because: victim.indication = true; victim.detention = "aliens"');
  expect(text).toContain('victim.detention -> none | criminal');
  expect(text).toContain('the term starts at victim.signalledOn, which is not known');
});

it('prints JSON for machines, with questions for what is unknown', async () => {
  await run(detained, '--at', '2014-01-15', '--json');
  const answer = JSON.parse(printed.join('\n'));
  expect(answer.at).toBe('2014-01-15');
  const duty = answer.duties.find(
    (one: { rule: string }) => one.rule === 'residence.reflection.inform.detained',
  );
  expect(duty).toMatchObject({
    version: 'always',
    force: 'law',
    debtor: 'avim',
    startsAt: 'victim.signalledOn',
  });
  expect(answer.questions.map((one: { fact: string }) => one.fact)).toContain('reflection.omAgrees');
});

it('says of a first version until when it held, and what the source leaves open', async () => {
  await run({ 'offence.death': true }, '--at', '2013-03-31');
  const text = printed.join('\n');
  expect(text).toContain('criminalLaw.penalty.death.until2013  [law, before 2013-04-01]');
  expect(text).toContain('the source leaves open: De bron drukt de tekst af die tot 1 april 2013 gold');
});

it('says that somebody was a minor because of the date of birth', async () => {
  await run({ 'victim.birthDate': '2000-01-02', 'minor.careStillNeeded': true }, '--at', '2018-01-01');
  const text = printed.join('\n');
  expect(text).toContain('victim.minor = true');
  expect(text).not.toContain('undefined');
  expect(text).toContain('victim.birthDate (another value)');
});

it('lists every fact', async () => {
  expect(await printAssessment(['--facts'])).toBe(0);
  expect(printed).toContainEqual(
    expect.stringMatching(/^victim\.origin {2}\[code\] dutch \| eu \| thirdCountry/),
  );
});

it.each([
  [{ 'victim.colour': 1 }, [], /victim\.colour: There is no such fact\. Known facts: .*victim\.origin/],
  [{ 'victim.dublin': 1 }, [], /^victim\.dublin: Give true or false\.$/],
  ['{', [], /does not hold JSON/],
  [{}, ['--at', '2013-02-30'], /--at must be a date/],
])('%j with %j is refused in one sentence', async (facts, args, message) => {
  await expect(run(facts, ...args)).rejects.toThrow(message);
});

it('asks for a file that can be read', async () => {
  await expect(printAssessment([])).rejects.toThrow(/Name one file/);
  await expect(printAssessment([join(folder, 'absent.json')])).rejects.toThrow(/cannot be read/);
});
