import { afterEach, expect, it } from 'vitest';
import { bareApp } from './http/app.fixture.tsx';
import type { RunningServer } from './server.ts';
import { startServer } from './server.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close(0));

it('finishes what it is doing before it stops, and takes nothing new', async () => {
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    const gate = new Promise<void>((open) => {
      finish = open;
    });
    void startServer({
      host: '127.0.0.1',
      port: 0,
      serve: () => ({
        app: bareApp({
          routes: (app) => {
            app.get('/traag', async (c) => {
              resolve();
              await gate;
              return c.text('klaar');
            });
          },
        }).app,
      }),
    }).then((running) => {
      server = running;
      answer = fetch(`${running.baseUrl}/traag`);
    });
  });
  let answer: Promise<Response> | undefined;
  await begun;
  const stopped = server?.close();
  await expect(fetch(`${server?.baseUrl}/healthz`)).rejects.toThrow();
  finish();
  expect(await (await answer)?.text()).toBe('klaar');
  await stopped;
});

it('uses the address it is told, and says when the port is taken', async () => {
  const serve = () => ({ app: bareApp({}).app });
  server = await startServer({ host: '127.0.0.1', port: 0, serve });
  const port = Number(new URL(server.baseUrl).port);
  await expect(startServer({ host: '127.0.0.1', port, serve })).rejects.toThrow(/EADDRINUSE/);
  const other = await startServer({
    host: '127.0.0.1',
    port: 0,
    baseUrl: 'https://ketenzicht.example',
    serve,
  });
  expect(other.baseUrl).toBe('https://ketenzicht.example');
  await other.close(0);
});
