import type { CampaignProgress, PassKind } from '../../domain/campaign.js';
import { toHashFields } from '../hash-fields.js';

/** Of SETTLE_PEOPLE: by how much what was settled a while ago counts less. */
const RATE_FADES_MS = 10_000;
/** A slower pace than this is none. */
const LEAST_PER_SECOND = 0.01;

interface Pace {
  rate: number;
  rateAtMs: number;
  rateSinceMs: number;
}

/** Recipients a second over the last while, also when the run has only just begun. */
function perSecondOf({ rate, rateAtMs, rateSinceMs }: Pace, nowMs: number): number {
  const faded = rate * Math.exp((rateAtMs - nowMs) / RATE_FADES_MS);
  const seen = 1 - Math.exp((rateSinceMs - nowMs) / RATE_FADES_MS);
  const perSecond = seen > 0 ? faded / seen : 0;
  return perSecond < LEAST_PER_SECOND ? 0 : perSecond;
}

/** From what READ_PROGRESS replies. */
export function toProgress(
  of: { pass: number; kind: PassKind; isCurrent: boolean },
  reply: unknown,
): CampaignProgress {
  const list: readonly unknown[] = Array.isArray(reply) ? reply : [];
  const [now, state, flying, deferred, pauseMs, fields] = list;
  const known = toHashFields(fields);
  const number = (name: string): number => Number(known[name] ?? 0);
  const nowMs = Number(now);
  const total = number('total');
  const [sent, blocked, failed] = [number('sent'), number('blocked'), number('failed')];
  // Nobody will settle whom a process left in the middle of a call when it was stopped.
  const isOver = !of.isCurrent || state === 'stopped' || state === 'finished';
  const uncertain = number('uncertain') + (isOver ? Number(flying) : 0);
  const left = Math.max(0, total - sent - blocked - failed - uncertain);
  const isRunning = of.isCurrent && state === 'running';
  const perSecond = isRunning
    ? perSecondOf(
        {
          rate: number('rate'),
          rateAtMs: number('rateAtMs'),
          rateSinceMs: number('rateSinceMs'),
        },
        nowMs,
      )
    : 0;
  return {
    pass: of.pass,
    kind: of.kind,
    ...{ total, sent, blocked, failed, uncertain, left, perSecond },
    deferred: Number(deferred),
    etaMs: perSecond > 0 ? Math.ceil((left / perSecond) * 1_000) : undefined,
    pausedUntilMs: isRunning && Number(pauseMs) > 0 ? nowMs + Number(pauseMs) : undefined,
    startedAtMs: known['startedAtMs'] === undefined ? undefined : number('startedAtMs'),
    endedAtMs: isOver && known['endedAtMs'] !== undefined ? number('endedAtMs') : undefined,
  };
}
