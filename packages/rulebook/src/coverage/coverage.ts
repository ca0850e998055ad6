import type { CoverageRow } from './coverage-row.ts';
import { investigationCoverage1 } from './investigation-1.ts';
import { investigationCoverage2 } from './investigation-2.ts';
import { investigationCoverage3 } from './investigation-3.ts';
import { mechanismCoverage1 } from './mechanism-1.ts';
import { mechanismCoverage2 } from './mechanism-2.ts';
import { mechanismCoverage3 } from './mechanism-3.ts';
import { registerCoverage1 } from './register-1.ts';
import { registerCoverage2 } from './register-2.ts';
import { residenceCoverage1 } from './residence-1.ts';
import { residenceCoverage2 } from './residence-2.ts';
import { shelterCoverage1 } from './shelter-1.ts';
import { shelterCoverage2 } from './shelter-2.ts';
import { shelterCoverage3 } from './shelter-3.ts';

/** Every rule that can be read in the sources and could be coded, and what became of it. No row may be missing. */
export const coverage: readonly CoverageRow[] = [
  ...residenceCoverage1,
  ...residenceCoverage2,
  ...shelterCoverage1,
  ...shelterCoverage2,
  ...shelterCoverage3,
  ...mechanismCoverage1,
  ...mechanismCoverage2,
  ...mechanismCoverage3,
  ...registerCoverage1,
  ...registerCoverage2,
  ...investigationCoverage1,
  ...investigationCoverage2,
  ...investigationCoverage3,
];
