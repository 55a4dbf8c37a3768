import { describe, expect, it, vi } from 'vitest';
import { CALL_LIMITS } from '../../src/api/call-limits.js';
import type { ImageParameters } from '../../src/domain/image-parameters.js';
import { createFakeApi, createFakeServer, failureOf, KEY, sendJson } from '../helpers/fake-api.js';

const PNG = Buffer.from('\x89PNG\r\n\x1a\nand so on', 'latin1');
const JPEG = Buffer.from('\xff\xd8\xff\xe0', 'latin1');
const PARAMETERS: ImageParameters = {
  model: 'sdxl-base',
  prompt: 'a red fox',
  negativePrompt: 'blurry',
  sampler: 'Euler',
  steps: 20,
  width: 768,
  height: 1024,
  cfgScale: 9,
  loras: { add_detail: 0.5 },
  seed: 7,
};

describe('images.generate', () => {
  it('sends the parameters by their documented names and returns the picture', async () => {
    const { client, received } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'content-type': 'application/octet-stream', 'x-seed': '7' });
      reply.end(PNG);
    });
    const image = await client.images.generate(PARAMETERS, { key: KEY });
    expect(image).toEqual({ bytes: PNG, contentType: 'image/png', seed: 7 });
    expect(received[0]?.url).toBe('/api/sd');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      token: KEY,
      model: 'sdxl-base',
      prompt: 'a red fox',
      negative_prompt: 'blurry',
      sampler: 'Euler',
      steps: 20,
      width: 768,
      height: 1024,
      cfg_scale: 9,
      loras: { add_detail: 0.5 },
      seed: 7,
    });
  });

  it.each([
    ['image/jpeg', JPEG],
    ['image/webp', Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')],
    ['image/gif', Buffer.from('GIF89a', 'latin1')],
  ])('tells %s by the bytes', async (contentType, bytes) => {
    const { client } = await createFakeApi((reply) => reply.end(bytes));
    const image = await client.images.generate(PARAMETERS, { key: KEY });
    expect(image).toEqual({ bytes, contentType });
  });

  it.each(['', '-1', '4294967296', '1.5', 'seven'])('believes no seed %j', async (seed) => {
    const { client } = await createFakeApi((reply) => {
      reply.writeHead(200, { 'x-seed': seed }).end(PNG);
    });
    expect(await client.images.generate(PARAMETERS, { key: KEY })).not.toHaveProperty('seed');
  });
});

describe('images.generateMany', () => {
  const MANY = { model: 'absolutereality', prompt: 'Beautiful landscape', count: 3 };

  it('sends the documented body and decodes each picture of the list', async () => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(
        reply,
        200,
        [PNG, JPEG].map((bytes) => bytes.toString('base64')),
      );
    });
    expect(await client.images.generateMany(MANY, { key: KEY })).toEqual([
      { bytes: PNG, contentType: 'image/png' },
      { bytes: JPEG, contentType: 'image/jpeg' },
    ]);
    expect(received[0]?.url).toBe('/api/generate');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      token: KEY,
      model: 'absolutereality',
      prompt: 'Beautiful landscape',
      image_count: 3,
    });
  });

  it('fetches pictures that come as addresses, in their order and without the key', async () => {
    const host = await createFakeServer((reply, _call, { url }) => {
      reply.end(url === '/1.png' ? PNG : JPEG);
    });
    const { client } = await createFakeApi((reply) => {
      sendJson(reply, 200, { images: [`${host.origin}/1.png`, `${host.origin}/2.jpg`] });
    });
    const images = await client.images.generateMany(MANY, { key: KEY, chargeId: 'charge-1' });
    expect(images.map(({ contentType }) => contentType)).toEqual(['image/png', 'image/jpeg']);
    expect(JSON.stringify(host.received)).not.toContain(KEY);
    expect(JSON.stringify(host.received)).not.toContain('charge-1');
  });

  it.each([
    ['no picture', []],
    ['more pictures than were asked for', Array(4).fill(PNG.toString('base64'))],
    ['something that is no picture', [Buffer.from('<html>').toString('base64')]],
    ['no base64', ['%%%']],
    ['something that is no text', [1]],
    ['another shape', { pictures: [] }],
  ])('takes %s for a bad reply, and asks no second time', async (_case, body) => {
    const { client, received } = await createFakeApi((reply) => {
      sendJson(reply, 200, body);
    });
    const error = await failureOf(client.images.generateMany(MANY, { key: KEY }));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(received).toHaveLength(1);
  });

  it('refuses a file without end', async () => {
    const { client } = await createFakeApi(
      (reply, _call, { url, headers }) => {
        if (url === '/huge') reply.end(Buffer.concat([PNG, Buffer.alloc(2000)]));
        else sendJson(reply, 200, { images: [`http://${headers.host ?? ''}/huge`] });
      },
      { callLimits: { imageFile: { ...CALL_LIMITS.imageFile, maxReplyBytes: 1000 } } },
    );
    const error = await failureOf(client.images.generateMany(MANY, { key: KEY }));
    expect(error).toMatchObject({ code: 'bad_reply' });
    expect(error.message).toContain('longer than 1000 bytes');
  });

  it("stops fetching with the caller's signal", async () => {
    const closed = vi.fn();
    const caller = new AbortController();
    const { client, received } = await createFakeApi((reply, call, { headers }) => {
      const address = `http://${headers.host ?? ''}/file`;
      if (call === 1) {
        sendJson(reply, 200, { images: [address, address] });
      } else {
        reply.once('close', closed);
        reply.write(PNG, () => {
          caller.abort();
        });
      }
    });
    const { signal } = caller;
    const error = await failureOf(client.images.generateMany(MANY, { key: KEY, signal }));
    expect(error).toMatchObject({ code: 'aborted' });
    await vi.waitFor(() => {
      expect(closed).toHaveBeenCalled();
    });
    expect(received).toHaveLength(2);
  });
});
