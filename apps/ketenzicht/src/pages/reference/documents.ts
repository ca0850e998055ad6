import { mermaidOf, moves, signalDiagram } from '@ketenzicht/chain';
import {
  allRules,
  casesOf,
  codesOf,
  dataCategories,
  formatDate,
  type IsoDate,
  legalBases,
  type Phase,
  purposes,
  type Rule,
  roles,
} from '@ketenzicht/rulebook';
import { t } from '../../face/messages/catalogue.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';
import { factsDocument } from './facts-document.ts';
import { sortedTerms } from './glossary.ts';
import {
  actName,
  citationName,
  citationsOf,
  conditionName,
  debtorNames,
  exampleAnswer,
  forceNames,
  kindNames,
  outcomeNames,
  phaseNames,
  statusName,
  termName,
  validityName,
  whoNames,
} from './rule-words.ts';
import { answerNames, sharingMatrix } from './sharing.ts';
import { moveRows } from './signal-moves.ts';

/** The law date of the documents: they must not change because a day went by. */
const lawDate: IsoDate = '2026-01-01';

/** The documents in docs/ that are read off the code, by file name. In Dutch, for people who work with it. */
export function documents(): Readonly<Record<string, string>> {
  return {
    'begrippen.md': page('Begrippen', glossaryDocument()),
    'feiten.md': page('De feiten', factsDocument(table)),
    'regels.md': page('De regels', rulesDocument()),
    'signaalstappen.md': page('De stappen van een signaal', stepsDocument()),
    'wie-mag-wat-zien.md': page('Wie mag wat zien', sharingDocument()),
  };
}

function page(title: string, body: readonly string[]): string {
  const note =
    '<!-- Gemaakt uit de code met `npm run docs`. Verander de regel of het begrip, niet dit bestand. -->';
  return `${[note, `# ${title}`, ...body].join('\n\n')}\n`;
}

function glossaryDocument(): readonly string[] {
  return [
    t(m.glossaryLead, 'nl'),
    table(
      ['Begrip', 'Afkorting', 'Engels', 'Betekenis', 'Bron'],
      sortedTerms('nl').map(({ term, short, definition, citation }) => [
        term.nl,
        short ?? '',
        term.en,
        definition.nl,
        citationName(citation, 'nl'),
      ]),
    ),
  ];
}

function sharingDocument(): readonly string[] {
  const cells = sharingMatrix(allRules, lawDate, {});
  const asked = codesOf(roles);
  const disclosures = allRules.filter((rule) => rule.kind === 'disclosure');
  return [
    t(m.sharingLead, 'nl'),
    `${t(m.sharingLegend, 'nl')} Stand op ${formatDate(lawDate).nl}.`,
    table(
      ['', ...asked.map((role) => roles[role].label.nl)],
      codesOf(dataCategories).map((category) => [
        dataCategories[category].label.nl,
        ...cells.filter((cell) => cell.category === category).map(({ answer }) => answerNames[answer].nl),
      ]),
    ),
    '## De regels achter de tabel',
    table(
      ['Ontvanger', 'Gegevens', 'Doelen', 'Grondslag', 'Wanneer', 'Regel'],
      disclosures.map((rule) => [
        roles[rule.recipient].label.nl,
        rule.categories.map((one) => dataCategories[one].label.nl).join(', '),
        rule.purposes.map((one) => purposes[one].label.nl).join(', '),
        legalBases[rule.basis].label.nl,
        conditionName(rule.when, 'nl'),
        `[${rule.title.nl}](regels.md#${anchorOf(rule)})`,
      ]),
    ),
  ];
}

function stepsDocument(): readonly string[] {
  return [
    t(m.stepsLead, 'nl'),
    `\`\`\`mermaid\n${mermaidOf(signalDiagram, 'nl')}\n\`\`\``,
    `## ${t(m.stepsTable, 'nl')}`,
    table(
      ['Handeling', 'Wie mag dit', 'Bij stand', 'Daarna'],
      moveRows().map(({ command, who, from, to }) => [
        moves[command].label.nl,
        whoNames[who].nl,
        from.map((one) => statusName(one).nl).join(', '),
        to.length === 0 ? t(m.stepsSame, 'nl') : to.map((one) => statusName(one).nl).join(', '),
      ]),
    ),
  ];
}

