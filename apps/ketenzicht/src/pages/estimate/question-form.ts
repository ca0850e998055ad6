import { readHistories } from '@ketenzicht/estimate';
import { notifierGroups } from '@ketenzicht/register';
import { codesOf, type Text } from '@ketenzicht/rulebook';
import { type Division, divisions, type EstimateQuestion, listName } from '../../estimation/question.ts';
import type { SimulationQuestion } from '../../estimation/simulation-job.ts';
import type { SummarisedError } from '../../face/components/error-summary.tsx';
import { estimateMessages as m } from '../../face/messages/estimate.ts';

/** What somebody typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

export const groupField = (group: string): string => `lijst-${group}`;
const groups = codesOf(notifierGroups);

/** The fields of the form for an estimate. */
export const questionFields = [
  'naam',
  'bron',
  'van',
  'tot',
  'verdeling',
  'tabel',
  'drempel',
  'trekkingen',
  'startgetal',
  ...groups.map(groupField),
];

export const questionStart: Typed = {
  bron: 'register',
  van: '2015',
  tot: '2019',
  drempel: '0,02',
  trekkingen: '1000',
  startgetal: '1',
};

export type ReadQuestion<T> =
  | { readonly ok: true; readonly question: T }
  | { readonly ok: false; readonly errors: readonly SummarisedError[] };

/** A number as people type it, with a comma or a point. */
const numberIn = (text: string | undefined): number => {
  const plain = (text ?? '').trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};

/** Collects what is wrong with a form, field by field. */
function checker(typed: Typed) {
  const errors: SummarisedError[] = [];
  const refuse = (field: string, message: Text | string) => {
    errors.push({ field, message });
  };
  const number = (field: string, fits: (value: number) => boolean, message: Text): number => {
    const value = numberIn(typed[field]);
    if (!fits(value)) refuse(field, message);
    return value;
  };
  const whole = (field: string, low: number, high: number, message: Text): number =>
    number(field, (value) => Number.isInteger(value) && value >= low && value <= high, message);
  return { errors, refuse, number, whole };
}

const largestSeed = 4_294_967_295;

/** Lists as chosen per group of notifiers: of its own, together with others, or left out. */
function listsIn(typed: Typed) {
  const own = groups
    .filter((group) => (typed[groupField(group)] ?? 'eigen') === 'eigen')
    .map((group) => [group]);
  const merged = ['samen1', 'samen2'].map((choice) =>
    groups.filter((group) => typed[groupField(group)] === choice),
  );
  return [...own, ...merged.filter((several) => several.length > 0)].map((several) => ({
    name: listName(several),
    groups: several,
  }));
}

/** Reads the form for an estimate; what is wrong comes back per field. */
export function readQuestion(typed: Typed, file: string): ReadQuestion<EstimateQuestion> {
  const { errors, refuse, number, whole } = checker(typed);
  const title = (typed['naam'] ?? '').trim().slice(0, 200);
  if (title === '') refuse('naam', m.nameMissing);
  const shared = {
    title,
    threshold: number('drempel', (value) => value >= 0 && value <= 1, m.thresholdWrong),
    bootstrap: whole('trekkingen', 0, 10_000, m.bootstrapWrong),
    seed: whole('startgetal', 0, largestSeed, m.seedWrong),
  };
  let source: EstimateQuestion['source'];
  if (typed['bron'] === 'bestand') {
    const histories = file.trim() === '' ? (typed['tabel'] ?? '') : file;
    source = { kind: 'file', histories };
    const read = readHistories(histories);
    if (histories.trim() === '') refuse('tabel', m.historiesMissing);
    else if (!read.ok) {
      for (const { line, reason } of read.problems) {
        refuse('tabel', { nl: `Regel ${line}: ${reason.nl}`, en: `Line ${line}: ${reason.en}` });
      }
    }
  } else {
    const fromYear = whole('van', 1990, 2100, m.yearWrong);
    const untilYear = whole('tot', 1990, 2100, m.yearWrong);
    if (fromYear > untilYear) refuse('tot', m.yearsWrong);
    const lists = listsIn(typed);
    if (lists.length < 2) refuse(groupField(groups[0] ?? ''), m.listsWrong);
    const division = divisions.find((one): one is Division => one === typed['verdeling']);
    source = {
      kind: 'register',
      fromYear,
      untilYear,
      lists,
      ...(division === undefined ? {} : { division }),
    };
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, question: { ...shared, source } };
}

/** The fields of the form for a simulation. */
export const simulationFields = ['bevolking', 'kansen', 'samenhang', 'verborgen', 'proeven', 'startgetal'];

export const simulationStart: Typed = {
  bevolking: '5000',
  kansen: '10 8 6 5',
  samenhang: 'none',
  proeven: '200',
  startgetal: '1',
};

/** Reads the form for a simulation. */
export function readSimulation(typed: Typed): ReadQuestion<SimulationQuestion> {
  const { errors, refuse, whole } = checker(typed);
  const chances = (typed['kansen'] ?? '').trim().split(/\s+/).map(numberIn);
  if (chances.length < 3 || chances.length > 5 || !chances.every((chance) => chance > 0 && chance < 100)) {
    refuse('kansen', m.chancesWrong);
  }
  const dependence = (['none', 'attract', 'repel'] as const).find((one) => one === typed['samenhang']);
  const question: SimulationQuestion = {
    population: whole('bevolking', 100, 100_000, m.populationWrong),
    chances,
    dependence: dependence ?? 'none',
    hidden: typed['verborgen'] === 'ja',
    runs: whole('proeven', 10, 200, m.runsWrong),
    seed: whole('startgetal', 0, largestSeed, m.seedWrong),
  };
  return errors.length > 0 ? { ok: false, errors } : { ok: true, question };
}
