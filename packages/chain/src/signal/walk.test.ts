import { type AdviceConclusion, allRules } from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableCommands, threadNamedBy } from './available.ts';
import { signalDiagram } from './diagram.ts';
import { replay } from './reduce.ts';
import { dutiesOf } from './scopes.ts';
import { af, avim, partyOf, story, zoco } from './story.fixture.ts';
import { type Choose, type Walk, walk, walkDate } from './walk.fixture.ts';

/** The road without prohibitions, so that the diagram alone decides what is possible. */
const roadOnly = allRules.filter(({ kind }) => kind === 'decision');

/** A walk is a long list of choices, so that a failing one shrinks to the shortest that still fails. */
const walks = (steps: number, rules = allRules): fc.Arbitrary<Walk> =>
  fc.infiniteStream(fc.nat(9_999)).map((stream) => {
    const choose: Choose = (count) => (stream.next().value ?? 0) % count;
    return walk(steps, choose, rules);
  });

/** A walk from a seed, for what must be reached rather than hold (mulberry32). */
function seeded(seed: number): Choose {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

const arrow = ({ command, from, to }: { command: string; from: string; to: string }) =>
  `${command}: ${from} > ${to}`;

const made = ({ attempts }: Walk) =>
  attempts
    .filter(({ decided }) => decided.ok)
    .map(({ before, command, after }) =>
      arrow({ command: command.type, from: before?.status ?? 'start', to: after?.status ?? 'nowhere' }),
    );

const drawn = new Set(signalDiagram.transitions.map(arrow));

/** Chance seldom gets here: enriching after one advice while a second adviser still has to answer. */
function secondAdvice(conclusion: AdviceConclusion): string[] {
  const before = story()
    .by(af, { type: 'enrich', consulted: ['address'], features: {} })
    .by(af, { type: 'judge', judgement: 'vague', forms: [] })
    .by(af, { type: 'requestAdvice', thread: 'first', adviser: partyOf(avim) })
    .by(avim, { type: 'giveAdvice', thread: 'first', conclusion: 'moreInformation' })
    .by(af, { type: 'requestAdvice', thread: 'second', adviser: partyOf(zoco) })
    .by(af, { type: 'enrich', consulted: ['permits'], features: {} });
  const seen = before.by(zoco, { type: 'acknowledge', thread: 'second' });
  const after = seen.by(zoco, { type: 'giveAdvice', thread: 'second', conclusion });
  return [
    arrow({ command: 'acknowledge', from: before.state.status, to: seen.state.status }),
    arrow({ command: 'giveAdvice', from: seen.state.status, to: after.state.status }),
  ];
}

describe('the diagram', () => {
  it('has no arrow that cannot be walked, and no walk leaves it', () => {
    const walked = new Set<string>();
    for (let seed = 1; seed <= 400; seed += 1) {
      for (const one of made(walk(250, seeded(seed), roadOnly))) walked.add(one);
    }
    for (const conclusion of ['noTrafficking', 'trafficking'] as const) {
      for (const one of secondAdvice(conclusion)) walked.add(one);
    }
    expect([...walked].filter((one) => !drawn.has(one))).toEqual([]);
    expect([...drawn].filter((one) => !walked.has(one))).toEqual([]);
  });
});

describe('whatever people try with a signal', () => {
  it('only arrows of the diagram are walked', () => {
    fc.assert(
      fc.property(walks(80), (one) => made(one).every((step) => drawn.has(step))),
      { numRuns: 60 },
    );
  });

  it('an open signal always has a duty with somebody and a moment, a closed one a reason', () => {
    fc.assert(
      fc.property(walks(80), ({ attempts }) => {
        for (const { after, now } of attempts) {
          if (after === undefined) continue;
          const { duties } = dutiesOf({ state: after, rules: allRules, at: now, settings: {} });
          if (after.status === 'closed') {
            expect(after.closeReason).toBeDefined();
            expect(after.threads.filter(({ closedAt }) => closedAt === undefined)).toEqual([]);
          } else {
            expect(after.closeReason).toBeUndefined();
            expect(duties.length).toBeGreaterThan(0);
            expect(duties.every(({ debtor, due }) => debtor !== '' && due > '2025')).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the state follows from the journal alone, and from any part of it and the rest', () => {
    fc.assert(
      fc.property(walks(60), ({ attempts, journal }) => {
        const last = attempts.at(-1)?.after;
        const kept: typeof journal = JSON.parse(JSON.stringify(journal));
        expect(replay(kept)).toEqual(last);
        expect(last?.version).toBe(journal.length);
        const versions = attempts.map(({ after }) => after?.version ?? 0);
        for (const { after } of attempts) {
          if (after !== undefined) expect(replay(journal.slice(0, after.version))).toEqual(after);
        }
        expect(versions).toEqual([...versions].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it('a command is offered exactly when neither status nor turn refuses it', () => {
    fc.assert(
      fc.property(walks(60), ({ attempts }) => {
        for (const { before: state, command, actor, decided } of attempts) {
          const offered = availableCommands({ state, actor, rules: allRules, at: walkDate }).some(
            (one) => one.command === command.type && one.thread === threadNamedBy(command),
          );
          const refusals = decided.ok ? [] : decided.refusals.map(({ type }) => type);
          const refused = refusals.some((type) =>
            ['notInThisState', 'notYourTurn', 'unknownThread'].includes(type),
          );
          expect(offered).toBe(!refused);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a command that a rule refuses whatever is filled in is offered with that rule, and refused by it', () => {
    fc.assert(
      fc.property(walks(60), ({ attempts }) => {
        for (const { before: state, command, actor, decided } of attempts) {
          const offer = availableCommands({ state, actor, rules: allRules, at: walkDate }).find(
            (one) => one.command === command.type && one.thread === threadNamedBy(command),
          );
          for (const { rule } of offer?.prohibitions ?? []) {
            expect(decided.ok ? [] : decided.refusals.map((refusal) => refusal.rule)).toContain(rule);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('events carry codes, moments and references, and no text', () => {
    fc.assert(
      fc.property(walks(60), ({ journal }) => {
        for (const { event } of journal) expect(JSON.stringify(event)).not.toMatch(/"[^"]*\s[^"]*"/);
      }),
      { numRuns: 30 },
    );
  });
});
