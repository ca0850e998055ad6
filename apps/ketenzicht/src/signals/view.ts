import type { DossierId, SubjectId, ThreadId, UserId } from '@ketenzicht/chain';
import type {
  Act,
  AdviceConclusion,
  CloseReason,
  Danger,
  DataCategory,
  DossierParty,
  FollowUpTrack,
  Form,
  IsoDate,
  IsoInstant,
  Judgement,
  LegalBasis,
  Purpose,
  ReporterKind,
  Role,
  RuleId,
  Text,
} from '@ketenzicht/rulebook';
import type { SealedContent } from '../gate/content.ts';
import type { DossierKind } from '../storage/journal.ts';

/** An organisation as a page shows it. */
export interface OrganisationLabel {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Somebody who is signed in. */
export interface Viewer {
  readonly user: UserId;
  readonly name: string;
  readonly role: Role;
  readonly organisation: OrganisationLabel;
}

/** One open duty, with everything a worklist shows and nothing about persons. */
export interface DutyRow {
  readonly dossier: DossierId;
  /** Whether it arose in a signal or in a victim track. */
  readonly kind: DossierKind;
  readonly reference: string;
  readonly act: Act;
  readonly rule: RuleId;
  readonly title: Text;
  readonly start: IsoInstant;
  readonly due: IsoInstant;
  readonly overdue: boolean;
  readonly urgency: number;
  readonly suspended: boolean;
  /** Who must act; on a worklist always the own organisation. */
  readonly organisation?: OrganisationLabel;
  /** The question or report it is about, when it is not about the signal as a whole. */
  readonly thread?: ThreadId;
  readonly status: string;
  readonly municipality?: string;
  readonly forms: readonly Form[];
  readonly danger: Danger;
  readonly minor?: boolean;
}

export interface WorklistFilter {
  readonly status?: string;
  readonly municipality?: string;
  readonly form?: Form;
  readonly act?: string;
  readonly overdue?: boolean;
  /** Exact reference of a dossier. */
  readonly reference?: string;
}

export interface WorklistView {
  readonly rows: readonly DutyRow[];
  /** Opaque, bound to the viewer; absent on the last page. */
  readonly next?: string;
  readonly counts: DutyCounts;
}

/** Duties of an organisation, each number counted up to `upTo`: that many means that many or more. */
export interface DutyCounts {
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  readonly upTo: number;
}

/** Opened content with the moment it came in. */
export interface ShownContent {
  readonly subject: SubjectId;
  readonly category: DataCategory;
  readonly sequence: number;
  readonly content: SealedContent;
}

/** A category that exists but is not shown, on which ground, and whether it can be asked for. */
export interface WithheldContent {
  readonly category: DataCategory;
  readonly count: number;
  readonly reason: Text;
  readonly rule?: RuleId;
  readonly requestable: boolean;
  readonly requested: boolean;
}

export interface ThreadView {
  readonly thread: ThreadId;
  readonly kind: 'advice' | 'report' | 'information' | 'access';
  readonly party: OrganisationLabel;
  readonly requester: OrganisationLabel;
  readonly open: boolean;
  readonly openedAt: IsoInstant;
  readonly closedAt?: IsoInstant;
  readonly acknowledged: boolean;
  readonly conclusion?: AdviceConclusion;
  readonly tracks: readonly FollowUpTrack[];
  readonly feedbackRequested: boolean;
  readonly feedbackGiven: boolean;
  /** For a request for access: what is asked and for which purpose. */
  readonly category?: DataCategory;
  readonly purpose?: Purpose;
  /** Sealed texts of this thread that the viewer may see. */
  readonly contents: readonly ShownContent[];
}

export interface TimelineRow {
  readonly sequence: number;
  readonly what: Text;
  readonly happenedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  /** Name of the organisation, or who recorded it in words (the public, the system). */
  readonly by: Text;
}

/** Where else the same address, company, phone, person or vehicle was seen. */
export interface RecurrenceRow {
  readonly kind: 'person' | 'address' | 'company' | 'phone' | 'vehicle';
  /** Dossiers that the viewer takes part in. */
  readonly known: readonly {
    readonly dossier: DossierId;
    readonly reference: string;
    readonly receivedAt: IsoInstant;
  }[];
  /** How many other dossiers there are, and with organisations in which roles; nothing more is told. */
  readonly elsewhere: number;
  readonly elsewhereRoles: readonly Role[];
}

export interface RouteStepView {
  readonly role: Role;
  readonly rank: number;
  readonly organisation?: OrganisationLabel;
  readonly done: boolean;
  readonly next: boolean;
  readonly rules: readonly { readonly id: RuleId; readonly title: Text; readonly explanation: Text }[];
}

/** Everything the page of one signal shows, already passed through the gate. */
export interface SignalView {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly version: number;
  readonly status: string;
  readonly owner: OrganisationLabel;
  /** How the viewer's organisation takes part. */
  readonly part: DossierParty;
  readonly purpose: Purpose;
  /** Purposes the viewer's role may state. */
  readonly purposes: readonly Purpose[];
  readonly basis?: LegalBasis;
  readonly receivedAt: IsoInstant;
  readonly seenOn?: IsoDate;
  /** Last day, when it was seen over a longer time. */
  readonly seenUntil?: IsoDate;
  readonly municipality?: string;
  readonly reporterKind: ReporterKind;
  readonly anonymous: boolean;
  readonly mayContact: boolean;
  readonly features: {
    readonly forms: readonly Form[];
    readonly indicators: readonly string[];
    readonly danger: Danger;
    readonly minor?: boolean;
    readonly victims?: number;
    readonly consent?: boolean;
  };
  readonly judgement?: Judgement;
  readonly closeReason?: CloseReason;
  readonly contents: readonly ShownContent[];
  readonly withheld: readonly WithheldContent[];
  /** How many contents were erased; told to those who handle the signal. */
  readonly erased: number;
  readonly threads: readonly ThreadView[];
  readonly duties: readonly DutyRow[];
  readonly timeline: readonly TimelineRow[];
  readonly route: readonly RouteStepView[];
  readonly recurrence: readonly RecurrenceRow[];
  /** Commands that this viewer may give now, by name, with the threads they apply to when they need one. */
  readonly actions: readonly { readonly command: string; readonly thread?: ThreadId }[];
}
