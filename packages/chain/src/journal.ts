import type { DataCategory, IsoInstant, Role } from '@ketenzicht/rulebook';
import type { OrganisationId, SubjectId, ThreadId, UserId } from './ids.ts';

/**
 * Points to sealed content: which subject's key opens it and under which data category the gate judges
 * it. The content itself never stands in an event.
 */
export interface SealedRef {
  readonly subject: SubjectId;
  readonly category: DataCategory;
}

/** Sealed content of a dossier and the event that brought it in. */
export interface PlacedContent {
  readonly ref: SealedRef;
  readonly sequence: number;
  /** The question or report it belongs to, if one. */
  readonly thread?: ThreadId;
}

/** An organisation in a role, as it stood when the event was recorded. */
export interface Party {
  readonly organisation: OrganisationId;
  readonly role: Role;
}

/** Who recorded an event: a user for an organisation, the public, or the system itself. */
export type Recorder =
  | {
      readonly kind: 'user';
      readonly user: UserId;
      readonly organisation: OrganisationId;
      readonly role: Role;
    }
  | { readonly kind: 'public' }
  | { readonly kind: 'system' };

/** An event in a journal: what happened, when it happened, when and by whom it was recorded. */
export interface Recorded<E> {
  /** Place in the journal of the dossier, counting from 1. */
  readonly sequence: number;
  readonly happenedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  readonly recorder: Recorder;
  readonly event: E;
}
