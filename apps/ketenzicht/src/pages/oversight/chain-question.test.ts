import { describe, expect, it } from 'vitest';
import { readChainQuestion } from './chain-question.ts';

const options = { today: '2026-03-02', isMunicipality: (code: string) => code === 'GM9001' };
const read = (query: Readonly<Record<string, string>>) => readChainQuestion((name) => query[name], options);

describe('readChainQuestion', () => {
  it('is about twelve calendar months up to today when nothing is asked', () => {
    expect(read({})).toMatchObject({
      from: '2025-04-01',
      until: '2026-03-02',
      period: { from: '2025-03-31T22:00:00.000Z', until: '2026-03-02T23:00:00.000Z' },
      filter: {},
      errors: {},
    });
  });

  it('keeps a known municipality and form, and nothing else', () => {
    expect(read({ gemeente: 'GM9001', vorm: 'labour' }).filter).toEqual({
      municipality: 'GM9001',
      form: 'labour',
    });
    expect(read({ gemeente: "GM9' or 1=1", vorm: 'toString' }).filter).toEqual({});
  });

  it.each([
    [{ van: '2025-02-31' }, 'van', /bestaat niet/],
    [{ tot: 'morgen' }, 'tot', /bestaat niet/],
    [{ tot: '2026-03-03' }, 'tot', /toekomst/],
    [{ van: '2026-03-03' }, 'van', /toekomst/],
    [{ van: '2026-02-01', tot: '2026-01-01' }, 'tot', /voor de begindatum/],
    [{ van: '2024-01-01', tot: '2026-01-01' }, 'van', /langer dan een jaar/],
  ] as const)('says what is wrong with %j', (query, field, message) => {
    const { errors } = read(query);
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]?.nl).toMatch(message);
  });

  it('can be asked again by its query', () => {
    const asked = read({ van: '2025-06-01', tot: '2025-06-30', gemeente: 'GM9001' });
    expect(read(Object.fromEntries(new URLSearchParams(asked.query)))).toEqual(asked);
  });
});
