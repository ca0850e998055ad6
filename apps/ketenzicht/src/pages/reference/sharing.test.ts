import {
  allRules,
  codesOf,
  dataCategories,
  dossierParties,
  mayDisclose,
  purposes,
  roles,
} from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { sharingMatrix } from './sharing.ts';

const at = '2026-03-02';

describe('sharingMatrix', () => {
  it('has one cell for every role and category', () => {
    const cells = sharingMatrix(allRules, at, {});
    expect(cells).toHaveLength(codesOf(roles).length * codesOf(dataCategories).length);
  });

  it('never says yes or no where the gate decides otherwise', () => {
    for (const purpose of codesOf(purposes)) {
      for (const part of codesOf(dossierParties)) {
        for (const { role, category, answer } of sharingMatrix(allRules, at, { purpose, part })) {
          const question = { recipient: role, category, purpose, rules: allRules, at };
          const answers = facts(part).map((known) => mayDisclose({ ...question, facts: known }).allowed);
          if (answer === 'yes') expect(answers).not.toContain(false);
          if (answer === 'no') expect(answers).not.toContain(true);
        }
      }
    }
  });

  it('names the rules behind a yes or a condition, and none behind a no', () => {
    for (const { answer, rules } of sharingMatrix(allRules, at, {})) {
      expect(rules.length > 0).toBe(answer !== 'no');
    }
  });
});

function facts(part: keyof typeof dossierParties) {
  const flags = [true, false];
  return flags.flatMap((consent) =>
    flags.flatMap((granted) =>
      flags.map((danger) => ({
        'disclosure.party': part,
        'disclosure.consent': consent,
        'disclosure.granted': granted,
        'disclosure.dangerNow': danger,
      })),
    ),
  );
}
