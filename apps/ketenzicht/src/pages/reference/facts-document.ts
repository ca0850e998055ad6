import { codesOf, type FactDefinition, factDefinition, factKeys } from '@ketenzicht/rulebook';

const typeNames: Readonly<Record<FactDefinition['type'], string>> = {
  flag: 'ja of nee (`true`, `false`)',
  count: 'heel getal van 0 of meer',
  date: 'datum (`2013-06-01`)',
  code: 'een van de codes',
  codes: 'lijst van codes',
  choice: 'keuze, een van de codes',
};

/** Every fact that rules may ask for, with the values it can have: the input of `ketenzicht assess`. */
export function factsDocument(
  table: (header: readonly string[], rows: readonly (readonly string[])[]) => string,
): readonly string[] {
  const subjects = [...new Set(factKeys.map(subjectOf))];
  return [
    'Met `npx ketenzicht assess FEITEN.json --at 2013-06-01` leest u wat uit feiten volgt onder het recht van een dag. Het bestand is een JSON-object met namen en waarden uit deze lijst:',
    '```json\n{\n  "victim.indication": true,\n  "victim.origin": "thirdCountry",\n  "victim.signalledOn": "2013-05-28",\n  "reflection.informed": false\n}\n```',
    'Wat u weglaat (of `null` maakt) is onbekend, nooit nee. Een naam die niet bestaat of een waarde van de verkeerde soort wordt geweigerd, met uitleg. De dag van kijken en de wetsdatum geeft u met `--at`, niet in het bestand. Een keuze is een lezing van wat de bron openlaat; zonder keuze geldt de beginwaarde, en die staat bij elk antwoord.',
    ...subjects.flatMap((subject) => [
      `## ${subject}`,
      table(
        ['Feit', 'Soort', 'Vraag', 'Codes'],
        factKeys.filter((key) => subjectOf(key) === subject).map(rowOf),
      ),
    ]),
  ];
}

function subjectOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

function rowOf(key: (typeof factKeys)[number]): readonly string[] {
  const definition = factDefinition(key);
  const codes = 'values' in definition ? codesOf(definition.values) : [];
  const said = codes.map(
    (code) => `\`${code}\` ${'values' in definition ? definition.values[code]?.label.nl : ''}`,
  );
  const start = definition.type === 'choice' ? `; begint met \`${definition.startingValue}\`` : '';
  return [`\`${key}\``, `${typeNames[definition.type]}${start}`, definition.question.nl, said.join('; ')];
}