function rulesDocument(): readonly string[] {
  const phases = Object.keys(phaseNames) as Phase[];
  return [
    t(m.rulesLead, 'nl'),
    `${t(m.examplesLead, 'nl')} Elke regel heeft een vast adres in het programma: \`/regels/<naam>\`.`,
    ...phases.flatMap((phase) => {
      const found = allRules.filter((rule) => rule.phase === phase);
      return found.length === 0 ? [] : [`## ${phaseNames[phase].nl}`, ...found.flatMap(ruleDocument)];
    }),
  ];
}

function ruleDocument(rule: Rule): readonly string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Naam', `\`${rule.id}\``],
    ['Soort', `${kindNames[rule.kind].nl}, ${forceNames[rule.force].nl.toLowerCase()}`],
    ...partsOf(rule),
    ['Geldig', validityName(rule.validity, 'nl')],
    [
      'Bronnen',
      citationsOf(rule)
        .map((citation) => citationName(citation, 'nl'))
        .join('; '),
    ],
    ...(rule.open === undefined ? [] : [[t(m.open, 'nl'), rule.open.nl] as const]),
    ...(rule.kind === 'duty' && 'setting' in rule.term ? [[t(m.open, 'nl'), rule.term.why.nl] as const] : []),
  ];
  return [
    `<a id="${anchorOf(rule)}"></a>\n\n### ${rule.title.nl}`,
    rule.explanation.nl,
    [
      ...facts.map(([name, value]) => `- **${name}:** ${value}`),
      ...rule.examples.map(
        (example) =>
          `- **Voorbeeld:** ${example.title.nl} (${formatDate(example.at).nl}): ${exampleAnswer(rule, example).nl.toLowerCase()}`,
      ),
      ...casesOf(rule.id).map(
        ({ title, at, citation, follows }) =>
          `- **Zaak:** ${title.nl} (${formatDate(at).nl}; ${citationName(citation, 'nl')}): ${(follows.includes(rule.id) ? m.applies : m.appliesNot).nl.toLowerCase()}`,
      ),
    ].join('\n'),
  ];
}

/** What only rules of this kind have. */
function partsOf(rule: Rule): readonly (readonly [string, string])[] {
  const when = [t(m.condition, 'nl'), conditionName(rule.when, 'nl')] as const;
  switch (rule.kind) {
    case 'duty':
      return [
        [t(m.debtor, 'nl'), debtorNames[rule.debtor].nl],
        [t(m.act, 'nl'), actName(rule.act, 'nl')],
        when,
        [t(m.term, 'nl'), termName(rule.term, 'nl')],
        ...(rule.suspendedWhen === undefined
          ? []
          : [[t(m.suspended, 'nl'), conditionName(rule.suspendedWhen, 'nl')] as const]),
      ];
    case 'prohibition':
      return [
        [t(m.forbidden, 'nl'), rule.commands.map((command) => actName(command, 'nl')).join(', ')],
        when,
        [t(m.instead, 'nl'), rule.instead.nl],
      ];
    case 'decision':
      return [when, [t(m.outcome, 'nl'), outcomeNames(rule, 'nl').join('; ')]];
    case 'disclosure':
      return [
        [t(m.recipient, 'nl'), roles[rule.recipient].label.nl],
        [t(m.categories, 'nl'), rule.categories.map((one) => dataCategories[one].label.nl).join(', ')],
        [t(m.purposes, 'nl'), rule.purposes.map((one) => purposes[one].label.nl).join(', ')],
        [t(m.basis, 'nl'), legalBases[rule.basis].label.nl],
        when,
      ];
  }
}

function anchorOf(rule: Rule): string {
  return rule.id.replaceAll('.', '-').toLowerCase();
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
