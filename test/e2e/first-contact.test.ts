import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isApiKey } from '../../src/domain/key-format.js';
import { buttonsOf, startE2e, wordsOf, type E2e, type UpdatesMode } from './harness.js';

describe.each<UpdatesMode>(['polling', 'webhook'])('first contact, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('/start greets by name and shows what to press', async () => {
    const ann = e2e.addPerson();
    ann.writes('/start');
    const message = await ann.sees('Hi, Ann!');
    expect(buttonsOf(message).map(({ text }) => text)).toContain('Draw a picture');
  });

  it('speaks the language of the client, and of who chooses another', async () => {
    const boris = e2e.addPerson({ firstName: 'Борис', languageCode: 'ru' });
    boris.writes('/help');
    await boris.sees('Что я умею');
    boris.writes('/language');
    expect((await boris.taps('English')).text).toContain('I’ll speak English now');
    boris.writes('/help');
    await boris.sees('What I can do');
  });

  it('/key shows the key masked, copies it, and uncovers it on demand', async () => {
    const ann = e2e.addPerson();
    ann.writes('/key');
    const card = await ann.sees('Your API key is ready');
    expect(wordsOf(card)).not.toMatch(/vc_\w{38}/);
    const copied = buttonsOf(card).flatMap((button) =>
      'copy_text' in button ? [button.copy_text.text] : [],
    );
    expect(copied.map(isApiKey)).toEqual([true]);
    await ann.taps('Show');
    const shown = await ann.sees(copied[0] ?? '');
    const spoilers = shown.entities?.filter(({ type }) => type === 'spoiler');
    expect(spoilers).toHaveLength(1);
  });

  it('/key in a group never shows a key, but the way to it', async () => {
    const ann = e2e.addPerson();
    const group = e2e.addGroup('Friends', ann);
    ann.writes('/key', group.id);
    const message = await ann.sees('in private', group.id);
    expect(wordsOf(message)).not.toContain('vc_');
    expect(buttonsOf(message).some((button) => 'url' in button)).toBe(true);
  });

  it('an unknown command is answered with the nearest one', async () => {
    const ann = e2e.addPerson();
    ann.writes('/imge a fox');
    await ann.sees('Did you mean /image?');
  });

  it('a button of a time gone by is answered kindly', async () => {
    const ann = e2e.addPerson();
    ann.writes('/start');
    await ann.sees('Hi, Ann!');
    await e2e.botApi.sendMessage(ann.id, 'from last year', {
      reply_markup: { inline_keyboard: [[{ text: 'Old', callback_data: 'settings:open:v0:1' }]] },
    });
    expect((await ann.taps('Old')).text).toContain('too old');
  });
});

describe.each<UpdatesMode>(['polling', 'webhook'])('the gate, by %s', (updates) => {
  let e2e: E2e;
  beforeAll(async () => {
    e2e = await startE2e({ updates, gate: true });
  });
  afterAll(async () => {
    e2e.verify();
    await e2e.close();
  });

  it('holds who is not in the channel, notices the joining by itself, and does what was asked', async () => {
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 256x256');
    const card = await ann.sees('One step first');
    e2e.world.join(ann.id, e2e.channel.id);
    const opened = await ann.sees('You’re in, welcome!');
    expect(opened.message_id).toBe(card.message_id);
    expect(wordsOf(await ann.seesMedia('photo'))).toContain('a red fox');
  });

  it('looks again when told "I’ve joined", and says so when that is not true', async () => {
    const ann = e2e.addPerson();
    ann.writes('/start');
    await ann.sees('One step first');
    expect((await ann.taps('I’ve joined')).text).toContain('can’t see you there yet');
  });

  it('pauses the key of who leaves, and renews it for who comes back', async () => {
    const ann = e2e.addPerson();
    e2e.world.join(ann.id, e2e.channel.id);
    ann.writes('/key');
    await ann.sees('Your API key is ready');
    e2e.world.leave(ann.id, e2e.channel.id);
    await ann.sees('your API key is paused');
    e2e.world.join(ann.id, e2e.channel.id);
    await ann.sees('Your API key works again');
  });
});
