/** A Bot API that accepts everything at once, so that the bot's own cost is what is measured. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBench } from '../child.js';

const ME = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' };
const MESSAGE = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'B' } };

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    const result = request.url?.endsWith('/getMe') === true ? ME : MESSAGE;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result }));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  serveBench((server.address() as AddressInfo).port);
});
