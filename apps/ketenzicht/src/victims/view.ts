import type {
  DossierId,
  NotificationRef,
  PlanPhase,
  TrackEnd,
  TrackQuestionName,
  VictimCommandType,
  VictimStage,
} from '@ketenzicht/chain';
import type {
  Act,
  DossierParty,
  FactKey,
  Facts,
  Force,
  IsoDate,
  IsoInstant,
  LegalBasis,
  Purpose,
  Role,
  RuleId,
  Text,
} from '@ketenzicht/rulebook';
import type { OrganisationLabel, ShownContent, TimelineRow, WithheldContent } from '../signals/view.ts';

/** An organisation with the way to reach it; a plan never leaves open whom to call. */
export interface ContactLabel extends OrganisationLabel {
  readonly phone: string;
  /** When and for what partners can call. */
  readonly contact?: string;
}

/** Something that must be done, with who does it and whom to call about it. */
export interface PlanDuty {
  readonly rule: RuleId;
  readonly title: Text;
  readonly explanation: Text;
  readonly force: Force;
  /** What the source leaves open. */
  readonly open?: Text;
  readonly act: Act;
  readonly start: IsoInstant;
  readonly due: IsoInstant;
  readonly overdue: boolean;
  readonly suspended: boolean;
  readonly by: ContactLabel;
  /** The role that the rule charges with it. */
  readonly debtor: Role;
  /** True when nobody takes part in the role that must act, so that the coordinator sees to it. */
  readonly standsIn: boolean;
}

/** A rule of which nobody knows whether it applies, and the questions that would tell. */
export interface PlanQuestion {
  readonly rule: RuleId;
  readonly title: Text;
  readonly ask: readonly FactKey[];
}

/** A command that may be given now, with what stands in its way. */
export interface PlanAction {
  readonly command: VictimCommandType;
  readonly prohibitions: readonly {
    readonly rule: RuleId;
    readonly because: Text;
    readonly instead: Text;
    /** True when an answer on the form can lift it. */
    readonly liftable: boolean;
  }[];
}

export interface PlanPart {
  readonly phase: PlanPhase;
  readonly duties: readonly PlanDuty[];
  readonly questions: readonly PlanQuestion[];
  readonly actions: readonly PlanAction[];
}

/** What the rules of the day decide, with the rule and what could change it. */
export interface PlanDecision {
  readonly question: TrackQuestionName;
  readonly answers: readonly { readonly rule: RuleId; readonly title: Text; readonly label: Text }[];
  readonly dependsOn: readonly FactKey[];
}

/** The reflection period as a term. */
export interface PlanReflection {
  readonly rule: RuleId;
  readonly label: Text;
  readonly status: 'running' | 'suspended' | 'ended' | 'expired';
  readonly due: IsoInstant;
  readonly days: number;
  /** How the last day came about. */
  readonly steps: readonly Text[];
  /** True when the longest period is over and nobody recorded how it ended. */
  readonly ranOut: boolean;
}

/** What is known of one fact. */
export interface KnownFact {
  readonly fact: FactKey;
  readonly label: Text;
  readonly value: Text;
}

/** Everything the page of one victim track shows, already passed through the gate. */
export interface TrackView {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly version: number;
  readonly stage: VictimStage;
  readonly stageSince: IsoInstant;
  /** Whose law is applied: that of this day. */
  readonly lawDate: IsoDate;
  readonly owner: ContactLabel;
  readonly part: DossierParty;
  readonly purpose: Purpose;
  readonly purposes: readonly Purpose[];
  readonly basis?: LegalBasis;
  readonly openedAt: IsoInstant;
  readonly end?: TrackEnd;
  readonly municipality?: string;
  readonly fromSignal: boolean;
  readonly parties: readonly ContactLabel[];
  readonly facts: readonly KnownFact[];
  /** The same as the rules read it, so that a form can open with what is known. */
  readonly known: Facts;
  readonly plan: readonly PlanPart[];
  readonly decisions: readonly PlanDecision[];
  readonly reflection?: PlanReflection;
  readonly contents: readonly ShownContent[];
  readonly withheld: readonly WithheldContent[];
  readonly erased: number;
  readonly timeline: readonly TrackRow[];
  /** Commands on the track itself, such as bringing somebody in. */
  readonly actions: readonly PlanAction[];
  /** The D9 state, for organisations that see the departure. */
  readonly d9: string;
}

/** A line of the timeline with what was learned. */
export interface TrackRow extends TimelineRow {
  readonly learned: readonly Text[];
  /** The notification that the step made, for who may open it in the register. */
  readonly notification?: NotificationRef;
}

/** One track in the list of those an organisation takes part in. */
export interface TrackListRow {
  readonly dossier: DossierId;
  readonly reference: string;
  readonly stage: string;
  readonly owner: string;
  readonly openedAt: IsoInstant;
  readonly closed: boolean;
  readonly minor?: boolean;
  readonly forms: readonly string[];
  /** Open duties of the viewer's organisation, and how many of them are late. */
  readonly open: number;
  readonly late: number;
}
