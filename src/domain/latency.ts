/**
 * How long things took, counted in buckets: they can be added up over hours and processes, and a
 * percentile still follows from them.
 */

const SHORTEST_SECONDS = 0.001;
/** Each bucket ends half as far again as the one before, so a percentile is off by a fifth at most. */
const GROWTH = 1.5;
/** The last one ends after twelve minutes; whatever took longer counts there. */
const BUCKETS = 34;

export function bucketOf(seconds: number): number {
  if (!(seconds > SHORTEST_SECONDS)) return 0;
  const bucket = Math.ceil(Math.log(seconds / SHORTEST_SECONDS) / Math.log(GROWTH));
  return Math.min(bucket, BUCKETS - 1);
}

function endOf(bucket: number): number {
  return SHORTEST_SECONDS * GROWTH ** bucket;
}

/**
 * The seconds within which this share of all was done.
 * @param buckets counts by bucket
 * @param share of 1, as in 0.95
 */
export function percentile(
  buckets: ReadonlyMap<number, number>,
  share: number,
): number | undefined {
  const inOrder = [...buckets].sort(([one], [other]) => one - other);
  const total = inOrder.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return undefined;
  let left = share * total;
  for (const [bucket, count] of inOrder) {
    // Within a bucket all are taken to lie evenly, on the scale of the buckets.
    if (left <= count) return endOf(bucket - 1 + left / count);
    left -= count;
  }
  return endOf(inOrder.at(-1)?.[0] ?? 0);
}
