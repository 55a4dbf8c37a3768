import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIRST_VERSION_SIZE } from '../../src/domain/image-parameters.js';
import { type Block, type Call, codeBlocks, shownCalls, toCall } from './documented/blocks.js';
import { isLanguage, missingFor, runExample } from './documented/run-example.js';
import { buttonsOf, type E2e, startE2e } from './harness.js';

/**
 * The API's own documents, run word for word against the program: only host and key are replaced.
 * They are not part of this repository; where they are not at hand, nothing here runs.
 */
const FOLDER = path.resolve('../shared/reference');
const DOCUMENTS = ['visioncraft-api-v1.md', 'visioncraft-api-v2.md'] as const;
type DocumentName = (typeof DOCUMENTS)[number];

const HOST = /https:\/\/(?:api\.)?(?:visioncraft\.top|rohkife\.domcloud\.io)/g;
const KEY = /your_api_key|your_key/g;

const missing = DOCUMENTS.filter((name) => !existsSync(path.join(FOLDER, name)));
const reason = missing.length > 0 ? ` (skipped: ${missing.join(', ')} not at hand)` : '';

function blocksOf(name: DocumentName): Block[] {
  return missing.length > 0 ? [] : codeBlocks(readFileSync(path.join(FOLDER, name), 'utf8'));
}

/** How the documents show it. */
const AUTHORIZATION = 'Authorization: Bearer your_api_key';
const DOCUMENTED_CHAT_MODELS = ['lzlv_70b_fp16_hf', 'CodeLlama-34b-Instruct-hf'];

const ImagesSchema = z.object({ images: z.tuple([z.url()]) });
/** The first version's example asks for three. */
const PicturesSchema = z.array(z.base64()).length(3);

/** What every example of a picture asks for. */
const DOCUMENTED_SIZE = { width: 1024, height: 1024 };

async function expectPng(bytes: Buffer, size = DOCUMENTED_SIZE): Promise<void> {
  const { format, width, height } = await sharp(bytes).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...size });
  await sharp(bytes).raw().toBuffer();
}

async function expectAnimation(bytes: Buffer): Promise<void> {
  const { format, pages } = await sharp(bytes, { animated: true }).metadata();
  expect(format).toBe('gif');
  expect(pages).toBeGreaterThan(1);
  await sharp(bytes, { animated: true }).raw().toBuffer();
}

async function firstImage(json: string): Promise<Buffer> {
  const { images } = ImagesSchema.parse(JSON.parse(json));
  return Buffer.from(await (await fetch(images[0])).arrayBuffer());
}

/** What the calls that are shown with a body answer it with. */
const EXPECTED: Readonly<Record<string, (reply: Buffer) => Promise<void>>> = {
  '/sd': expectPng,
  '/text2gif': expectAnimation,
  '/generate-gif': async (reply) => expectAnimation(await firstImage(reply.toString())),
  '/generate': async (reply) => {
    const pictures = PicturesSchema.parse(JSON.parse(reply.toString()));
    await Promise.all(
      pictures.map((each) => expectPng(Buffer.from(each, 'base64'), FIRST_VERSION_SIZE)),
    );
  },
};

/** What an example writes: into the file that it names, else to standard output. */
function result({ code }: Block, stdout: Buffer, folder: string): Promise<Buffer> {
  const file = /generated_\w+\.(?:png|gif)/.exec(code)?.[0];
  return file === undefined ? Promise.resolve(stdout) : readFile(path.join(folder, file));
}

/** "What's in this image?": something small, with a size to tell it by. */
const PICTURE = { width: 96, height: 64, channels: 3, background: '#d02020' } as const;

