import { createHmac, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { encode, encodingText, type KeyedDigest, type Role, segmentOf, tokensOf } from '@ketenzicht/linkage';
import { encodedHeader, encodedLine } from '../../intake/encoded-file.ts';
import { splitRow, type TableFile } from '../../intake/table-file.ts';
import { CommandFailure } from '../failure.ts';
import { closedTable } from './closed-table.ts';
import { type Columns, readColumns } from './columns-file.ts';

/** `ketenzicht encode FILE.csv`: records as bits that can be linked and not read, made where the names are. */
export async function encodeFile(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      columns: { type: 'string' },
      key: { type: 'string' },
      out: { type: 'string' },
      'make-key': { type: 'string' },
    },
  });
  if (values['make-key'] !== undefined) return makeKey(values['make-key']);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one CSV file. See --help.');
  if (values.key === undefined || values.out === undefined)
    throw new CommandFailure(2, 'Name the file of the key with --key and the file to write with --out.');
  const digest = digestUnder(await readKey(values.key));
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  const file = closedTable(bytes, path);
  const columns = await readColumns(values.columns, file.header, undefined);
  if (columns.id === undefined)
    throw new CommandFailure(
      2,
      'Say which column identifies a record: {"id": "..."} in the file of --columns.',
    );
  const used = columns.fields.filter(({ role }) => segmentOf[role] !== undefined);
  if (used.length === 0)
    throw new CommandFailure(2, 'There is no column with a name, a date of birth or a number to encode.');
  const lines = encodedLines(file, { id: columns.id, fields: used }, digest);
  await writeFile(values.out, encodedHeader + lines.join('')).catch(() => {
    throw new CommandFailure(2, `The file ${values.out} cannot be written.`);
  });
  console.log(`${lines.length} records encoded from ${used.map(({ name }) => name).join(', ')}.`);
  return 0;
}

/** A key of 256 bits in a file that only its owner can read; an existing file is never overwritten. */
async function makeKey(path: string): Promise<number> {
  const key = randomBytes(32).toString('hex');
  await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be made; perhaps it is there already.`);
  });
  console.log(`Key written to ${path}. Give it to the partners who encode, and to nobody who links.`);
  return 0;
}

async function readKey(path: string): Promise<Buffer> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  if (!/^[0-9a-f]{64}$/i.test(text.trim()))
    throw new CommandFailure(
      2,
      `The file ${path} holds no key: 64 hexadecimal digits, as --make-key writes them.`,
    );
  return Buffer.from(text.trim(), 'hex');
}

/** The same tokens come back a thousand times; each is put under the key once. */
function digestUnder(key: Buffer): KeyedDigest {
  const known = new Map<string, Uint8Array>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const digest = createHmac('sha256', key).update(text).digest();
    if (known.size < 500_000) known.set(text, digest);
    return digest;
  };
}

const decoder = new TextDecoder();

function encodedLines(
  { bytes, separator, starts }: TableFile,
  { id, fields }: { readonly id: number; readonly fields: Columns['fields'] },
  digest: KeyedDigest,
): readonly string[] {
  const bounds = new Int32Array(2 * (Math.max(id, ...fields.map(({ column }) => column)) + 1));
  return Array.from({ length: Math.max(0, starts.length - 1) }, (_, row) => {
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? 0, bounds);
    const text = (column: number) =>
      column < cells ? decoder.decode(bytes.subarray(bounds[2 * column], bounds[2 * column + 1])) : '';
    const values = fields.map(({ role, column }): readonly [Role, string] => [role, text(column)]);
    return encodedLine(text(id), encodingText(encode(tokensOf(values), digest)));
  });
}
