import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLanes } from './state-lanes.ts';

const states = ['a', 'b', 'c', 'd'].map((key) => ({ key }));

describe('planLanes', () => {
  it('runs straight to the next state, onwards on the right and back on the left', () => {
    const { places, lanes } = planLanes(states, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'd' },
      { from: 'd', to: 'a' },
    ]);
    expect(places.map(({ way, side }) => `${way.from}${way.to} ${side}`)).toEqual([
      'ab down',
      'ad right',
      'da left',
    ]);
    expect(lanes).toEqual({ right: 1, left: 1 });
  });

  it('lets ways to the same state run together', () => {
    const { places, lanes } = planLanes(states, [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'd' },
    ]);
    expect(lanes.right).toBe(1);
    expect(new Set(places.map((place) => place.side === 'right' && place.entry)).size).toBe(1);
  });

  it('puts lanes that overlap beside each other and leaves out ways that go nowhere', () => {
    const { places, lanes } = planLanes(states, [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'd' },
      { from: 'a', to: 'a' },
      { from: 'a', to: 'elsewhere' },
    ]);
    expect(lanes).toEqual({ right: 2, left: 0 });
    expect(places).toHaveLength(2);
  });

  it('never lets two bundles share a piece of lane, nor two lines a port', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const all = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ from: key, to: key }), { selector: (way) => way.from + way.to }),
        (ways) => {
          const { places } = planLanes(
            all.map((one) => ({ key: one })),
            ways,
          );
          expect(places).toHaveLength(ways.filter(({ from, to }) => from !== to).length);
          const taken = new Map<string, string>();
          for (const place of places) {
            if (place.side === 'down') continue;
            const { way, side, lane } = place;
            const rows = [all.indexOf(way.from), all.indexOf(way.to)].sort();
            for (let row = rows[0] ?? 0; row < (rows[1] ?? 0); row++) {
              const piece = `${side} ${lane} ${row}`;
              expect(taken.get(piece) ?? way.to).toBe(way.to);
              taken.set(piece, way.to);
            }
            for (const [state, port] of [
              [way.from, place.exit],
              [way.to, place.entry],
            ] as const) {
              const name = `${side} ${state} ${port.toFixed(4)}`;
              expect(taken.get(name) ?? way.to).toBe(way.to);
              taken.set(name, way.to);
            }
          }
        },
      ),
    );
  });
});
