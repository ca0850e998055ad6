import { allRules, dateOf, type IsoInstant } from '@ketenzicht/rulebook';
import { reportParser } from '../intake/report-schema.ts';
import { directoryOf } from '../signals/directory.ts';
import { demoMunicipalities, demoOrganisations, receivesWithoutPlace } from './organisations.ts';
import type { DemoWorld } from './story.ts';

/** The demo world without a database, at a moment. */
export function demoWorld(now: IsoInstant): DemoWorld {
  const directory = directoryOf({
    municipalities: demoMunicipalities,
    organisations: demoOrganisations,
    withoutPlace: receivesWithoutPlace,
  });
  return {
    directory,
    rules: allRules,
    parse: reportParser({
      today: () => dateOf(now),
      isMunicipality: (code) => directory.municipality(code) !== undefined,
    }),
  };
}
