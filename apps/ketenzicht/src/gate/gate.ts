import type { PlacedContent } from '@ketenzicht/chain';
import {
  type DataCategory,
  type Disclosure,
  type Facts,
  factDefinitions,
  type IsoDate,
  type LegalBasis,
  mayDisclose,
  type NearDisclosure,
  type Purpose,
  type Rule,
  type Text,
} from '@ketenzicht/rulebook';
import type { ShownContent, WithheldContent } from '../signals/view.ts';
import { type AccessLine, recordAccess } from '../storage/access-log.ts';
import type { Tx } from '../storage/database.ts';
import { openSealed, sealedOf } from '../storage/sealed.ts';
import { sealedContentSchema } from './content.ts';
import { gateMessages } from './messages.ts';
import type { Looker } from './takes-part.ts';

export interface GateRequest {
  readonly tx: Tx;
  readonly dossier: string;
  /** What the disclosure rules may know of the dossier and of the part of who looks, for one category. */
  readonly factsOf: (category: DataCategory, purpose: Purpose) => Facts;
  /** Whether who looks has asked for access to a category and waits for the answer. */
  readonly hasAsked?: (category: DataCategory, purpose: Purpose) => boolean;
  /** The contents the looker has to do with; see `contentsFor`. */
  readonly contents: readonly PlacedContent[];
  readonly looker: Looker;
  readonly purpose: Purpose;
  readonly rules: readonly Rule[];
  /** The law date. */
  readonly at: IsoDate;
  readonly traceId: string;
}

export interface Disclosed {
  readonly shown: readonly ShownContent[];
  readonly withheld: readonly WithheldContent[];
  /** The basis on which the narrative, or else the first category, was shown. */
  readonly basis?: LegalBasis;
}

/**
 * The only door to personal data. Judges each category by the disclosure rules, opens what is allowed and
 * nothing else, and writes one line in the access log for every subject, shown or withheld. The lines are
 * written in the transaction that reads, so that nothing is seen that is not logged.
 */
export async function disclose(request: GateRequest): Promise<Disclosed> {
  const { tx, contents } = request;
  const answers = answersOf(request);
  const rows = await sealedOf(tx, request.dossier);
  const wanted = new Set(contents.map(({ ref }) => ref.subject));
  const concerned = rows.filter((row) => wanted.has(row.subject));
  const opened = await openSealed(tx, concerned, allowedOf(answers));
  await recordAccess(tx, linesOf(request, concerned, answers));
  const shown = opened.map(({ subject, category, sequence, content }) => ({
    subject,
    category,
    sequence,
    content: sealedContentSchema.parse(content),
  }));
  const basis = [...answers.values()].find((answer) => answer.allowed);
  return {
    shown,
    withheld: [...answers].flatMap(([category, answer]) =>
      answer.allowed ? [] : [withheldOf(request, category, answer, concerned)],
    ),
    ...(basis?.allowed ? { basis: basis.basis } : {}),
  };
}

/** What is needed to judge without opening anything. */
export type Judgeable = Pick<GateRequest, 'factsOf' | 'looker' | 'purpose' | 'rules' | 'at'>;

/** Whether somebody may know of a category that is not sealed, such as where else something was seen. */
export function mayKnow(request: Judgeable, category: DataCategory): boolean {
  return judge(request, category).allowed;
}

function judge({ factsOf, looker, purpose, rules, at }: Judgeable, category: DataCategory): Disclosure {
  const facts = factsOf(category, purpose);
  return mayDisclose({ recipient: looker.role, category, purpose, facts, rules, at });
}

function answersOf(request: GateRequest): ReadonlyMap<DataCategory, Disclosure> {
  const categories = [...new Set(request.contents.map(({ ref }) => ref.category))];
  return new Map(categories.map((category) => [category, judge(request, category)]));
}

function allowedOf(answers: ReadonlyMap<DataCategory, Disclosure>): ReadonlySet<DataCategory> {
  return new Set([...answers].filter(([, answer]) => answer.allowed).map(([category]) => category));
}

interface Sealed {
  readonly subject: string;
  readonly category: DataCategory;
}

function linesOf(
  { dossier, looker, purpose, traceId }: GateRequest,
  rows: readonly Sealed[],
  answers: ReadonlyMap<DataCategory, Disclosure>,
): AccessLine[] {
  const { role, user, organisation } = looker;
  const who = {
    role,
    ...(user === undefined ? {} : { user }),
    ...(organisation === undefined ? {} : { organisation }),
  };
  return rows.flatMap(({ subject, category }): AccessLine[] => {
    const answer = answers.get(category);
    if (answer === undefined) return [];
    const line = { ...who, dossier, subject, purpose, category, traceId };
    if (answer.allowed) return [{ ...line, outcome: 'shown', rule: answer.rule, basis: answer.basis }];
    const nearest = answer.because[0]?.rule;
    return [{ ...line, outcome: 'withheld', ...(nearest === undefined ? {} : { rule: nearest }) }];
  });
}

function withheldOf(
  { purpose, hasAsked }: GateRequest,
  category: DataCategory,
  answer: Extract<Disclosure, { allowed: false }>,
  rows: readonly Sealed[],
): WithheldContent {
  const nearest = answer.because[0];
  return {
    category,
    count: rows.filter((row) => row.category === category).length,
    reason: reasonOf(answer),
    ...(nearest === undefined ? {} : { rule: nearest.rule }),
    requestable: answer.because.some(lacksOnlyGrant),
    requested: hasAsked?.(category, purpose) ?? false,
  };
}

/** Whether the rule would allow it for this purpose as soon as the owner says yes. */
function lacksOnlyGrant({ otherPurposes, facts }: NearDisclosure): boolean {
  return (
    otherPurposes === undefined && facts.length > 0 && facts.every((fact) => fact === 'disclosure.granted')
  );
}

/** Why not, and what is possible instead, in one sentence. */
function reasonOf(answer: Extract<Disclosure, { allowed: false }>): Text {
  const nearest = answer.because[0];
  if (nearest === undefined) return gateMessages.noRule;
  if (nearest.otherPurposes !== undefined) return gateMessages.otherPurpose(nearest.otherPurposes);
  const key = nearest.facts[0] ?? nearest.ask[0];
  return key === undefined ? gateMessages.noRule : gateMessages.lacks(factDefinitions[key].label);
}
