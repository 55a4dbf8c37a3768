import { afterEach, describe, expect, it, vi } from 'vitest';
import { startE2e, wordsOf, type Actor, type E2e } from './harness.js';

let e2e: E2e;
afterEach(async () => {
  e2e.verify();
  await e2e.close();
});

function picturesOf({ id }: Actor): string[] {
  return e2e.world
    .history(id)
    .filter(({ photo }) => photo)
    .map(wordsOf);
}

/** As many people as that, each of whom asks for one picture. */
function askForPictures(count: number): Actor[] {
  return Array.from({ length: count }, (_, index) => {
    const person = e2e.addPerson({ firstName: `Person ${index}` });
    person.writes(`/image wish ${person.id} --size 64x64`);
    return person;
  });
}

function expectOnePictureEach(people: Actor[]): void {
  expect(people.map(picturesOf)).toEqual(
    people.map(({ id }) => [expect.stringContaining(`wish ${id}`) as string]),
  );
}

describe('two programs on one Redis', () => {
  it('answer everybody once, and go on when one of them is stopped', async () => {
    e2e = await startE2e({ updates: 'polling' });
    const [first] = e2e.apps;
    await e2e.startApp('all');
    const before = askForPictures(10);
    await Promise.all(before.map((person) => person.seesMedia('photo')));
    expect(await first?.stop('a deployment')).toBe(0);
    const after = askForPictures(10);
    await Promise.all(after.map((person) => person.seesMedia('photo')));
    expectOnePictureEach([...before, ...after]);
  });

  it('share the work by role: one receives, the other draws', async () => {
    e2e = await startE2e({ updates: 'polling', role: 'web' });
    const ann = e2e.addPerson();
    ann.writes('/image a red fox --size 64x64');
    await ann.sees('You are next.');
    await e2e.startApp('worker');
    await ann.seesMedia('photo');
  });
});

describe('a program killed with -9', () => {
  it('at any moment, twice, while forty people ask: everybody gets one picture', async () => {
    e2e = await startE2e({ updates: 'polling', role: 'none' });
    const victims = [await e2e.startProgram('all'), await e2e.startProgram('all')];
    const people: Actor[] = [];
    for (const victim of victims) {
      people.push(...askForPictures(20));
      // Somewhere in the middle: some are drawn, some are queued, some not even received.
      await people.at(-17)?.seesMedia('photo');
      const replacement = e2e.startProgram('all');
      await victim.kill();
      await replacement;
    }
    await vi.waitFor(
      () => {
        expectOnePictureEach(people);
      },
      { timeout: 90_000, interval: 250 },
    );
  }, 150_000);
});
