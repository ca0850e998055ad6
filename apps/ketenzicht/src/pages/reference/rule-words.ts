import { moves, signalDiagram, victimSteps, type Who } from '@ketenzicht/chain';
import {
  bodies,
  type Citation,
  type Condition,
  codesOf,
  conditionInWords,
  type Debtor,
  type DecisionRule,
  durationOf,
  evaluate,
  type FactKey,
  type Facts,
  type Finding,
  type Force,
  factDefinition,
  formatDate,
  formatDuration,
  isFactKey,
  type Language,
  onDay,
  type Phase,
  type Role,
  type Rule,
  type RuleExample,
  type RuleKind,
  roles,
  type SignalStatus,
  type TermRule,
  type Text,
  type Validity,
} from '@ketenzicht/rulebook';
import { t } from '../../face/messages/catalogue.ts';
import { referenceMessages as m } from '../../face/messages/reference.ts';

/** How the parts of a rule are called on a page and in the documentation. */
export const kindNames: Readonly<Record<RuleKind, Text>> = {
  duty: { nl: 'Plicht', en: 'Duty' },
  prohibition: { nl: 'Verbod', en: 'Prohibition' },
  decision: { nl: 'Beslissing', en: 'Decision' },
  disclosure: { nl: 'Inzage', en: 'Disclosure' },
};

/** What a decision is called by the question it answers, where that says more than its kind. */
const questionNames: Readonly<Partial<Record<DecisionRule['question'], Text>>> = {
  responsibility: { nl: 'Taak', en: 'Task' },
  victimRight: { nl: 'Recht', en: 'Right' },
  reading: { nl: 'Uitleg', en: 'Reading' },
  mayShare: { nl: 'Advies', en: 'Advice' },
};

/** What a rule is called by what it does. */
export function kindName(rule: Rule): Text {
  return (rule.kind === 'decision' ? questionNames[rule.question] : undefined) ?? kindNames[rule.kind];
}

export const forceNames: Readonly<Record<Force, Text>> = {
  law: { nl: 'Wet', en: 'Law' },
  policy: { nl: 'Beleid', en: 'Policy' },
  practice: { nl: 'Werkwijze', en: 'Practice' },
  recommended: { nl: 'Aanbeveling', en: 'Recommendation' },
};

