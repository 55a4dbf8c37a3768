import type { ChatPart } from '../../domain/chat-parameters.js';
import { readPictureHeader } from '../../domain/picture-header.js';
import type { PictureParts } from '../../domain/talk-memory.js';
import type { TurnPicture } from '../../domain/talk.js';
import { toError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { TelegramFiles } from '../../telegram/files.js';
import { NoAnswerError } from './answer-failures.js';
import { createSlots } from './slots.js';

type PicturePart = Extract<ChatPart, { type: 'picture' }>;

/** Turns what people sent into what models take. */
export interface ChatPictures {
  /**
   * Fetches and prepares pictures, each at most once.
   * @param needed of these one that can't be had ends the answer; of others it is left out
   * @throws NoAnswerError with a word for a picture that is gone, too large or unreadable, what
   *   `TelegramFiles.download` throws, and the reason of `signal`
   */
  load(
    pictures: readonly TurnPicture[],
    options: { needed: readonly TurnPicture[]; signal: AbortSignal },
  ): Promise<PictureParts>;
}

export interface ChatPicturesDeps {
  files: Pick<TelegramFiles, 'download'>;
  logger: Logger;
}

/** Bots get no larger file (getFile, Bot API 10.3). */
const MAX_PICTURE_BYTES = 20 * 1024 * 1024;
/** Pixels of the longer side: engines scale down what is larger, and are paid by the pixel. */
const LONGEST_PIXELS = 1_536;
/** A picture that unpacks to more is a bomb, or of no use here: 60 megapixels. */
const MAX_INPUT_PIXELS = 60_000_000;
const JPEG_QUALITY = 85;
/** Fetched and unpacked at the same time, by the whole process: each may take 200 MB while it is. */
const AT_A_TIME = 2;

/** @throws Error when it can't be read */
async function prepare(bytes: Buffer): Promise<PicturePart> {
  // What else the library reads (SVG, PDF…) comes with risks of its own.
  if (readPictureHeader(bytes) === undefined) throw new Error('No picture of a kind we take.');
  // Loaded only here: a worker that is sent no pictures carries none of it in memory.
  const { default: sharp } = await import('sharp');
  const jpeg = await sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error' })
    .rotate()
    .resize(LONGEST_PIXELS, LONGEST_PIXELS, { fit: 'inside', withoutEnlargement: true })
    // What was transparent would come out black.
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
  return { type: 'picture', contentType: 'image/jpeg', base64: jpeg.toString('base64') };
}

export function createChatPictures({ files, logger }: ChatPicturesDeps): ChatPictures {
  const slots = createSlots(AT_A_TIME);

  async function loadOne({ fileId }: TurnPicture, signal: AbortSignal): Promise<PicturePart> {
    const file = await files.download(fileId, { maxBytes: MAX_PICTURE_BYTES, signal });
    if (file.status === 'too-big') throw new NoAnswerError({ reason: 'picture_too_big' });
    if (file.status === 'gone') throw new NoAnswerError({ reason: 'picture_gone' });
    try {
      return await prepare(file.bytes);
    } catch (thrown) {
      logger.info({ err: toError(thrown), bytes: file.bytes.length }, 'a picture can not be read');
      throw new NoAnswerError({ reason: 'picture_unreadable' });
    }
  }

  return {
    async load(pictures, { needed, signal }) {
      const parts = new Map<string, PicturePart>();
      const isNeeded = new Set(needed.map(({ fileId }) => fileId));
      const asked = new Map(pictures.map((picture) => [picture.fileId, picture]));

      async function loadInto(picture: TurnPicture): Promise<void> {
        try {
          signal.throwIfAborted();
          parts.set(picture.fileId, await loadOne(picture, signal));
        } catch (thrown) {
          signal.throwIfAborted();
          if (isNeeded.has(picture.fileId)) throw thrown;
          // An old one is told to the model as one it can't see.
          logger.debug({ err: toError(thrown) }, 'an old picture is left out');
        }
      }
      await Promise.all(Array.from(asked.values(), (picture) => slots(() => loadInto(picture))));
      return parts;
    },
  };
}
