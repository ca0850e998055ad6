import type { CommandName } from '../../../signals/command-input.ts';
import { actionForms } from './action-forms.ts';

/** Everything that can be done with a signal from its page. */
export type ActionName = CommandName | 'attach';

/** Whether a text names something that can be done. */
export const isAction = (name: string): name is ActionName => name === 'attach' || isCommand(name);

/** Whether a text names a command that has a form. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(actionForms, name);
