import { formatDate } from './calendar/in-words.ts';
import type { Condition, DateOperand } from './condition.ts';
import { type FactKey, factDefinition } from './facts.ts';
import { type Duration, formatDuration } from './term/term.ts';
import type { Text } from './text.ts';

/**
 * A condition as a readable clause in both languages, in the words of the fact definitions.
 *
 * Negations are worked inwards, so that the clause says what must be so instead of what must not be not so.
 *
 * @example
 * conditionInWords(not(is('signal.closed', true))).nl // 'het signaal is niet gesloten'
 */
export function conditionInWords(condition: Condition): Text {
  return say(condition, true);
}

/** The facts that a condition looks at, each once, in order of appearance. */
export function factsOf(condition: Condition): readonly FactKey[] {
  switch (condition.op) {
    case 'always':
      return [];
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(factsOf))];
    case 'not':
      return factsOf(condition.of);
    case 'is':
    case 'oneOf':
    case 'includes':
    case 'atLeast':
    case 'below':
      return [condition.fact];
    case 'before':
    case 'after':
      return [condition.fact, ...factsOfDate(condition.than)];
    case 'elapsed':
      return [condition.fact, ...factsOfDate(condition.by)];
  }
}

function factsOfDate(operand: DateOperand): readonly FactKey[] {
  return 'fact' in operand ? [operand.fact] : [];
}

const conjunctions = {
  all: { nl: ' en ', en: ' and ' },
  any: { nl: ' of ', en: ' or ' },
} as const;

/** `holds` is false inside a negation. */
function say(condition: Condition, holds: boolean): Text {
  switch (condition.op) {
    case 'always':
      return holds ? { nl: 'altijd', en: 'always' } : { nl: 'nooit', en: 'never' };
    case 'is':
      return sayIs(condition.fact, condition.value, holds);
    case 'oneOf':
      return sayOneOf(condition.fact, condition.values, holds);
    case 'includes': {
      const { label } = factDefinition(condition.fact);
      const value = quoted(condition.fact, condition.value);
      return {
        nl: `${value.nl} staat ${holds ? '' : 'niet '}bij ${label.nl}`,
        en: `${value.en} is ${holds ? '' : 'not '}among ${label.en}`,
      };
    }
    case 'atLeast':
      return sayBound(condition.fact, condition.value, holds);
    case 'below':
      return sayBound(condition.fact, condition.value, !holds);
    case 'before':
      return sayOrder(condition.fact, holds ? 'before' : 'onOrAfter', condition.than);
    case 'after':
      return sayOrder(condition.fact, holds ? 'after' : 'onOrBefore', condition.than);
    case 'elapsed':
      return sayElapsed(condition.fact, condition.length, condition.by, holds);
    case 'not':
      return say(condition.of, !holds);
    case 'all':
      return sayParts(condition.of, holds ? 'all' : 'any', holds);
    case 'any':
      return sayParts(condition.of, holds ? 'any' : 'all', holds);
  }
}

function sayIs(fact: FactKey, value: string | number | boolean, holds: boolean): Text {
  const definition = factDefinition(fact);
  if (definition.type === 'flag') return (value === true) === holds ? definition.yes : definition.no;
  return sayEquals(definition.label, typeof value === 'string' ? quoted(fact, value) : plain(value), holds);
}

function sayOneOf(fact: FactKey, values: readonly string[], holds: boolean): Text {
  const codes = values.map((value) => quoted(fact, value));
  const list = {
    nl: codes.map((code) => code.nl).join(' of '),
    en: codes.map((code) => code.en).join(' or '),
  };
  return sayEquals(factDefinition(fact).label, list, holds);
}

function sayEquals(label: Text, value: Text, holds: boolean): Text {
  return {
    nl: `${label.nl} is ${holds ? '' : 'niet '}${value.nl}`,
    en: `${label.en} is ${holds ? '' : 'not '}${value.en}`,
  };
}

function sayBound(fact: FactKey, bound: number, orMore: boolean): Text {
  const { label } = factDefinition(fact);
  return orMore
    ? { nl: `${label.nl} is ${bound} of meer`, en: `${label.en} is ${bound} or more` }
    : { nl: `${label.nl} is minder dan ${bound}`, en: `${label.en} is less than ${bound}` };
}

const orders = {
  before: { nl: 'ligt voor', en: 'is before' },
  after: { nl: 'ligt na', en: 'is after' },
  onOrAfter: { nl: 'is of ligt na', en: 'is on or after' },
  onOrBefore: { nl: 'is of ligt voor', en: 'is on or before' },
} as const;

function sayOrder(fact: FactKey, order: keyof typeof orders, than: DateOperand): Text {
  const { label } = factDefinition(fact);
  const other = sayDate(than);
  return {
    nl: `${label.nl} ${orders[order].nl} ${other.nl}`,
    en: `${label.en} ${orders[order].en} ${other.en}`,
  };
}

function sayElapsed(fact: FactKey, length: Duration, by: DateOperand, holds: boolean): Text {
  const { label } = factDefinition(fact);
  const [time, day] = [formatDuration(length), sayDate(by)];
  return {
    nl: `op ${day.nl} is er sinds ${label.nl} ${holds ? time.nl : `nog geen ${time.nl}`} verstreken`,
    en: `on ${day.en} ${time.en} ${holds ? 'or more have' : 'have not'} passed since ${label.en}`,
  };
}

function sayDate(operand: DateOperand): Text {
  return 'fact' in operand ? factDefinition(operand.fact).label : formatDate(operand.date);
}

/** `kind` is how the parts hang together after the negation has been worked inwards. */
function sayParts(parts: readonly Condition[], kind: 'all' | 'any', holds: boolean): Text {
  const [first, ...rest] = parts;
  if (first === undefined) return say({ op: 'always' }, kind === 'all');
  if (rest.length === 0) return say(first, holds);
  const clauses = parts.map((part) => {
    const clause = say(part, holds);
    return isCompound(part) ? { nl: `(${clause.nl})`, en: `(${clause.en})` } : clause;
  });
  return {
    nl: clauses.map((clause) => clause.nl).join(conjunctions[kind].nl),
    en: clauses.map((clause) => clause.en).join(conjunctions[kind].en),
  };
}

function isCompound(condition: Condition): boolean {
  if (condition.op === 'not') return isCompound(condition.of);
  return (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1;
}

function quoted(fact: FactKey, value: string): Text {
  const definition = factDefinition(fact);
  const label = 'values' in definition ? definition.values[value]?.label : undefined;
  return { nl: `‘${label?.nl ?? value}’`, en: `‘${label?.en ?? value}’` };
}

function plain(value: number | boolean): Text {
  return { nl: String(value), en: String(value) };
}
