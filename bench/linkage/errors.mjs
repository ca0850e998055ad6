// The kinds of errors of the FEBRL data generator (Christen 2005; Christen and Pudjijono 2009), drawn anew.
const letters = 'abcdefghijklmnopqrstuvwxyz';
const neighbours = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'adwx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkum',
  k: 'jli',
  l: 'ko',
  z: 'ax',
  x: 'zsc',
  c: 'xdv',
  v: 'cfb',
  b: 'vgn',
  n: 'bhm',
  m: 'nj',
};
const looksLike = [
  ['5', 's'],
  ['1', 'l'],
  ['0', 'o'],
  ['rn', 'm'],
  ['cl', 'd'],
  ['g', 'q'],
  ['vv', 'w'],
  ['8', 'b'],
];
const soundsLike = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['sch', 'sh'],
  ['y', 'i'],
  ['ie', 'y'],
  ['z', 's'],
  ['c', 'k'],
  ['tt', 't'],
  ['ee', 'ea'],
];

const signFor = (text, random) => (/^\d+$/.test(text) ? random.digits(1) : random.pick(letters));

/** One typing error in a value that is not empty. */
const typing = {
  insert: (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + signFor(text, random) + text.slice(at);
  },
  leaveOut: (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  replace: (text, random) => {
    const at = random.below(text.length);
    const near = neighbours[text[at]];
    const sign = near !== undefined && random.chance(0.7) ? random.pick(near) : signFor(text, random);
    return text.slice(0, at) + sign + text.slice(at + 1);
  },
  transpose: (text, random) => {
    if (text.length < 2) return text;
    const at = random.below(text.length - 1);
    return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  },
  space: (text, random) => {
    if (/^\d+$/.test(text)) return typing.replace(text, random);
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
    if (spaces.length > 0 && random.chance(0.5)) {
      const at = random.pick(spaces);
      return text.slice(0, at) + text.slice(at + 1);
    }
    const at = 1 + random.below(Math.max(1, text.length - 1));
    return `${text.slice(0, at)} ${text.slice(at)}`;
  },
  swapWords: (text, random) => {
    const words = text.split(' ');
    return words.length < 2 ? typing.transpose(text, random) : [...words.slice(1), words[0]].join(' ');
  },
  scan: (text, random) => exchange(text, looksLike, random),
  sound: (text, random) => exchange(text, soundsLike, random),
};

function exchange(text, table, random) {
  const fitting = table
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ])
    .filter(([from]) => text.includes(from));
  if (fitting.length === 0 || /^\d+$/.test(text)) return typing.replace(text, random);
  const [from, to] = random.pick(fitting);
  return text.replace(from, to);
}

const kinds = [
  'insert',
  'leaveOut',
  'replace',
  'replace',
  'transpose',
  'space',
  'swapWords',
  'scan',
  'sound',
];

/** A value with one typing error. */
export const withTypingError = (text, random) =>
  text === '' ? text : typing[random.pick(kinds)](text, random);

/**
 * Puts errors into a copy of a record. Each hits a field by its weight, at most two per field: mostly a typing error, else the
 * value goes missing, is that of somebody else, or changes places with the neighbouring field.
 */
export function corrupt(record, fields, count, random) {
  const copy = { ...record };
  const hits = {};
  const total = fields.reduce((sum, { errors }) => sum + errors, 0);
  for (let left = count; left > 0; ) {
    let lot = random.fraction() * total;
    const field = fields.find(({ errors }) => {
      lot -= errors;
      return lot < 0;
    });
    const { name, draw, neighbour, fixed = 0.75 } = field ?? fields[0];
    if ((hits[name] ?? 0) >= 2) continue;
    hits[name] = (hits[name] ?? 0) + 1;
    left -= 1;
    const lotOfKind = random.fraction();
    if (lotOfKind < fixed) copy[name] = withTypingError(copy[name], random);
    else if (lotOfKind < fixed + 0.1) copy[name] = '';
    else if (neighbour !== undefined && lotOfKind < fixed + 0.18) {
      [copy[name], copy[neighbour]] = [copy[neighbour], copy[name]];
    } else copy[name] = draw(random);
  }
  return copy;
}
