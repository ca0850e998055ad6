import type { DossierId } from '@ketenzicht/chain';
import { moves } from '@ketenzicht/chain';
import type { Purpose, Text } from '@ketenzicht/rulebook';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import { signalMessages } from '../../../face/messages/signals.ts';
import { viewerOf } from '../../../http/environment.ts';
import type { CommandName } from '../../../signals/command-input.ts';
import { commandInputSchema } from '../../../signals/command-input.ts';
import type { CommandOutcome } from '../../../signals/outcome.ts';
import type { SignalView, TimelineRow, Viewer } from '../../../signals/view.ts';
import { flat } from '../../form/field.ts';
import { addRowName, removeRowName } from '../../form/fields.tsx';
import { Kept } from '../../form/kept.tsx';
import type { FieldError } from '../../form/read-form.ts';
import { readForm } from '../../form/read-form.ts';
import { refusalErrors, sentWith } from '../../form/sent-with.ts';
import type { Typed } from '../../form/typed.ts';
import { first, withNewRow, withoutRow } from '../../form/typed.ts';
import { sendPage } from '../../send-page.tsx';
import { actionPath, keys, signalPath, withQuery, worklistPath } from '../paths.ts';
import type { SignalPagePorts } from '../ports.ts';
import type { Ask } from '../request.ts';
import { purposeOf, viewOf } from '../request.ts';
import type { ActionContext } from './action-form.ts';
import { actionForms } from './action-forms.ts';
import { ActionPage, NotNow } from './action-page.tsx';
import { threadQuestion, threadsFor } from './thread-question.ts';

interface Step {
  readonly c: Ask;
  readonly ports: SignalPagePorts;
  readonly viewer: Viewer;
  readonly dossier: DossierId;
  readonly command: CommandName;
}

/** What a form shows again, and why. */
interface Again {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly status: 200 | 409 | 422;
  readonly key: string;
  readonly changes?: readonly TimelineRow[];
}

/** Shows the form of a command. */
export async function showAction(c: Ask, ports: SignalPagePorts, dossier: DossierId, command: CommandName) {
  const step: Step = { c, ports, viewer: viewerOf(c), dossier, command };
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return c.notFound();
  if (!isOffered(view, command)) return sendNotNow(step, view, new Map(), undefined);
  const start = actionForms[command].start?.(contextOf(step, view)) ?? {};
  const typed = new Map(Object.entries(start).map(([name, values]) => [name, values ?? []]));
  return sendForm(step, view, { typed, errors: [], status: 200, key: ports.newKey() });
}

/** Gives a command with what was typed; shows the form again when that does not work. */
export async function giveCommand(
  c: Ask,
  ports: SignalPagePorts,
  dossier: DossierId,
  command: CommandName,
  typed: Typed,
): Promise<Response> {
  const step: Step = { c, ports, viewer: viewerOf(c), dossier, command };
  const sent = sentWith(typed);
  const again = async (
    one: Omit<Again, 'typed' | 'key'> & { readonly typed?: Typed; readonly key?: string },
  ) => {
    const view = await viewOf(c, ports, dossier);
    if (view === undefined) return sendGone(c, command, typed);
    const shown = { typed, key: sent?.key ?? ports.newKey(), ...one };
    return isOffered(view, command) || shown.changes === undefined
      ? sendForm(step, view, shown)
      : sendNotNow(step, view, typed, shown.changes);
  };
  const reshaped = withOtherRows(command, typed);
  if (reshaped !== undefined) return again({ typed: reshaped, errors: [], status: 200 });
  if (sent === undefined) return again({ errors: [{ message: m.doesNotFit }], status: 422 });
  const read = readForm({
    fields: fieldsOf(command),
    schema: commandInputSchema,
    typed,
    fixed: { type: command },
  });
  if (!read.ok) return again({ errors: read.errors, status: 422 });
  const outcome = await ports.signals.command({
    viewer: step.viewer,
    dossier,
    expectedVersion: sent.version,
    idempotencyKey: sent.key,
    input: read.input,
  });
  return outcome.kind === 'done'
    ? c.redirect(afterwards(dossier, command, purposeOf(c)), 303)
    : outcome.kind === 'absent'
      ? sendGone(c, command, typed)
      : answerTo(outcome, c, (one) => again({ ...one, key: ports.newKey() }));
}

