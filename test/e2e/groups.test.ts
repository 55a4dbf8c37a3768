import type { Chat } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/limits.js';
import { createImageTasks } from '../../src/store/image-tasks.js';
import { createUsage } from '../../src/store/usage.js';
import {
  createFakeImageApi,
  type DrawRequest,
  type FakeImageApi,
} from '../helpers/fake-image-api.js';
import { type Actor, type E2e, startE2e, type UpdatesMode } from './harness.js';

describe.each<UpdatesMode>(['polling', 'webhook'])('the bot in groups, by %s', (updates) => {
  let api: FakeImageApi;
  let e2e: E2e;
  let ann: Actor;
  let ben: Actor;

  beforeEach(async () => {
    api = await createFakeImageApi();
    e2e = await startE2e({ updates, env: { API_BASE_URL: api.baseUrl } });
    ann = e2e.addPerson({ firstName: 'Ann' });
    ben = e2e.addPerson({ firstName: 'Ben' });
    // So that the bot may write to them in private.
    ann.writes('/help');
    await ann.sees('What I can do');
  });
  afterEach(async () => {
    e2e.verify();
    await e2e.close();
    await api.close();
  });

  function addGroup(options: { forum?: boolean; basic?: boolean } = {}): Chat {
    const group = e2e.world.addGroup({ title: 'Friends', ...options });
    for (const { id } of [ann, ben]) e2e.world.join(id, group.id);
    e2e.world.setMember(group.id, e2e.world.bot.id, 'member');
    return group;
  }

  /** Asks for a picture that is not finished before the test says so. */
  async function beginPicture(chatId: number, threadId?: number): Promise<DrawRequest> {
    api.answerNext({ type: 'hold' });
    e2e.world.sendText(
      ann.id,
      chatId,
      '/image a red fox',
      threadId === undefined ? {} : { threadId },
    );
    return api.waitForRequest(1);
  }

  async function charged(): Promise<number> {
    const usage = createUsage({ ...e2e.redis, limits: DEFAULT_LIMITS });
    return (await usage.peek(ann.id)).categories.image.used;
  }

  async function untilOver(): Promise<void> {
    const tasks = createImageTasks(e2e.redis);
    await vi.waitFor(async () => {
      expect(await tasks.backlog(ann.id)).toBe(0);
    });
  }

  it('introduces itself once, says nothing to small talk, and answers to its name', async () => {
    const group = addGroup();
    await ann.sees('Hi! I make pictures, GIFs and answers.', group.id);
    ann.writes('hello everybody', group.id);
    ann.writes('/image@other_bot a red fox', group.id);
    ann.writes(`/image@${e2e.world.bot.username} a red fox`, group.id);
    await ann.seesMedia('photo', group.id);
    expect(ann.screen(group.id)).toHaveLength(2);
  });

  it('follows a group that becomes a supergroup while it draws', async () => {
    const group = addGroup({ basic: true });
    const drawing = await beginPicture(group.id);
    const supergroup = e2e.world.upgradeGroup(group.id);
    drawing.finish();
    await ann.seesMedia('photo', supergroup.id);
    await untilOver();
    expect(await charged()).toBe(1);
  });

  it('brings a picture home whose topic is deleted while it is drawn', async () => {
    const group = addGroup({ forum: true });
    const topic = e2e.world.addTopic(group.id, 'Foxes');
    const drawing = await beginPicture(group.id, topic.id);
    e2e.world.deleteTopic(group.id, topic.id);
    drawing.finish();
    await ann.seesMedia('photo');
    await ann.sees('so what you asked for is here');
    await untilOver();
    expect(await charged()).toBe(1);
  });

  it('answers in the topic it was asked in', async () => {
    const group = addGroup({ forum: true });
    const topic = e2e.world.addTopic(group.id, 'Foxes');
    e2e.world.sendText(ann.id, group.id, '/image a red fox', { threadId: topic.id });
    expect(await ann.seesMedia('photo', group.id)).toMatchObject({ message_thread_id: topic.id });
  });

  it('says in private why a group that mutes it gets no picture, at no cost', async () => {
    const group = addGroup();
    e2e.world.setPermissions(group.id, { can_send_messages: false });
    e2e.world.setMember(group.id, ann.id, 'administrator');
    ann.writes('/image a red fox', group.id);
    await ann.sees('I may not send that in “Friends”');
    expect(await charged()).toBe(0);
  });

  it('gives a picture back whose group throws it out meanwhile', async () => {
    const group = addGroup();
    const drawing = await beginPicture(group.id);
    e2e.world.removeBot(group.id);
    drawing.finish();
    await untilOver();
    expect(await charged()).toBe(0);
    e2e.world.setMember(group.id, e2e.world.bot.id, 'member');
    ann.writes('/image a blue fox', group.id);
    await ann.seesMedia('photo', group.id);
  });

  it('does there what its admins decide', async () => {
    const group = addGroup();
    e2e.world.setMember(group.id, ann.id, 'administrator');
    ann.writes(`/settings@${e2e.world.bot.username}`, group.id);
    await ann.sees('Settings of this group', group.id);
    expect(await ben.taps('Pictures', group.id)).toMatchObject({
      text: 'Only admins of this group can change that.',
    });
    await ann.taps('Pictures', group.id);
    await ann.sees('I answer to: /gif /chat', group.id);
    ben.writes('/image a red fox', group.id);
    await ben.sees('Pictures are turned off in this group', group.id);
    expect(api.requests).toEqual([]);
  });
});
