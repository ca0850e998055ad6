import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../commands.ts';
import { CommandFailure } from '../failure.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'encode-'));
});

afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function run(command: 'encode' | 'link', ...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  try {
    expect(await commands[command]?.run(args)).toBe(0);
  } finally {
    log.mockRestore();
  }
  return printed.join('\n');
}

const police = `id,voornaam,achternaam,geboortedatum,geslacht
p1,Fatoumata,Diallo,1996-05-23,v
p2,Mihai,Popescu,2001-12-30,m
p3,Blessing,Okafor,1988-11-02,v
`;
const shelter = `id,voornaam,achternaam,geboortedatum,geslacht
s1,Diallo,Fatoumata,23-05-1996,v
"s;2",Mihay,Popescu,2001-12-30,m
s3,Grace,Eze,1990-02-14,v
`;

describe('ketenzicht encode', () => {
  it('lets two partners find the people they share, without a name in the files', async () => {
    await run('encode', '--make-key', at('key.txt'));
    expect((await stat(at('key.txt'))).mode & 0o077).toBe(0);
    let together = 'id,encoding\n';
    for (const [name, content] of Object.entries({ police, shelter })) {
      await writeFile(at(`${name}.csv`), content);
      const said = await run(
        'encode',
        at(`${name}.csv`),
        '--key',
        at('key.txt'),
        '--out',
        at(`${name}.enc.csv`),
      );
      expect(said).toBe('3 records encoded from voornaam, achternaam, geboortedatum.');
      const [, ...lines] = (await readFile(at(`${name}.enc.csv`), 'utf8')).split('\n');
      together += lines.join('\n');
    }
    expect(together).not.toMatch(/Diallo|Fatoumata|1996/i);
    await writeFile(at('together.csv'), together);
    const outcome = JSON.parse(await run('link', at('together.csv'), '--json', '--out', at('clusters.csv')));
    expect(outcome).toMatchObject({ records: 6, encoded: true, pairsCompared: 15, clusters: 4 });
    const rows = (await readFile(at('clusters.csv'), 'utf8')).trim().split('\n').slice(1);
    const clusterOf = Object.fromEntries(rows.map((row) => row.split(/,(?=[^,]*$)/)));
    expect(clusterOf['p1']).toBe(clusterOf['s1']);
    expect(clusterOf['p2']).toBe(clusterOf['"s;2"']);
    expect(clusterOf['p3']).not.toBe(clusterOf['s3']);
  });

  it('gives the same clusters in any order of rows', async () => {
    const [header, ...rows] = (await readFile(at('together.csv'), 'utf8')).trim().split('\n');
    await writeFile(at('turned.csv'), [header, ...rows.reverse()].join('\n'));
    await run('link', at('turned.csv'), '--out', at('turned-clusters.csv'));
    expect(await readFile(at('turned-clusters.csv'), 'utf8')).toBe(
      await readFile(at('clusters.csv'), 'utf8'),
    );
  });

  it.each([
    [[], /Name one CSV file/],
    [['police.csv'], /--key/],
    [['police.csv', '--key', 'police.csv', '--out', 'x.csv'], /holds no key/],
    [['police.csv', '--key', 'nowhere', '--out', 'x.csv'], /cannot be read/],
    [['nowhere.csv', '--key', 'key.txt', '--out', 'x.csv'], /cannot be read/],
    [['--make-key', 'key.txt'], /is there already/],
    [['colours.csv', '--key', 'key.txt', '--out', 'x.csv'], /no column with a name/],
    [['nameless.csv', '--key', 'key.txt', '--out', 'x.csv'], /which column identifies/],
  ])('refuses %j in one sentence', async (args, words) => {
    await writeFile(at('colours.csv'), 'id,kleur\n1,rood\n');
    await writeFile(at('nameless.csv'), 'voornaam\nGrace\n');
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : at(arg)));
    await expect(commands['encode']?.run(paths)).rejects.toThrow(words);
    await expect(commands['encode']?.run(paths)).rejects.toBeInstanceOf(CommandFailure);
  });

  it('made files are refused by link when they were damaged', async () => {
    await writeFile(at('damaged.csv'), 'id,encoding\n1,12ab\n');
    await expect(commands['link']?.run([at('damaged.csv')])).rejects.toThrow(/holds no encoding/);
  });
});
