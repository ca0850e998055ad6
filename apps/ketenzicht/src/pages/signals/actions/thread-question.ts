import { threadKinds } from '@ketenzicht/rulebook';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import type { CommandName } from '../../../signals/command-input.ts';
import type { SignalView, ThreadView } from '../../../signals/view.ts';
import type { Question } from '../../form/field.ts';
import type { ActionContext } from './action-form.ts';

/** The threads on which a command may be given now. */
export function threadsFor(view: SignalView, command: string): readonly ThreadView[] {
  const named = view.actions.filter((action) => action.command === command).map((action) => action.thread);
  return view.threads.filter((thread) => named.includes(thread.thread));
}

/** Asks which thread is meant, when the way to the form did not say so. */
export const threadQuestion = (command: CommandName): Question<ActionContext> => ({
  kind: 'one',
  look: 'radio',
  name: 'thread',
  label: m.thread,
  choices: ({ view }) =>
    threadsFor(view, command).map((thread) => {
      const between = `${thread.requester.name} → ${thread.party.name}`;
      const { label } = threadKinds[thread.kind];
      return {
        value: thread.thread,
        label: { nl: `${label.nl} (${between})`, en: `${label.en} (${between})` },
      };
    }),
});
