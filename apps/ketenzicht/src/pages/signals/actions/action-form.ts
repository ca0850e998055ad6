import type { CommandName } from '../../../signals/command-input.ts';
import type { SignalView, ThreadView, Viewer } from '../../../signals/view.ts';
import type { Field } from '../../form/field.ts';
import type { MunicipalityName } from '../ports.ts';

/** What a form about a signal can look at to offer choices and first values. */
export interface ActionContext {
  readonly view: SignalView;
  readonly viewer: Viewer;
  readonly municipalities: readonly MunicipalityName[];
  /** What the form responds to. */
  readonly thread?: ThreadView;
  /** Category that is asked for, when the link said so. */
  readonly category?: string;
}

/** Values with which a form opens, by field. */
export type StartValues = Readonly<Partial<Record<string, readonly string[]>>>;

/** How one command is asked for. */
export interface ActionForm {
  readonly fields: readonly Field<ActionContext>[];
  readonly start?: (about: ActionContext) => StartValues;
  /** Works on one question, report or request of the signal. */
  readonly threaded?: true;
  /** Nothing needs to be filled in: a button is enough. */
  readonly oneClick?: true;
  readonly showsRoute?: true;
  /** Cannot be undone. */
  readonly final?: true;
  /** Afterwards the signal is no longer with this organisation, so that the worklist follows. */
  readonly leaves?: true;
}

export type ActionForms = Readonly<Record<CommandName, ActionForm>>;
