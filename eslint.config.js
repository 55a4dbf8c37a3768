import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and what each may import of ours besides `domain/` and the files above all rooms
 * (`errors.ts`, `logger.ts`, `cached.ts`, `thread.ts`, `free-canvas.ts`), which all may. Imports point
 * down this list; a feature never imports a feature.
 */
const ROOMS = {
  domain: [],
  store: [],
  telegram: ['store'],
  api: [],
  views: [],
  updates: ['telegram', 'store'],
  notices: ['views', 'telegram', 'store'],
  charts: [],
  jobs: ['charts', 'notices', 'views', 'api', 'telegram', 'store'],
  bot: ['jobs', 'charts', 'notices', 'views', 'updates', 'api', 'telegram', 'store'],
  gateway: ['store'],
  playground: [],
  server: ['store'],
};

/** Packages that only the named rooms (or entry files) may see. */
const PACKAGES = {
  ioredis: ['store', 'jobs'],
  bullmq: ['jobs'],
  undici: ['api', 'telegram', 'gateway', 'playground'],
};

function roomRules(room, allowed) {
  const forbiddenRooms = Object.keys(ROOMS).filter(
    (other) => other !== room && other !== 'domain' && !allowed.includes(other),
  );
  const forbiddenPackages = Object.keys(PACKAGES).filter((name) => !PACKAGES[name].includes(room));
  const patterns = forbiddenRooms.map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    message: `${room}/ does not import ${other}/ (see ROOMS in eslint.config.js).`,
  }));
  if (room === 'domain') {
    patterns.push(
      { regex: '^\\.\\./', message: 'domain/ is pure and imports nothing of ours.' },
      { regex: '^(grammy|@grammyjs/.*|fastify|pino|zod)$', message: 'domain/ knows no library.' },
    );
  }
  patterns.push({
    regex: '^(\\.\\./)+(main|app|config)\\.js$',
    message: 'Only the entry reads configuration and wires dependencies.',
  });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: forbiddenPackages.map((name) => ({
            name,
            message: `Only ${PACKAGES[name].join(', ')} may import ${name}.`,
          })),
          patterns,
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist', 'data', '.cache', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  ...Object.entries(ROOMS).map(([room, allowed]) => roomRules(room, allowed)),
  {
    files: ['src/bot/features/*/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./(?!\\.\\.)', message: 'Features never import features.' },
            {
              regex: '^(\\.\\./)+(main|app|config)\\.js$',
              message: 'Only the entry reads configuration and wires dependencies.',
            },
          ],
          paths: ['ioredis', 'bullmq', 'undici'],
        },
      ],
    },
  },
  {
    files: ['*.config.{js,ts}'],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
