// Fetches the given addresses in turn, from a process of its own, over as many connections as there are
// clients. Takes its task as a message, answers with how many answers of each status came.
import { Agent, request } from 'node:http';

process.once('message', async ({ url, paths, headers, clients, requests }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const statuses = {};
  let next = 0;

  const fetchOne = (path) =>
    new Promise((resolve, reject) => {
      request(new URL(path, url), { agent, headers }, (answer) => {
        answer.on('end', () => resolve(answer.statusCode));
        answer.on('error', reject);
        answer.resume();
      })
        .on('error', reject)
        .end();
    });

  async function client() {
    while (next < requests) {
      const status = await fetchOne(paths[next++ % paths.length]);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  }

  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  process.send(statuses);
  process.disconnect();
});
