import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AppEnv } from './http/environment.ts';

/** What a server serves, once it is known under which address. */
export interface Served {
  readonly app: Hono<AppEnv>;
  /** A part that answers on raw requests, beside the app. */
  readonly beside?: {
    readonly owns: (path: string) => boolean;
    readonly handle: Parameters<typeof createServer>[1] & object;
  };
}

/** A server that listens. */
export interface RunningServer {
  /** Address under which browsers reach it. */
  readonly baseUrl: string;
  /** Takes no new requests, finishes those under way and then stops; after `graceMs` it stops anyway. */
  readonly close: (graceMs?: number) => Promise<void>;
}

/**
 * Listens, finds out the address (port 0 takes any free port) and serves what `serve` makes for it.
 * Rejects when the port is taken.
 */
export async function startServer(options: {
  readonly host: string;
  readonly port: number;
  readonly baseUrl?: string;
  readonly serve: (baseUrl: string) => Served;
}): Promise<RunningServer> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 });
  await listen(server, options.host, options.port);
  const baseUrl = options.baseUrl ?? `http://localhost:${portOf(server)}`;
  const { app, beside } = options.serve(baseUrl);
  const listener = getRequestListener(app.fetch);
  server.on('request', (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    // A connection that was busy when the server stopped listening is idle now, and would stay open.
    response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
    if (beside?.owns(path)) beside.handle(request, response);
    else void listener(request, response);
  });
  return { baseUrl, close: (graceMs = 10_000) => close(server, graceMs) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const forced = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(forced);
      resolve();
    });
    server.closeIdleConnections();
  });
}
