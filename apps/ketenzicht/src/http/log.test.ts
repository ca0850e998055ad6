import { expect, it, vi } from 'vitest';
import { collectingWriter, createLog, describeError } from './log.ts';

const now = () => new Date('2026-03-01T10:00:00Z');

it('writes one JSON line from the level upwards', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'warn', write: (line) => lines.push(line), now });
  log.info({ action: 'GET' });
  log.warn({ action: 'POST', route: '/signalen/:id', status: 409, ms: 3, traceId: 'a' });
  expect(lines).toEqual([
    '{"time":"2026-03-01T10:00:00.000Z","level":"warn","action":"POST","route":"/signalen/:id","status":409,"ms":3,"traceId":"a"}\n',
  ]);
});

it('keeps nothing of an error that could hold what somebody typed', () => {
  const error = Object.assign(new Error('duplicate key: Jansen,\n born 1990'), { code: '23505' });
  const described = describeError(error);
  expect(described).toMatchObject({ name: 'Error', code: '23505' });
  expect(described.at.length).toBeGreaterThan(0);
  expect(JSON.stringify(described)).not.toMatch(/Jansen|1990/);
  expect(describeError('Jansen')).toEqual({ name: 'string', at: [] });
});

it('collects lines and passes them on together, the last ones at the end', () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const writer = collectingWriter((text) => written.push(text), 50);
  writer.write('a\n');
  writer.write('b\n');
  expect(written).toEqual([]);
  vi.advanceTimersByTime(50);
  writer.write('c\n');
  writer.flush();
  writer.flush();
  vi.useRealTimers();
  expect(written).toEqual(['a\nb\n', 'c\n']);
});
