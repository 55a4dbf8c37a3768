/** `npm run bench -- NAME`: measures ratios in one run, contenders interleaved. */
const BENCHES: Record<string, () => Promise<{ run: () => Promise<string> }>> = {
  updates: () => import('./updates/bench.js'),
  gateway: () => import('./gateway/bench.js'),
  chat: () => import('./chat/bench.js'),
  limits: () => import('./limits/bench.js'),
  inline: () => import('./inline/bench.js'),
  broadcast: () => import('./broadcast/bench.js'),
};

const [name = ''] = process.argv.slice(2);
const load = BENCHES[name];
if (load === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}\n`);
  process.exit(1);
}
const { run } = await load();
process.stdout.write(`${await run()}\n`);
