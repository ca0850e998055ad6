import type { DossierId, SubjectId, UserId } from '@ketenzicht/chain';
import type { IsoInstant, RuleId } from '@ketenzicht/rulebook';
import { overseerScope } from '../gate/overseer-scope.ts';
import type { Viewer } from '../signals/view.ts';
import { type AccessLine, accessLogOf, type LoggedAccess, recordAccess } from '../storage/access-log.ts';
import type { Database } from '../storage/database.ts';
import { dossierByReference } from '../storage/dossiers.ts';
import { memberNames } from '../storage/people.ts';
import { isUuid } from '../storage/row.ts';
import { type LastVerification, lastVerification } from '../storage/verification.ts';
import { type BrokenLink, verifyDossier } from '../storage/verify.ts';

/** About what the log is asked: a dossier by its reference, or one data subject. */
export type AccessQuestion = { readonly reference: string } | { readonly subject: SubjectId };

/** A look, with the name of who looked when it was a member. */
export interface NamedAccess extends LoggedAccess {
  readonly name?: string;
}

export interface AccessReport {
  /** Newest first, at most a thousand. */
  readonly lines: readonly NamedAccess[];
  /** Whether there are older lines that are not shown. */
  readonly more: boolean;
}

/** In which request somebody looks in the log, and by which rule. */
interface LookContext {
  readonly traceId: string;
  readonly rule: RuleId;
}

/** What the privacy officer can ask. Every answer is itself written in the log. */
export interface AccessOversight {
  /** Undefined when there is no such dossier, or nobody looked at such a subject. */
  readonly search: (
    viewer: Viewer,
    question: AccessQuestion,
    context: LookContext,
  ) => Promise<AccessReport | undefined>;
  /** Follows the chains of the dossier now. Undefined when there is no such dossier. */
  readonly check: (
    viewer: Viewer,
    question: AccessQuestion,
  ) => Promise<{ readonly at: IsoInstant; readonly broken: readonly BrokenLink[] } | undefined>;
  /** The last time that all chains were followed. */
  readonly lastCheck: (viewer: Viewer) => Promise<LastVerification | undefined>;
}

/** How many lines an answer has at most. */
const most = 1000;

/** Oversight of the access log, from the database. */
export function accessOversight(database: Database, now: () => IsoInstant): AccessOversight {
  return {
    search: async (viewer, question, context) => {
      const dossier = await dossierOf(database, viewer, question);
      if (dossier === undefined) return undefined;
      const scope = overseerScope(viewer);
      const lines = await database.inScope(scope, async (tx) => {
        const found = await accessLogOf(tx, 'subject' in question ? question : { dossier });
        await recordAccess(tx, [lookAtLog(viewer, question, dossier, context)]);
        return found;
      });
      const names = await memberNames(
        database,
        scope,
        lines.flatMap(({ user }) => user ?? []),
      );
      return { lines: lines.map((line) => named(line, names)), more: lines.length === most };
    },
    check: async (viewer, question) => {
      const dossier = await dossierOf(database, viewer, question);
      return dossier === undefined
        ? undefined
        : { at: now(), broken: await verifyDossier(database, dossier) };
    },
    lastCheck: (viewer) => database.inScope(overseerScope(viewer), lastVerification),
  };
}

function lookAtLog(
  viewer: Viewer,
  question: AccessQuestion,
  dossier: DossierId,
  { traceId, rule }: LookContext,
): AccessLine {
  return {
    ...('subject' in question ? { subject: question.subject } : {}),
    dossier,
    user: viewer.user,
    organisation: viewer.organisation.id,
    role: viewer.role,
    purpose: 'oversight',
    category: 'accessLog',
    action: 'searched',
    outcome: 'shown',
    rule,
    basis: 'oversightTask',
    traceId,
  };
}

function named(line: LoggedAccess, names: ReadonlyMap<UserId, string>): NamedAccess {
  const name = line.user === undefined ? undefined : names.get(line.user);
  return name === undefined ? line : { ...line, name };
}

/** The dossier that a question is about. A subject belongs to one dossier. */
async function dossierOf(
  database: Database,
  viewer: Viewer,
  question: AccessQuestion,
): Promise<DossierId | undefined> {
  if ('reference' in question) {
    return database.inScope({ kind: 'system' }, (tx) => dossierByReference(tx, question.reference));
  }
  if (!isUuid(question.subject)) return undefined;
  const [line] = await database.inScope(overseerScope(viewer), (tx) =>
    accessLogOf(tx, { subject: question.subject }),
  );
  return line?.dossier;
}
