// Inserts single rows from a process of its own, each durable before the next on the same connection.
// Takes its task as JSON, gives the outcome to the parent process.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { reportNumber } from '../reports.mjs';

const { url, connections, seconds } = JSON.parse(process.argv[2] ?? '{}');
const sql = postgres(url, { max: connections, onnotice: () => {} });
const bodies = Array.from({ length: 1000 }, (_, number) => JSON.stringify(reportNumber(number)));
await Promise.all(Array.from({ length: connections }, () => sql`select pg_sleep(0.05)`));
const times = [];
let number = 0;
const started = performance.now();
const end = started + seconds * 1000;

async function loop() {
  while (performance.now() < end) {
    const body = bodies[number++ % bodies.length];
    const before = performance.now();
    await sql`insert into bench_row (id, body) values (${randomUUID()}, ${body}::text::jsonb)`;
    times.push(performance.now() - before);
  }
}

await Promise.all(Array.from({ length: connections }, loop));
const elapsed = (performance.now() - started) / 1000;
await sql.end();
process.send({ perSecond: times.length / elapsed, times });
