import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import { type QualityCount, qualityCounts } from '../storage/register-quality.ts';
import type { RegistryContext } from './context.ts';

/** How complete the register is, per year, group of notifiers and source. */
export function readQuality({ database }: RegistryContext, viewer: Viewer): Promise<readonly QualityCount[]> {
  return database.inScope(scopeOf(viewer), qualityCounts);
}
