import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Tells every command that Redis carries out from now on, those of scripts included: MONITOR, over
 * a socket of its own. ioredis breaks where a command comes in one packet with the reply to MONITOR.
 * @returns how to stop
 */
export async function watchRedisCommands(
  url: string,
  listener: (command: string, key: string) => void,
): Promise<() => void> {
  const { hostname, port, password } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  if (password !== '') socket.write(`AUTH ${decodeURIComponent(password)}\r\n`);
  socket.write('MONITOR\r\n');
  const lines = createInterface({ input: socket });
  await once(lines, 'line');
  // +1700000000.123456 [0 127.0.0.1:4321] "set" "key" …
  lines.on('line', (line) => {
    const [, command, key] = /\] "(\w+)"(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    if (command !== undefined) listener(command.toLowerCase(), key ?? '');
  });
  return () => {
    socket.destroy();
  };
}
