import { compareRecords, crossingFields } from '../compare/compare-records.ts';
import { EXACT, type Level, levelCount, levelNames, levels } from '../compare/level.ts';
import { householdDoubt } from '../model/household.ts';
import { pointsAt, probabilityOf, type Weights } from '../model/weights.ts';
import { type Role, roleOf } from '../role.ts';
import type { Store } from '../store/store.ts';
import { oddsInWords, probabilityInWords } from './in-words.ts';
import type { Text } from './text.ts';

/** One step of the way from "any two records" to the probability of this pair. */
export interface WaterfallStep {
  /** Column of the record, or what the step is about when it is no column. */
  readonly field: string | undefined;
  readonly title: Text;
  readonly level: Level | undefined;
  /** In bits: +1 doubles the odds, -1 halves them. */
  readonly weight: number;
  /** Weight of all steps up to and including this one. */
  readonly total: number;
  /** What agrees or not and what that says, in one sentence. */
  readonly inWords: Text;
}

/** Why two records have the probability that they have. */
export interface Explanation {
  readonly steps: readonly WaterfallStep[];
  /** Sum of the steps, in bits. */
  readonly weight: number;
  readonly probability: number;
  readonly inWords: Text;
}

type Step = Omit<WaterfallStep, 'total'>;

/**
 * The waterfall of a pair: where every pair begins, what each field adds or takes, and what was left out
 * because people who live together agree on their whereabouts too. Without the values themselves; who may see those is not
 * for this package to say.
 */
export function explainPair(store: Store, weights: Weights, one: number, other: number): Explanation {
  const found = new Uint8Array(store.fields.length);
  compareRecords(store, crossingFields(store), one, other, found);
  const steps: Step[] = [beginning(weights.prior)];
  const sums = { person: 0, family: 0, whereabouts: 0 };
  for (const [field, { name, role }] of store.fields.entries()) {
    const number = found[field] ?? 0;
    const level = levels[number] ?? 'missing';
    const value = store.rows[one * store.fields.length + field] ?? 0;
    const general = weights.byLevel[field * levelCount + number] ?? 0;
    const weight = number === EXACT ? (weights.byValue[field]?.[value] ?? general) : general;
    sums[pointsAt[weights.points[field] ?? 0] ?? 'person'] += weight;
    steps.push({
      field: name,
      title: roleOf(role).title,
      level,
      weight,
      inWords: sentence(role, level, weight),
    });
  }
  steps.push(household(-householdDoubt(weights.household, sums.whereabouts, sums.family)));
  let total = 0;
  const running = steps.map((step) => {
    total += step.weight;
    return { ...step, total };
  });
  const probability = probabilityOf(total);
  return { steps: running, weight: total, probability, inWords: probabilityInWords(probability) };
}

const beginning = (weight: number): Step => ({
  field: undefined,
  title: { nl: 'begin', en: 'start' },
  level: undefined,
  weight,
  inWords: {
    nl: 'Twee willekeurige registraties gaan bijna nooit over dezelfde persoon.',
    en: 'Any two records are hardly ever about the same person.',
  },
});

function household(weight: number): Step {
  const odds = oddsInWords(weight);
  return {
    field: undefined,
    title: { nl: 'huisgenoten', en: 'people who live together' },
    level: undefined,
    weight,
    inWords: {
      nl: `Ook huisgenoten delen adres, telefoon en soms een achternaam${odds.nl}.`,
      en: `People who live together share address, phone and sometimes a family name too${odds.en}.`,
    },
  };
}

function sentence(role: Role, level: Level, weight: number): Text {
  const { title } = roleOf(role);
  const name = levelNames[level];
  const odds = oddsInWords(weight);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    nl: `${capital(title.nl)} ${name.nl}${odds.nl}.`,
    en: `${capital(title.en)} ${name.en}${odds.en}.`,
  };
}
