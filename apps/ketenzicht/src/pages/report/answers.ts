/** What was typed in the public form, by the name of the field. Absent and empty are the same. */
export type Answers = Readonly<Record<string, string>>;

/** The answers in the shape of a report; the report schema judges them. */
export function reportInput(answers: Answers): unknown {
  const text = (name: string) => answers[name]?.trim() || undefined;
  const anonymous = text('anoniem') === 'ja';
  return {
    narrative: answers['verhaal'] ?? '',
    where: { municipality: text('gemeente'), address: text('plek') },
    when: whenInput(answers),
    danger: text('gevaar'),
    minor: yesNo(text('minderjarig')),
    victims: wholeNumber(text('aantal')),
    persons: [
      ...person('victim', text('slachtoffer-naam'), text('slachtoffer-leeftijd')),
      ...person('suspect', text('verdachte-naam')),
    ],
    companies: text('bedrijf') === undefined ? [] : [{ name: text('bedrijf') }],
    phones: text('telefoon') === undefined ? [] : [text('telefoon')],
    vehicles: text('kenteken') === undefined ? [] : [{ plate: text('kenteken') }],
    reporter: {
      kind: text('melder'),
      anonymous: text('anoniem') === undefined ? undefined : anonymous,
      mayContact: anonymous ? false : yesNo(text('benaderen')),
      ...(anonymous ? {} : { name: text('naam'), email: text('email'), phone: text('uw-telefoon') }),
      organisation: text('organisatie'),
    },
  };
}

function whenInput(answers: Answers): unknown {
  switch (answers['wanneer']) {
    case 'dag':
      return { kind: 'date', date: typedDate(answers, 'dag') ?? '' };
    case 'periode':
      return { kind: 'period', from: typedDate(answers, 'van'), until: typedDate(answers, 'tot') };
    case 'onbekend':
      return { kind: 'unknown' };
    default:
      return {};
  }
}

/** Three boxes as a date; nothing when all are empty. A date that does not exist is left to the schema. */
export function typedDate(answers: Answers, name: string): string | undefined {
  const [day = '', month = '', year = ''] = ['dag', 'maand', 'jaar'].map(
    (part) => answers[`${name}-${part}`]?.trim() ?? '',
  );
  if (day === '' && month === '' && year === '') return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function person(part: 'victim' | 'suspect', name?: string, age?: string): unknown[] {
  return name === undefined && age === undefined ? [] : [{ part, familyName: name, age: wholeNumber(age) }];
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function yesNo(text: string | undefined): boolean | undefined {
  return text === 'ja' ? true : text === 'nee' ? false : undefined;
}

/** The box of the form that an error of the report is about. */
export function boxOf(path: string, answers: Answers): string | undefined {
  const victimIsFirst = Boolean(
    answers['slachtoffer-naam']?.trim() || answers['slachtoffer-leeftijd']?.trim(),
  );
  const [first, second, third] = path.split('.');
  if (first === 'persons') {
    const isVictim = second === '0' && victimIsFirst;
    if (third === 'age') return 'slachtoffer-leeftijd';
    return isVictim ? 'slachtoffer-naam' : 'verdachte-naam';
  }
  return boxes[path] ?? boxes[first ?? ''];
}

const boxes: Readonly<Record<string, string>> = {
  narrative: 'verhaal',
  'where.municipality': 'gemeente',
  'where.address': 'plek',
  'when.date': 'dag',
  'when.from': 'van',
  'when.until': 'tot',
  when: 'wanneer',
  danger: 'gevaar',
  minor: 'minderjarig',
  victims: 'aantal',
  companies: 'bedrijf',
  phones: 'telefoon',
  vehicles: 'kenteken',
  'reporter.kind': 'melder',
  'reporter.anonymous': 'anoniem',
  'reporter.mayContact': 'benaderen',
  'reporter.name': 'naam',
  'reporter.email': 'email',
  'reporter.phone': 'uw-telefoon',
  'reporter.organisation': 'organisatie',
};
