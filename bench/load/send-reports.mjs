// Sends reports over HTTP from a process of its own: every connection sends the next one when the answer to
// the one before has come. Speaks HTTP by itself, so that it takes little of the processor from the program.
// Takes its task as JSON, gives the outcome to the parent process.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { reportNumber } from '../reports.mjs';

const { port, connections, seconds } = JSON.parse(process.argv[2] ?? '{}');
const requests = Array.from({ length: 1000 }, (_, number) => {
  const body = JSON.stringify(reportNumber(number));
  return {
    head: `POST /v1/signalen HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nIdempotency-Key: `,
    tail: `\r\n\r\n${body}`,
  };
});

/** Status of a whole answer; undefined while some of it is still to come. */
function statusOf(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  if (length === undefined) throw new Error('An answer came without its length');
  return text.length >= end + 4 + Number(length) ? text.slice(9, 12) : undefined;
}

const times = [];
const refused = {};
let number = 0;
const started = performance.now();
const end = started + seconds * 1000;

function sendUntilEnd() {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    let answer = '';
    let before = 0;
    const send = () => {
      const { head, tail } = requests[number++ % requests.length];
      before = performance.now();
      socket.write(head + randomUUID() + tail);
    };
    socket.on('data', (chunk) => {
      answer += chunk;
      const status = statusOf(answer);
      if (status === undefined) return;
      answer = '';
      if (status === '201') times.push(performance.now() - before);
      else refused[status] = (refused[status] ?? 0) + 1;
      if (performance.now() < end) send();
      else socket.end();
    });
    socket.on('close', resolve);
    socket.on('error', reject);
    send();
  });
}

await Promise.all(Array.from({ length: connections }, sendUntilEnd));
process.send({ perSecond: times.length / ((performance.now() - started) / 1000), times, refused });
