import { randomBytes } from 'node:crypto';

/** Names of one processing, as W3C Trace Context and Logboek Dataverwerkingen write them. */
export interface Trace {
  /** 32 hexadecimal digits; new for every request, shown to the user with an error. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** The processing of the caller that this one serves, when the caller told. */
  readonly foreign?: { readonly traceId: string; readonly spanId: string };
}

const traceparent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

/**
 * Starts a trace for a request. The trace of the caller (`traceparent`) is kept apart: a caller must not
 * be able to choose the name under which something is written in our logs.
 */
export function startTrace(header: string | undefined): Trace {
  const [, traceId, spanId] = traceparent.exec(header ?? '') ?? [];
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    ...(traceId && spanId ? { foreign: { traceId, spanId } } : {}),
  };
}

/** The header with which an answer tells its trace. */
export const traceHeader = (trace: Trace): string => `00-${trace.traceId}-${trace.spanId}-01`;
