import { expect, it } from 'vitest';
import { startTrace, traceHeader } from './trace.ts';

const inbound = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

it('names every request anew and keeps the trace of the caller apart', () => {
  const trace = startTrace(inbound);
  expect(trace.foreign).toEqual({ traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' });
  expect(trace.traceId).not.toBe(trace.foreign?.traceId);
  expect(startTrace(inbound).traceId).not.toBe(trace.traceId);
  expect(traceHeader(trace)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});

it.each([
  undefined,
  '',
  'x',
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `${inbound}-x`,
  inbound.toUpperCase(),
])('ignores a header that is not one: %s', (header) => {
  expect(startTrace(header).foreign).toBeUndefined();
});
