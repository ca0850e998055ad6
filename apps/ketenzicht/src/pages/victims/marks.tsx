import { stageLabel, type VictimStage, victimStages } from '@ketenzicht/chain';
import { isCodeOf } from '@ketenzicht/rulebook';
import { StatusBadge } from '../../face/components/badge.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say } from '../../face/messages/catalogue.ts';

const tones: Readonly<Record<VictimStage, 'neutral' | 'active' | 'success' | 'warning'>> = {
  signalled: 'warning',
  offered: 'active',
  reflecting: 'active',
  considering: 'active',
  cooperating: 'active',
  notCooperating: 'active',
  temporaryStay: 'success',
  withdrawing: 'warning',
  noStay: 'warning',
  continuedAsked: 'active',
  continuedStay: 'success',
  departed: 'neutral',
  closed: 'neutral',
};

/** Where a track stands. */
export function StageMark({ stage }: { readonly stage: string }) {
  const tone = isCodeOf(victimStages, stage) ? tones[stage] : 'neutral';
  return <StatusBadge tone={tone}>{say(stageLabel(stage), useLang())}</StatusBadge>;
}
