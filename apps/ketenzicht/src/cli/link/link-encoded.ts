import {
  type Encoding,
  encodingTable,
  groupNames,
  linkEncodings,
  pairwiseQuality,
  readEncoding,
} from '@ketenzicht/linkage';
import { splitRow, type TableFile } from '../../intake/table-file.ts';
import { CommandFailure } from '../failure.ts';
import { writeClusters } from './clusters-file.ts';
import { orderOfContent } from './row-order.ts';

/** The column in which encodings stand; a file that has it is linked on nothing else. */
export const encodingColumn = 'encoding';

/** What is asked of a file with encodings. */
interface Asked {
  readonly threshold: number;
  /** Place of the column with the true person. */
  readonly truth: number | undefined;
  readonly out: string | undefined;
  readonly previous: ((id: string) => string | undefined) | undefined;
}

/** What came of linking encodings. */
export interface EncodedOutcome {
  readonly records: number;
  readonly encoded: true;
  readonly threshold: number;
  readonly pairsCompared: number;
  readonly clusters: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

const decoder = new TextDecoder();

/** Links a file that `ketenzicht encode` wrote; the rows of several such files may stand below each other. */
export async function linkEncodedFile(
  file: TableFile,
  { threshold, truth, out, previous }: Asked,
): Promise<EncodedOutcome> {
  const { bytes, separator, starts, header } = file;
  const order = orderOfContent(file);
  const bounds = new Int32Array(2 * header.length);
  const textOf = (record: number, column: number): string => {
    const row = order[record] ?? 0;
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? bytes.length, bounds);
    return column < cells ? decoder.decode(bytes.subarray(bounds[2 * column], bounds[2 * column + 1])) : '';
  };
  const column = header.indexOf(encodingColumn);
  const encodings = Array.from(order, (row, record): Encoding => {
    const encoding = readEncoding(textOf(record, column));
    if (encoding === undefined)
      throw new CommandFailure(1, `Row ${row + 1} holds no encoding; make the file with: ketenzicht encode.`);
    return encoding;
  });
  const { groups, pairs } = linkEncodings(encodingTable(encodings), threshold);
  const id = Math.max(0, header.indexOf('id'));
  const idOf = (record: number): string => textOf(record, id);
  if (out !== undefined) {
    const names = groupNames({ groups, idOf, ...(previous && { previous }) });
    await writeClusters(out, header[id] ?? 'id', { groups, names, idOf });
  }
  const quality = truth === undefined ? undefined : pairwiseQuality(groups, personsOf(order, truth, textOf));
  return {
    records: encodings.length,
    encoded: true,
    threshold,
    pairsCompared: pairs,
    clusters: new Set(groups).size,
    ...(quality && { precision: quality.precision, recall: quality.recall, f1: quality.f1 }),
  };
}

/** A number per record for the person in a column, from 1; 0 when the cell is empty. */
function personsOf(
  order: Int32Array,
  column: number,
  textOf: (record: number, column: number) => string,
): Int32Array {
  const numbers = new Map<string, number>([['', 0]]);
  return Int32Array.from(order, (_, record) => {
    const person = textOf(record, column);
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
}
