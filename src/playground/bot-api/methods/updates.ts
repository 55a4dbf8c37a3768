import { botFromGetMe } from '../../world/state.js';
import { badRequest, conflict } from '../errors.js';
import { method, type BotApiMethod } from '../method.js';
import type { WebhookConfig } from '../webhook-delivery.js';

const DEFAULT_MAX_CONNECTIONS = 40;

/** Telegram delivers to these ports; a loopback address may use any, as with a local Bot API server. */
const WEBHOOK_PORTS: ReadonlySet<string> = new Set(['', '443', '80', '88', '8443']);
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

function requireWebhookUrl(text: string): string {
  if (!URL.canParse(text)) throw badRequest('invalid webhook URL specified');
  const url = new URL(text);
  if (LOOPBACK_HOSTS.has(url.hostname)) return text;
  if (url.protocol !== 'https:') {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
  if (!WEBHOOK_PORTS.has(url.port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
  return text;
}

function requireSecret(secret: string | undefined): string | undefined {
  if (secret === undefined || secret === '') return undefined;
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]+$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return secret;
}

/** How the bot gets its updates. */
export const updateMethods: readonly BotApiMethod[] = [
  method('getMe', (_args, { state }) => botFromGetMe(state)),

  method('getUpdates', (args, { polling, webhook, signal }) => {
    if (webhook.current()) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    return polling.poll({
      offset: args.offset ?? 0,
      limit: args.limit ?? 100,
      timeoutSeconds: args.timeout ?? 0,
      allowedUpdates: args.allowed_updates,
      signal,
    });
  }),

  method('setWebhook', (args, { state, polling, webhook }) => {
    let config: WebhookConfig | undefined;
    if (args.url !== '') {
      const maxConnections = args.max_connections ?? DEFAULT_MAX_CONNECTIONS;
      if (maxConnections < 1 || maxConnections > 100) {
        throw badRequest('max_connections must be between 1 and 100');
      }
      const url = requireWebhookUrl(args.url);
      config = { url, secretToken: requireSecret(args.secret_token), maxConnections };
    }
    polling.terminate(conflict('terminated by setWebhook request'));
    state.updates.allow(args.allowed_updates);
    if (args.drop_pending_updates === true) state.updates.keepLast(0);
    webhook.set(config);
    return true;
  }),

  method('deleteWebhook', (args, { state, webhook }) => {
    if (args.drop_pending_updates === true) state.updates.keepLast(0);
    webhook.set(undefined);
    return true;
  }),

  method('getWebhookInfo', (_args, { state, webhook }) => {
    const config = webhook.current();
    const error = webhook.lastError();
    const allowed = state.updates.allowed();
    return {
      url: config?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: state.updates.pending().length,
      ...(config ? { max_connections: config.maxConnections } : {}),
      ...(allowed ? { allowed_updates: allowed } : {}),
      ...(error
        ? {
            last_error_date: Math.floor(error.atMs / 1000),
            last_error_message: error.message,
          }
        : {}),
    };
  }),
];
