import type { IsoInstant } from '@ketenzicht/rulebook';
import { directoryOf } from '../signals/directory.ts';
import { demoMunicipalities, demoOrganisations, receivesWithoutPlace } from './organisations.ts';
import { type DemoWorld, worldOf } from './story.ts';

/** The demo world without a database, at a moment. */
export function demoWorld(now: IsoInstant): DemoWorld {
  const directory = directoryOf({
    municipalities: demoMunicipalities,
    organisations: demoOrganisations,
    withoutPlace: receivesWithoutPlace,
  });
  return worldOf(directory, now);
}
