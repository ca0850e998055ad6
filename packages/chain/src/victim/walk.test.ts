import { allRules, dateOf, rulesAt } from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableInTrack, trackAvailability } from './available.ts';
import { decideOnTrack } from './decide.ts';
import { decisionsOfTrack } from './decisions.ts';
import { chargedWith, dutiesOfTrack } from './duties.ts';
import { replayTrack } from './reduce.ts';
import { lawOn, replayUnder } from './replay-under.ts';
import { stageOf, stageWays, victimStages } from './stage.ts';
import { isVictimStep, trackRoles, victimStep, victimStepNames } from './steps.ts';
import { timelineOfTrack } from './timeline.ts';
import { userOf, walkTrack } from './walk.fixture.ts';

/** Walks of all kinds; the same numbers give the same walk. */
const walk = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat(9_999)))
  .map(([events, chances]) =>
    walkTrack(events, (count) => (chances.next().value ?? 0) % Math.max(1, count), allRules),
  );

const lastOf = (journal: ReturnType<typeof walkTrack>) => journal.at(-1)?.happenedAt ?? '';

describe('whatever happens in a track', () => {
  test('duties, decisions, stage and timeline follow from it, and every duty has an organisation', () => {
    fc.assert(
      fc.property(walk, (journal) => {
        const state = replayTrack(journal);
        if (state === undefined) throw new Error('A walk opens a track');
        const at = lastOf(journal);
        const { duties } = dutiesOfTrack({ state, rules: allRules, at, settings: {} });
        expect(duties.filter(({ debtor }) => debtor === '')).toEqual([]);
        decisionsOfTrack(state, allRules, dateOf(at));
        expect(Object.keys(victimStages)).toContain(stageOf(state.facts));
        expect(timelineOfTrack(journal)).toHaveLength(journal.length);
      }),
      { numRuns: 25 },
    );
  });

  test('replaying gives the same again, also after it went through JSON, and one by one', () => {
    fc.assert(
      fc.property(walk, (journal) => {
        const stored: typeof journal = JSON.parse(JSON.stringify(journal));
        expect(replayTrack(stored)).toEqual(replayTrack(journal));
      }),
      { numRuns: 15 },
    );
  });

  test('under the law of its own day nothing that was allowed is refused', () => {
    fc.assert(
      fc.property(walk, (journal) => {
        for (const { sequence, happenedAt } of journal) {
          const law = lawOn(allRules, dateOf(happenedAt));
          const refused = replayUnder(journal.slice(0, sequence), law, happenedAt)?.refused ?? [];
          expect(refused.filter((one) => one.sequence === sequence)).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('what a page offers can be done or is refused by the rule that the page names', () => {
    fc.assert(
      fc.property(walk, (journal) => {
        const state = replayTrack(journal);
        if (state === undefined) throw new Error('A walk opens a track');
        const at = lastOf(journal);
        for (const role of trackRoles) {
          const actor = userOf(role);
          for (const { command, prohibitions } of availableInTrack({
            state,
            actor,
            rules: allRules,
            at: dateOf(at),
          })) {
            if (!isVictimStep(command) || (victimStep(command).asks ?? []).length > 0) continue;
            const contents = [{ subject: 'text', category: 'deliberation' as const }];
            const decided = decideOnTrack({
              state,
              command: { type: command, answers: {}, contents, happenedAt: at },
              actor,
              rules: allRules,
              now: at,
            });
            const refusedBy = decided.ok ? [] : decided.refusals.map(({ rule }) => rule);
            expect(refusedBy).toEqual(prohibitions.map(({ rule }) => rule));
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the rulebook and the steps', () => {
  test('every act that a rule asks of a victim track is a step, or is recorded elsewhere in the chain', () => {
    const acts = rulesAt(allRules, '2025-03-03').flatMap((rule) =>
      rule.kind === 'duty' && rule.scope === 'victim' ? [rule.act] : [],
    );
    expect([...new Set(acts)].filter((act) => !isVictimStep(act))).toEqual([]);
  });

  test('every command that a rule forbids in a track is a step', () => {
    const commands = allRules.flatMap((rule) =>
      rule.kind === 'prohibition' && !/^municipal\./.test(rule.id) ? rule.commands : [],
    );
    expect([...new Set(commands)].filter((command) => !isVictimStep(command))).toEqual([]);
  });

  test('the diagram names steps that exist, and no stage stands alone', () => {
    const stages = new Set(stageWays.flatMap(({ from, to }) => [from, to]));
    expect(
      Object.keys(victimStages).filter((stage) => !stages.has(stage as keyof typeof victimStages)),
    ).toEqual([]);
  });

  test('somebody who does not take part can do nothing, and a role that does not play is played by the owner', () => {
    const state = replayTrack(walkTrack(1, () => 0, allRules));
    if (state === undefined) throw new Error('A walk opens a track');
    const stranger = { kind: 'user', user: 'x', organisation: 'elsewhere', role: 'avim' } as const;
    for (const command of victimStepNames) {
      expect(trackAvailability({ state, command, actor: stranger })).toBe('notYourTurn');
    }
    const alone = { ...state, parties: [state.owner] };
    expect(chargedWith(alone, 'ind')).toEqual({ organisation: 'zoco-1', standsIn: true });
    expect(chargedWith(state, 'ind')).toEqual({ organisation: 'ind-1', standsIn: false });
  });
});
