import { BlockList, isIP } from 'node:net';
import { LRUCache } from 'lru-cache';

/** A script with a wrong key makes this many in seconds; a person who mistypes makes three. */
const MAX_FAILURES = 30;
const WINDOW_MS = 60_000;
/** Bounds the memory: about 2 MB. Whoever has more addresses than this is not stopped by addresses. */
const MAX_ADDRESSES = 10_000;

/**
 * The address is the connection's: no header is believed, since anybody can write one. Behind a
 * proxy everybody shares the proxy's address, so those a proxy usually has (this machine and private
 * networks) are not counted, and limiting such clients is the proxy's work.
 */
function createUncountedAddresses(): BlockList {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8);
  list.addSubnet('10.0.0.0', 8);
  list.addSubnet('172.16.0.0', 12);
  list.addSubnet('192.168.0.0', 16);
  list.addSubnet('169.254.0.0', 16);
  // Carriers' and cloud networks' own (RFC 6598).
  list.addSubnet('100.64.0.0', 10);
  list.addAddress('::1', 'ipv6');
  list.addSubnet('fc00::', 7, 'ipv6');
  list.addSubnet('fe80::', 10, 'ipv6');
  return list;
}

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first 64 bits of an IPv6 address, which is what one customer gets: the rest is free to choose. */
function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** Who is counted together; undefined = not counted, as is a connection that has just gone. */
function countedAs(address: string, uncounted: BlockList): string | undefined {
  const plain = MAPPED_IPV4.exec(address)?.[1] ?? address;
  switch (isIP(plain)) {
    case 4:
      return uncounted.check(plain, 'ipv4') ? undefined : plain;
    case 6:
      return uncounted.check(plain, 'ipv6') ? undefined : networkOf(plain);
    default:
      return undefined;
  }
}

export interface FailedKeys {
  /** Counts a request whose key was missing or wrong. The key itself is not told. */
  count(address: string): void;
  /** How long nothing but keys known to be right should be let in from there; 0 = no refusal. */
  refusedForMs(address: string): number;
}

export interface FailedKeysOptions {
  now?: () => number;
}

/**
 * Counts failed keys by client address, in this process's memory: enough to keep one client from
 * asking Redis about keys without end. Guessing is hopeless by itself, a key has 190 random bits.
 */
export function createFailedKeys({ now = Date.now }: FailedKeysOptions = {}): FailedKeys {
  const uncounted = createUncountedAddresses();
  const windows = new LRUCache<string, { failures: number; endsAtMs: number }>({
    max: MAX_ADDRESSES,
  });
  /** Of all windows that are full, the end of the last one. */
  let refusingUntilMs = 0;

  return {
    count(address) {
      const client = countedAs(address, uncounted);
      if (client === undefined) return;
      let window = windows.get(client);
      if (!window || window.endsAtMs <= now()) {
        window = { failures: 0, endsAtMs: now() + WINDOW_MS };
        windows.set(client, window);
      }
      window.failures += 1;
      if (window.failures >= MAX_FAILURES) {
        refusingUntilMs = Math.max(refusingUntilMs, window.endsAtMs);
      }
    },

    refusedForMs(address) {
      // The usual case: nobody is refused at all, and nothing is worked out.
      if (refusingUntilMs <= now()) return 0;
      const client = countedAs(address, uncounted);
      const window = client === undefined ? undefined : windows.peek(client);
      if (!window || window.failures < MAX_FAILURES) return 0;
      return Math.max(0, window.endsAtMs - now());
    },
  };
}
