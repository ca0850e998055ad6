import { readFileSync } from 'node:fs';
import { allRules } from '@ketenzicht/rulebook';
import { expect, it } from 'vitest';
import { availableCommands, decide, dutiesOf, type Recorded, replay, type SignalEvent } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const now = '2025-03-03T09:00:00.000Z';
  const af = { kind: 'user', user: 'u1', organisation: 'gemeente-1', role: 'aandachtsfunctionaris' } as const;
  const decided = decide({
    state: undefined,
    command: {
      type: 'receive',
      happenedAt: now,
      channel: 'public',
      reporterKind: 'citizen',
      anonymous: true,
      mayContact: false,
      features: { forms: ['labour'], indicators: [], danger: 'no' },
      owner: { organisation: 'gemeente-1', role: 'aandachtsfunctionaris' },
      contents: [{ subject: 'text-1', category: 'narrative' }],
    },
    actor: { kind: 'public' },
    rules: allRules,
    at: '2025-03-03',
    now,
  });
  const journal: Recorded<SignalEvent>[] = (decided.ok ? decided.events : []).map((event, index) => ({
    sequence: index + 1,
    happenedAt: now,
    recordedAt: now,
    recorder: { kind: 'public' },
    event,
  }));
  const state = replay(journal);
  const duties = state ? dutiesOf({ state, rules: allRules, at: now, settings: {} }).duties : [];
  // duties[0]: gemeente-1 must takeUp, due at the end of the next working day
  const offered = availableCommands({ state, actor: af, rules: allRules, at: '2025-03-03' });
  // offered: takeUp, enrich, attach, report (refused by a rule until it is judged), transfer
  // end of README

  expect(duties[0]).toMatchObject({ debtor: 'gemeente-1', act: 'takeUp', due: '2025-03-04T22:59:59.999Z' });
  expect(offered.map(({ command }) => command)).toEqual(['takeUp', 'enrich', 'attach', 'report', 'transfer']);
  expect(offered.filter(({ prohibitions }) => prohibitions.length > 0).map(({ command }) => command)).toEqual(
    ['report'],
  );
});

it('the README prints exactly the example that runs', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const between = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0];
  const run = between(read('./readme.test.ts'), '// README\n', '  // end of README')?.replaceAll(
    /^ {2}/gm,
    '',
  );
  expect(between(read('../README.md'), '```ts\n', '```')).toBe(run);
});