/** What to show when a command was not done. */
export async function answerTo(
  outcome: Exclude<CommandOutcome, { kind: 'done' }>,
  c: Ask,
  again: (one: Pick<Again, 'errors' | 'status' | 'changes'>) => Promise<Response>,
): Promise<Response> {
  switch (outcome.kind) {
    case 'refused':
      return again({ errors: refusalErrors(outcome.refusals), status: 422 });
    case 'conflict':
      return again({ errors: [], status: 409, changes: outcome.changes });
    case 'keyReused':
      return again({ errors: [{ message: m.keyReused }], status: 409 });
    case 'absent':
      return c.notFound();
  }
}

/** Where somebody goes when a command was done. */
export function afterwards(dossier: DossierId, command: CommandName | 'attach', purpose?: Purpose): string {
  return command !== 'attach' && actionForms[command].leaves === true
    ? withQuery(worklistPath, { done: command })
    : signalPath(dossier, { done: command, purpose });
}

const isOffered = (view: SignalView, command: string): boolean =>
  view.actions.some((action) => action.command === command);

const fieldsOf = (command: CommandName) =>
  actionForms[command].threaded
    ? [threadQuestion(command), ...actionForms[command].fields]
    : actionForms[command].fields;

/** The typed values with a row more or less, when that is what was asked. */
function withOtherRows(command: CommandName, typed: Typed): Typed | undefined {
  const groups = flat(actionForms[command].fields).filter((field) => field.kind === 'rows');
  const added = groups.find((group) => group.name === first(typed, addRowName));
  if (added !== undefined) return withNewRow(typed, added.name, added.questions[0].name);
  const [, name, row] = /^(\w+)\[(\d{1,4})\]$/.exec(first(typed, removeRowName) ?? '') ?? [];
  const shrunk = groups.find((group) => group.name === name);
  return shrunk === undefined ? undefined : withoutRow(typed, shrunk.name, Number(row));
}

function contextOf({ c, ports, viewer, command }: Step, view: SignalView, typed?: Typed): ActionContext {
  const threads = threadsFor(view, command);
  const asked = c.req.query(keys.thread) ?? (typed === undefined ? undefined : first(typed, 'thread'));
  const thread =
    view.threads.find((one) => one.thread === asked) ?? (threads.length === 1 ? threads[0] : undefined);
  const category = c.req.query(keys.category);
  return {
    view,
    viewer,
    municipalities: ports.municipalities,
    ...(actionForms[command].threaded && thread ? { thread } : {}),
    ...(category === undefined ? {} : { category }),
  };
}

function sendForm(step: Step, view: SignalView, again: Again): Promise<Response> {
  const { c, dossier, command } = step;
  const about = contextOf(step, view, again.typed);
  return sendPage(c, {
    title: titleOf(command, view),
    status: again.status,
    hasErrors: again.errors.length > 0,
    children: (
      <ActionPage
        command={command}
        about={about}
        typed={again.typed}
        errors={again.errors}
        idempotencyKey={again.key}
        action={actionPath(dossier, command, { thread: about.thread?.thread, purpose: purposeOf(c) })}
        changes={again.changes}
      />
    ),
  });
}

/**
 * The signal is not there, or was transferred meanwhile. Whoever filled in a form gets the text back; that there
 * is or was a signal is not said to somebody who guesses an address.
 */
function sendGone(c: Ask, command: CommandName, typed: Typed): Promise<Response> {
  return sendPage(c, {
    title: m.notNowTitle,
    status: 404,
    children: (
      <Kept
        title={moves[command].label}
        why={m.goneText}
        back={{ href: worklistPath, label: signalMessages.worklist }}
        fields={actionForms[command].fields}
        typed={typed}
      />
    ),
  });
}

function sendNotNow(
  { c, command }: Step,
  view: SignalView,
  typed: Typed,
  changes: readonly TimelineRow[] | undefined,
): Promise<Response> {
  return sendPage(c, {
    title: m.notNowTitle,
    status: 409,
    children: (
      <NotNow
        name={command}
        view={view}
        fields={actionForms[command].fields}
        typed={typed}
        changes={changes}
      />
    ),
  });
}

/** The title of a page on which something is done with a signal. */
export const titleOf = (command: CommandName | 'attach', { reference }: SignalView): Text => {
  const { label } = moves[command];
  return { nl: `${label.nl}: ${reference}`, en: `${label.en}: ${reference}` };
};
