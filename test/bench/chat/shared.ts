import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBench } from '../child.js';

export const MODEL = 'bench-model-32k';
/** A word and its blank. */
export const TOKEN = 'word ';
/** What a good model does: 100 a second. */
export const TOKEN_EVERY_MS = 10;
/** What was said before: little, and far more than the model is told. */
export const TALK_TURNS = [10, 1_000] as const;
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

/** One answer for each of the people. */
export interface Round {
  tokens: number;
  /** How many turns each one's talk has had. */
  turns: number;
}

/** Answers `POST /?tokens=N&turns=N` when all answers of the round have come. */
export function serveRounds(answerAll: (round: Round) => Promise<void>): void {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://bench');
    const [tokens, turns] = ['tokens', 'turns'].map((name) => Number(searchParams.get(name)));
    answerAll({ tokens: tokens ?? 0, turns: turns ?? 0 }).then(
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