describe.skipIf(missing.length > 0)(`the documents' examples${reason}`, () => {
  let e2e: E2e;
  let key: string;
  let folder: string;
  beforeAll(async () => {
    e2e = await startE2e({ updates: 'polling' });
    const ann = e2e.addPerson();
    ann.writes('/key');
    const [copied] = buttonsOf(await ann.sees('Your API key is ready')).flatMap((button) =>
      'copy_text' in button ? [button.copy_text.text] : [],
    );
    key = copied ?? '';
    // All of them within a minute are more than the free tier may ask for.
    const granted = await e2e.runCommand(['tier', 'grant', String(ann.id), 'tier2']);
    expect(granted.exitCode, granted.stderr).toBe(0);
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'example-'));
    const png = await sharp({ create: PICTURE }).png().toBuffer();
    await writeFile(path.join(folder, 'image.png'), png);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function mine(text: string): string {
    return text.replaceAll(HOST, e2e.httpUrl).replaceAll(KEY, key);
  }

  function call({ method, url }: Call, body?: Block): Promise<Response> {
    return fetch(mine(url), {
      method,
      ...(body && {
        headers: {
          'content-type': 'application/json',
          authorization: mine(AUTHORIZATION).slice('Authorization: '.length),
        },
        body: mine(body.code),
      }),
    });
  }

  async function expectAnswer(block: Block, stdout: Buffer): Promise<void> {
    const { code, language } = block;
    const printed = stdout.toString();
    if (code.includes('/models-llm')) {
      for (const name of DOCUMENTED_CHAT_MODELS) expect(printed).toContain(name);
    } else if (code.includes('/sd')) {
      await expectPng(await result(block, stdout, folder));
    } else if (code.includes('/text2gif')) {
      await expectAnimation(await result(block, stdout, folder));
    } else if (code.includes('/generate-gif')) {
      const bytes = await result(block, stdout, folder);
      await expectAnimation(language === 'sh' ? await firstImage(bytes.toString()) : bytes);
    } else {
      expect(printed).toContain('chat.completion');
      expect(printed).toContain(/model\W+([\w.-]+)/.exec(code)?.[1]);
      // Node prints what lies that deep as "[Object]".
      if (language === 'javascript') return;
      const answer = code.includes('image_url') ? /96.{1,3}64/ : /"?content"?[=:] ?["'][^"']/;
      expect(printed).toMatch(answer);
    }
  }

  describe.each(DOCUMENTS)('%s', (name) => {
    const blocks = blocksOf(name);

    it('has no block that nothing here runs', () => {
      const calls = shownCalls(blocks);
      const shown = calls.flatMap(({ request, response }) => [request, response]);
      const left = blocks.filter(
        (block) =>
          !toCall(block) &&
          !shown.includes(block) &&
          !isLanguage(block.language) &&
          block.code.trim() !== AUTHORIZATION,
      );
      expect(left).toEqual([]);
      expect(calls.length).toBeGreaterThan(1);
    });

    it.each(shownCalls(blocks).filter(({ method }) => method === 'GET'))(
      'GET $path answers with a list that has the names shown',
      async (shown) => {
        const reply = await call(shown);
        expect(reply.status).toBe(200);
        const names = [...(shown.response?.code ?? '').matchAll(/"([^"]+)"/g)].map(
          ([, each]) => each,
        );
        expect(names.length).toBeGreaterThan(0);
        expect(await reply.json()).toEqual(expect.arrayContaining(names));
      },
    );

    it.each(shownCalls(blocks).filter(({ method }) => method === 'POST'))(
      'POST $path takes the body shown',
      async (shown) => {
        const reply = await call(shown, shown.request);
        if (shown.path === '/v1/chat/completions') {
          // The document's own example has a text in single quotes, which JSON does not know.
          expect(reply.status).toBe(400);
          expect(await reply.json()).toMatchObject({ error: { code: 'invalid_body' } });
          return;
        }
        expect(reply.status).toBe(200);
        await EXPECTED[shown.path]?.(Buffer.from(await reply.arrayBuffer()));
      },
    );

    describe.each(blocks.filter(({ language }) => isLanguage(language)))(
      '$heading, line $line',
      (block) => {
        const lack = missingFor(block);
        it.skipIf(lack !== undefined)(
          `runs and prints what it should${lack === undefined ? '' : ` (skipped: ${lack})`}`,
          async () => {
            if (!isLanguage(block.language)) throw new Error(`${block.language} can't be run.`);
            const example = { language: block.language, code: mine(block.code) };
            await expectAnswer(block, await runExample(example, folder));
          },
        );
      },
    );
  });
});