/** In the order of the chain. */
export const phaseNames: Readonly<Record<Phase, Text>> = {
  signalling: { nl: 'Signaleren', en: 'Signalling' },
  enrichment: { nl: 'Verrijken', en: 'Enrichment' },
  weighing: { nl: 'Wegen', en: 'Weighing' },
  referral: { nl: 'Melden en doorverwijzen', en: 'Referral' },
  informing: { nl: 'Informeren', en: 'Informing' },
  protection: { nl: 'Beschermen', en: 'Protection' },
  residence: { nl: 'Verblijf', en: 'Residence' },
  care: { nl: 'Opvang en zorg', en: 'Shelter and care' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  investigation: { nl: 'Opsporen', en: 'Investigation' },
  feedback: { nl: 'Terugkoppelen en afronden', en: 'Feedback and closing' },
  registration: { nl: 'Registreren', en: 'Registration' },
  return: { nl: 'Terugkeer', en: 'Return' },
};

const roleNames = Object.fromEntries(codesOf(roles).map((role) => [role, roles[role].label])) as Readonly<
  Record<Role, Text>
>;

export const debtorNames: Readonly<Record<Debtor, Text>> = {
  owner: { nl: 'Wie het signaal of traject behandelt', en: 'Whoever handles the signal or track' },
  recipient: { nl: 'Wie de vraag of melding kreeg', en: 'Whoever got the request or report' },
  requester: { nl: 'Wie de vraag stelde', en: 'Whoever made the request' },
  ...roleNames,
};

export const whoNames: Readonly<Record<Who, Text>> = {
  anyone: { nl: 'Iedereen', en: 'Anyone' },
  participant: { nl: 'Wie deelneemt en wie meldde', en: 'Participants and the reporter' },
  owner: { nl: 'Wie het signaal behandelt', en: 'Whoever handles the signal' },
  answerer: { nl: 'Wie de vraag of melding kreeg', en: 'Whoever got the request or report' },
  partner: { nl: 'Adviseur of ontvanger', en: 'Adviser or recipient' },
  privacyOfficer: { nl: 'Functionaris gegevensbescherming', en: 'Privacy officer' },
};

/** Names of statuses, with the place before the first. */
export function statusName(status: SignalStatus | 'start'): Text {
  return status === 'start' ? m.stepsStart : signalDiagram.states[status].label;
}

/** What a command or act is called, for people; its own name when no command has it. */
export function actName(act: string, lang: Language): string {
  const labels: Readonly<Record<string, { readonly label: Text }>> = { ...victimSteps, ...moves };
  return labels[act]?.label[lang] ?? act;
}

/** A condition as a clause that begins with a capital. */
export function conditionName(condition: Condition, lang: Language): string {
  return capital(conditionInWords(condition)[lang]);
}

/** How long a term is, and whether a source or an agreement says so. */
export function termName(term: TermRule, lang: Language): string {
  const duration = formatDuration(durationOf(term, {}))[lang];
  return t('printed' in term ? m.termPrinted : m.termAgreed, lang, { duration });
}

/** From when until when, in words. */
export function validityName(validity: Validity, lang: Language): string {
  const from = validity.from === undefined ? undefined : formatDate(validity.from)[lang];
  const until = validity.until === undefined ? undefined : formatDate(validity.until)[lang];
  if (from !== undefined && until !== undefined) return t(m.validBetween, lang, { from, until });
  if (from !== undefined) return t(m.validFrom, lang, { from });
  return until === undefined ? t(m.validAlways, lang) : t(m.validUntil, lang, { until });
}

/** Where a statement stands. */
export function citationName({ source, from, to, reference }: Citation, lang: Language): string {
  const place =
    from === to ? t(m.sourceLine, lang, { source, from }) : t(m.sourceLines, lang, { source, from, to });
  return reference === undefined ? capital(place) : `${reference} (${place})`;
}

/** Every place where a source is named in a rule. */
export function citationsOf(rule: Rule): readonly Citation[] {
  return rule.kind === 'duty' && 'printed' in rule.term
    ? [...rule.citations, rule.term.citation]
    : rule.citations;
}

/** The outcome of a decision in words: the steps of a route, or the desk that receives. */
export function outcomeNames(rule: DecisionRule, lang: Language): readonly string[] {
  switch (rule.question) {
    case 'route':
      return rule.outcome.steps.map(({ role, rank }) => `${rank}. ${roles[role].label[lang]}`);
    case 'desk':
      return [`${roles[rule.outcome.role].label[lang]}: ${rule.outcome.desk}`];
    case 'responsibility':
    case 'victimRight':
      return [
        findingName(rule.outcome, lang),
        rule.outcome.who.map((one) => bodies[one].label[lang]).join(', '),
      ];
    default:
      return [findingName(rule.outcome, lang)];
  }
}

function findingName({ label, duration, euros }: Finding<string>, lang: Language): string {
  const length = duration === undefined ? [] : [formatDuration(duration)[lang]];
  const amount = euros === undefined ? [] : [`€ ${euros}`];
  const figures = [...length, ...amount];
  return figures.length === 0 ? label[lang] : `${label[lang]} (${figures.join(', ')})`;
}

/** Facts in the words of their definitions. */
export function factsInWords(
  facts: Facts,
  lang: Language,
): readonly { readonly label: string; readonly value: string }[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    isFactKey(key) && value !== undefined
      ? [{ label: capital(factDefinition(key).label[lang]), value: valueName(key, value, lang) }]
      : [],
  );
}

function valueName(key: FactKey, value: unknown, lang: Language): string {
  const definition = factDefinition(key);
  switch (definition.type) {
    case 'flag':
      return t(value === true ? m.yes : m.no, lang);
    case 'count':
      return String(value);
    case 'date':
      return typeof value === 'string' ? formatDate(value)[lang] : '';
    case 'choice':
    case 'code':
    case 'codes': {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
      const labels = codesOf(definition.values)
        .filter((code) => chosen.includes(code))
        .flatMap((code) => definition.values[code]?.label[lang] ?? []);
      return labels.length === 0 ? t(m.none, lang) : labels.join(', ');
    }
  }
}

/** What a rule says to the facts of an example: computed, not copied. */
export function exampleAnswer(rule: Rule, { facts, at }: RuleExample): Text {
  const { truth } = evaluate(rule.when, onDay(facts, at));
  if (truth === 'unknown') return m.appliesUnknown;
  return truth ? m.applies : m.appliesNot;
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
