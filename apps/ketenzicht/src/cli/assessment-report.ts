import {
  type Applied,
  type AppliedDuty,
  type Assessment,
  type DecisionRule,
  dateOf,
  type Facts,
  factDefinition,
  formatDate,
  formatDuration,
  type IsoDate,
  type Rule,
  takenFor,
  type Undecided,
  whatWouldChange,
} from '@ketenzicht/rulebook';

/** The version of a rule is the day from which it holds; of a first version, the day before which it held. */
function versionOf({ validity: { from, until } }: Rule): string {
  return from ?? (until === undefined ? 'always' : `before ${until}`);
}

/** An assessment for machines: every rule with its id, version, source, force, reasons and what would change it. */
export function assessmentAsJson(assessment: Assessment, facts: Facts) {
  const { at, questions, untouched } = assessment;
  const explain = ({ rule, mattered }: Applied<Rule>) => ({
    ...describe(rule),
    mattered: mattered.map((fact) => ({ fact, value: takenFor(fact, facts, at) })),
    wouldChange: whatWouldChange(rule, facts, at, mattered),
  });
  return {
    at,
    duties: assessment.duties.map((one) => ({
      ...explain(one),
      debtor: one.rule.debtor,
      act: one.rule.act,
      term: one.rule.term,
      ...one.term,
    })),
    decisions: assessment.decisions.map((one) => ({
      ...explain(one),
      question: one.rule.question,
      outcome: one.rule.outcome,
    })),
    prohibitions: assessment.prohibitions.map((one) => ({
      ...explain(one),
      commands: one.rule.commands,
      instead: one.rule.instead,
    })),
    disclosures: assessment.disclosures.map((one) => ({
      ...explain(one),
      recipient: one.rule.recipient,
      categories: one.rule.categories,
      purposes: one.rule.purposes,
      basis: one.rule.basis,
    })),
    recommended: assessment.recommended.map(explain),
    dependsOn: assessment.dependsOn.map(({ rule, ask }) => ({ ...describe(rule), ask })),
    questions: questions.map((fact) => ({ fact, question: factDefinition(fact).question })),
    untouched,
  };
}

function describe(rule: Rule) {
  return {
    rule: rule.id,
    version: versionOf(rule),
    kind: rule.kind,
    force: rule.force,
    phase: rule.phase,
    title: rule.title,
    explanation: rule.explanation,
    source: rule.citations,
    ...(rule.open === undefined ? {} : { open: rule.open }),
  };
}

/** An assessment for people, line by line. */
export function assessmentAsLines(assessment: Assessment, facts: Facts): readonly string[] {
  const { at, duties, decisions, prohibitions, disclosures, recommended } = assessment;
  const explained = (one: Applied<Rule>) => linesOf(one, facts, at);
  return [
    `Law date ${formatDate(at).en}`,
    ...section(
      'Duties',
      duties.map((one) => [...explained(one), dueLine(one)]),
    ),
    ...section(
      'Decisions',
      decisions.map((one) => [...explained(one), ...answerLine(one.rule)]),
    ),
    ...section('Prohibitions', prohibitions.map(explained)),
    ...section('Disclosures', disclosures.map(explained)),
    ...section('Recommended, not in force', recommended.map(explained)),
    ...section('Depends on', assessment.dependsOn.map(undecidedLines)),
    ...section(
      'Ask',
      assessment.questions.map((fact) => [`  ${fact}: ${factDefinition(fact).question.nl}`]),
    ),
    '',
    `${assessment.untouched} rules look at nothing that is known.`,
  ];
}

function section(name: string, items: readonly (readonly string[])[]): readonly string[] {
  return items.length === 0 ? [] : ['', `${name} (${items.length})`, ...items.flat()];
}

function linesOf({ rule, mattered }: Applied<Rule>, facts: Facts, at: IsoDate): readonly string[] {
  const because = mattered.map((fact) => `${fact} = ${JSON.stringify(takenFor(fact, facts, at))}`);
  const changes = whatWouldChange(rule, facts, at, mattered).map(({ fact, values }) =>
    values.length === 0 ? `${fact} (another value)` : `${fact} -> ${values.join(' | ')}`,
  );
  return [
    heading(rule),
    ...(because.length === 0 ? [] : [`      because: ${because.join('; ')}`]),
    ...(changes.length === 0 ? [] : [`      would change: ${changes.join('; ')}`]),
    ...(rule.open === undefined ? [] : [`      the source leaves open: ${rule.open.nl}`]),
  ];
}

function heading(rule: Rule): string {
  const [{ source, from, to }] = rule.citations;
  return `  ${rule.id}  [${rule.force}, ${versionOf(rule)}]  ${rule.title.nl}  (${source}:${from}-${to})`;
}

function answerLine({ outcome }: DecisionRule): readonly string[] {
  if (!('label' in outcome)) return [];
  const length =
    'duration' in outcome && outcome.duration !== undefined ? formatDuration(outcome.duration).nl : '';
  return [`      answer: ${[outcome.label.nl, length].filter(Boolean).join(', ')}`];
}

function undecidedLines({ rule, ask }: Undecided): readonly string[] {
  return [heading(rule), `      ask: ${ask.join(', ')}`];
}

function dueLine({ rule, term }: AppliedDuty): string {
  return 'due' in term
    ? `      ${rule.debtor} must ${rule.act} by ${formatDate(dateOf(term.due)).en}`
    : `      ${rule.debtor} must ${rule.act}; the term starts at ${term.startsAt}, which is not known`;
}
