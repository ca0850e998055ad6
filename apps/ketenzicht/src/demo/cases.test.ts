import { routeOf } from '@ketenzicht/chain';
import { dateOf } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { demoCases, storyOfCase } from './cases.ts';
import { demoWorld } from './demo.fixture.ts';
import { tellStory } from './story.ts';
import { workingTimeUntil } from './working-time.ts';

const now = '2026-03-10T13:00:00.000Z';
const world = demoWorld(now);
const time = workingTimeUntil(now, 5);

describe('cases of the sources', () => {
  it.each(demoCases)('$id: $title.nl', (one) => {
    const { state } = tellStory(storyOfCase(one, time), world);
    const { steps } = routeOf(state, world.rules, dateOf(now));
    const ranks = [...new Set(steps.map(({ rank }) => rank))];
    expect({
      status: state.status,
      forms: [...state.features.forms].sort(),
      route: ranks.map((rank) => steps.filter((step) => step.rank === rank).map(({ role }) => role)),
      ...(state.closeReason === undefined ? {} : { reason: state.closeReason }),
    }).toEqual({ ...one.end, forms: [...one.end.forms].sort() });
  });

  it('are the five of 003 and at least twelve others, each told once', () => {
    const sources = demoCases.map(({ citation }) => citation.source);
    expect(sources.filter((source) => source === '003')).toHaveLength(5);
    expect(sources.filter((source) => source !== '003').length).toBeGreaterThanOrEqual(12);
    expect(new Set(demoCases.map(({ id }) => id)).size).toBe(demoCases.length);
    expect(demoCases.every(({ title }) => title.nl !== '' && title.en !== '')).toBe(true);
  });
});
