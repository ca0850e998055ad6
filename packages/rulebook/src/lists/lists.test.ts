import { describe, expect, test } from 'vitest';
import { checkCitation, checkText } from '../check-rule.ts';
import { adviceConclusions } from './advice-conclusion.ts';
import { channels } from './channel.ts';
import { closeReasons } from './close-reason.ts';
import { type Code, codesOf, isCodeOf } from './code-list.ts';
import { dangers } from './danger.ts';
import { dataCategories } from './data-category.ts';
import { enrichmentSources } from './enrichment-source.ts';
import { followUpTracks } from './follow-up-track.ts';
import { forms } from './form.ts';
import { handOnReasons } from './hand-on-reason.ts';
import { judgements } from './judgement.ts';
import { legalBases } from './legal-basis.ts';
import { personParts } from './person-part.ts';
import { purposes } from './purpose.ts';
import { reopenReasons } from './reopen-reason.ts';
import { reporterKinds } from './reporter-kind.ts';
import { roles } from './role.ts';

const lists: Readonly<Record<string, Readonly<Record<string, Code>>>> = {
  adviceConclusions,
  channels,
  closeReasons,
  dangers,
  dataCategories,
  enrichmentSources,
  followUpTracks,
  forms,
  handOnReasons,
  judgements,
  legalBases,
  personParts,
  purposes,
  reopenReasons,
  reporterKinds,
  roles,
};

describe.each(Object.entries(lists))('%s', (_, list) => {
  const codes = Object.values(list);

  test('every code has its words in both languages and cites lines that exist', () => {
    const findings = codes.flatMap(({ label, explanation, citation }) => [
      ...checkText('label', label),
      ...(explanation === undefined ? [] : checkText('explanation', explanation)),
      ...(citation === undefined ? [] : checkCitation(citation)),
    ]);
    expect(findings).toEqual([]);
  });

  test('no two codes read the same', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(codes.map(({ label }) => label[language])).size).toBe(codes.length);
    }
  });
});

test('codes keep their order, and only own keys are codes', () => {
  expect(codesOf(forms)).toEqual(['sexual', 'labour', 'criminal', 'organ']);
  expect(isCodeOf(forms, 'labour')).toBe(true);
  expect(isCodeOf(forms, 'toString')).toBe(false);
});
