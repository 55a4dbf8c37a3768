import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBench } from '../child.js';

export const MODEL = 'bench-model-32k';
/** A word and its blank. */
export const TOKEN = 'word ';
/** What a good model does: 100 a second. */
export const TOKEN_EVERY_MS = 10;
/** Answers of a round, all at the same time. */
export const PEOPLE = 16;

/** The question, from which the model knows how much it is to say, and whose it is. */
export function questionFor(person: number, tokens: number): string {
  return `chat ${person}: ${tokens} words, please`;
}

export function readQuestion(body: string): { person: number; tokens: number } {
  const [, person, tokens] = /.*chat (\d+): (\d+) words, please/s.exec(body) ?? [];
  return { person: Number(person), tokens: Number(tokens) };
}

/** What a contender is started with, in this order. */
export interface ContenderArguments {
  surroundings: string;
  redisUrl: string;
}

export function readArguments([surroundings = '', redisUrl = '']: string[]): ContenderArguments {
  return { surroundings, redisUrl };
}

/** Answers `POST /?tokens=N` when as many answers as there are people have come. */
export function serveRounds(answerAll: (tokens: number) => Promise<void>): void {
  const server = createServer((request, response) => {
    const tokens = Number(new URL(request.url ?? '/', 'http://bench').searchParams.get('tokens'));
    answerAll(tokens).then(
      () => response.end(),
      (thrown: unknown) => {
        response.writeHead(500).end(String(thrown));
      },
    );
  });
  server.listen(0, '127.0.0.1', () => {
    serveBench((server.address() as AddressInfo).port);
  });
}
