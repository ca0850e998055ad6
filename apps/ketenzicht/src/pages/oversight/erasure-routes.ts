import type { Context } from 'hono';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { signalFormMessages } from '../../face/messages/signal-forms.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import type { CommandOutcome } from '../../signals/outcome.ts';
import type { SignalApplication } from '../../signals/signals.ts';
import type { SubjectsView } from '../../signals/subjects.ts';
import { refusalErrors, sentWith } from '../form/sent-with.ts';
import { first, typedOf } from '../form/typed.ts';
import { formOf } from '../signals/request.ts';
import { type ErasureForm, emptyErasure, readErasure } from './erasure-form.ts';
import type { Erasure } from './erasure-section.tsx';

/** What erasing needs of the rest of the program. */
export interface ErasurePorts {
  readonly signals: Pick<SignalApplication, 'subjects' | 'command'>;
  /** A new idempotency key. */
  readonly newKey: () => string;
}

/** The form with which can be erased in a signal; undefined when there is no such signal. */
export async function offerErasure(
  c: Context<AppEnv>,
  { signals, newKey }: ErasurePorts,
  reference: string,
): Promise<Erasure | undefined> {
  const view = await signals.subjects(viewerOf(c), reference);
  return view === undefined ? undefined : { view, form: emptyErasure, idempotencyKey: newKey() };
}

/** Shows the form again, with the status that belongs to what is wrong with it. */
type Again = (erasure: Erasure, status: 409 | 422) => Promise<Response>;

/** Erases what was chosen; shows the form again when that does not work. */
export async function giveErasure(
  c: Context<AppEnv>,
  { signals, newKey }: ErasurePorts,
  again: Again,
): Promise<Response> {
  const viewer = viewerOf(c);
  const typed = typedOf(await formOf(c));
  const reference = first(typed, 'kenmerk') ?? '';
  const view = await signals.subjects(viewer, reference);
  if (view === undefined) return c.notFound();
  const sent = sentWith(typed);
  const form = readErasure(typed, view);
  if (sent === undefined || Object.keys(form.errors).length > 0) {
    const errors = sent === undefined ? { gegevens: signalFormMessages.doesNotFit } : form.errors;
    return again({ view, form: { ...form, errors }, idempotencyKey: sent?.key ?? newKey() }, 422);
  }
  const outcome = await signals.command({
    viewer,
    dossier: view.dossier,
    expectedVersion: sent.version,
    idempotencyKey: sent.key,
    input: { type: 'erase', subjects: [...form.subjects] },
  });
  if (outcome.kind === 'done') return c.redirect('/inzagelogboek?gedaan=gewist', 303);
  if (outcome.kind === 'absent') return c.notFound();
  const present = (await signals.subjects(viewer, reference)) ?? view;
  return again(
    { ...notErased(outcome, form, present), idempotencyKey: newKey() },
    outcome.kind === 'refused' ? 422 : 409,
  );
}

/** The form as it is now, with why nothing was erased. What is still there stays chosen. */
function notErased(
  outcome: Exclude<CommandOutcome, { kind: 'done' | 'absent' }>,
  { subjects: chosen }: ErasureForm,
  view: SubjectsView,
): Omit<Erasure, 'idempotencyKey'> {
  const left = new Set(view.subjects.flatMap(({ subject, erased }) => (erased ? [] : [subject])));
  const subjects = chosen.filter((subject) => left.has(subject));
  switch (outcome.kind) {
    case 'refused': {
      const [error] = refusalErrors(outcome.refusals);
      return { view, form: { subjects, errors: { gegevens: error?.message ?? m.eraseNotListed } } };
    }
    case 'conflict':
      return {
        view,
        form: { subjects, errors: { gegevens: m.eraseConflict } },
        changes: outcome.changes,
      };
    case 'keyReused':
      return { view, form: { subjects, errors: { gegevens: signalFormMessages.keyReused } } };
  }
}
