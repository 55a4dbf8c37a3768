import { InputFile } from 'grammy';
import {
  exportFileName,
  exportTitle,
  type ExportWords,
  turnToMarkdown,
} from '../../../domain/talk-export.js';
import type { Talk } from '../../../domain/talk.js';
import type { Translate } from '../../../views/translator.js';
import type { BotDeps } from '../../deps.js';

function wordsIn(t: Translate): ExportWords {
  return {
    untitled: t('talks-untitled'),
    you: t('export-you'),
    leftBranch: t('export-left-branch'),
    picture: (number) => t('export-picture', { number: String(number) }),
    model: (name) => name,
    unfinished: t('export-unfinished'),
  };
}

/** Made while it is sent, so that a talk of any length takes the memory of some turns. */
async function* markdownOf(
  talk: Talk,
  words: ExportWords,
  talkTurns: Pick<BotDeps['talkTurns'], 'allTurns'>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(exportTitle(talk, words));
  for await (const { turn, inLine } of talkTurns.allTurns({
    ownerId: talk.ownerId,
    talkId: talk.id,
  })) {
    yield encoder.encode(turnToMarkdown(turn, inLine, words));
  }
}

/** A talk as a Markdown file. A call that is tried again reads it again. */
export function exportTalk(
  talk: Talk,
  t: Translate,
  talkTurns: Pick<BotDeps['talkTurns'], 'allTurns'>,
): InputFile {
  return new InputFile(() => markdownOf(talk, wordsIn(t), talkTurns), exportFileName(talk));
}
