import { expect, it } from 'vitest';
import { createFileStore, toThumbnailId } from '../../../src/playground/world/files.js';

function file(size: number) {
  return { bytes: Buffer.alloc(size), contentType: 'image/png', name: 'a.png' };
}

it('a file store over its limit forgets the oldest file and its address', () => {
  const files = createFileStore(250);
  const first = files.add('photo', file(100));
  const second = files.add('photo', file(100));
  const third = files.add('photo', file(100));

  expect(files.byId(first.fileId)).toBeUndefined();
  expect(files.byPath(first.entry.path)).toBeUndefined();
  expect(files.byId(second.fileId)).toBeDefined();
  expect(files.byPath(third.entry.path)).toBe(third.entry);
});

it('a single file bigger than the limit is kept, or it could never be shown', () => {
  const files = createFileStore(10);
  const { fileId } = files.add('photo', file(100));
  expect(files.byId(fileId)).toBeDefined();
});

it("a thumbnail's own file_id leads to the same bytes", () => {
  const files = createFileStore();
  const { fileId, entry } = files.add('photo', file(100));
  expect(files.byId(toThumbnailId(fileId))).toBe(entry);
});
