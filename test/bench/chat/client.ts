/** Contender: this program's API client, which reads the answers and does nothing with them. */
import { createApiClient } from '../../../src/api/client.js';
import { createLogger } from '../../../src/logger.js';
import { MODEL, PEOPLE, questionFor, readArguments, serveRounds } from './shared.js';

const { surroundings: baseUrl } = readArguments(process.argv.slice(2));
const client = createApiClient({ baseUrl, logger: createLogger({ level: 'warn' }) });

async function answerOne(person: number, tokens: number): Promise<void> {
  const messages = [{ role: 'user' as const, content: questionFor(person, tokens) }];
  let said = 0;
  for await (const delta of client.chat.stream({ model: MODEL, messages }, { key: 'bench' })) {
    if (delta.type === 'text') said += 1;
  }
  if (said !== tokens) throw new Error(`${said} tokens came of ${tokens}.`);
}

serveRounds(async ({ tokens }) => {
  await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) => answerOne(10_000 + index, tokens)),
  );
});
