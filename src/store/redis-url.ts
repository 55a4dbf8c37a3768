/** Where Redis is: one server, Sentinel's choice of one, or a cluster. */
export type RedisTarget =
  | { kind: 'single'; url: string }
  | {
      kind: 'sentinel';
      master: string;
      sentinels: RedisNode[];
      username?: string;
      password?: string;
      db: number;
    }
  | { kind: 'cluster'; nodes: RedisNode[]; username?: string; password?: string; tls: boolean };

interface RedisNode {
  host: string;
  port: number;
}

const REDIS_PORT = 6379;
const SENTINEL_PORT = 26_379;

function toNode(host: string, defaultPort: number): RedisNode {
  const url = new URL(`redis://${host}`);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPort : Number(url.port),
  };
}

function toCredentials(userInfo: string | undefined): { username?: string; password?: string } {
  if (userInfo === undefined) return {};
  const [username = '', ...rest] = userInfo.split(':').map(decodeURIComponent);
  const password = rest.join(':');
  return { ...(username !== '' && { username }), ...(password !== '' && { password }) };
}

/**
 * Reads `redis://host`, `rediss://host`, `redis://a,b,c` (a cluster's seeds; each may carry a port)
 * and `redis+sentinel://host,host/master/db`. Credentials stand once, before the first host.
 */
export function parseRedisUrl(url: string): RedisTarget {
  const parts = /^(rediss?|redis\+sentinel):\/\/(?:([^@/]*)@)?([^/?]+)(?:\/([^?]*))?/.exec(url);
  const [, scheme, userInfo, hosts, path = ''] = parts ?? [];
  if (scheme === undefined || hosts === undefined) return { kind: 'single', url };
  const names = hosts.split(',').filter((name) => name !== '');
  if (scheme === 'redis+sentinel') {
    const [master = '', db = '0'] = path.split('/');
    return {
      kind: 'sentinel',
      master: master === '' ? 'mymaster' : master,
      sentinels: names.map((name) => toNode(name, SENTINEL_PORT)),
      ...toCredentials(userInfo),
      db: Number(db),
    };
  }
  if (names.length < 2) return { kind: 'single', url };
  return {
    kind: 'cluster',
    nodes: names.map((name) => toNode(name, REDIS_PORT)),
    ...toCredentials(userInfo),
    tls: scheme === 'rediss',
  };
}
