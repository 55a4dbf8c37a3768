import { createPartnerKeys } from '../gateway/secret-scanning/public-keys.js';
import type { SecretScanning } from '../gateway/routes/secret-scanning.js';
import { createLeakedKeys, type LeakedKeys } from '../notices/leaked-keys.js';
import type { CommonParts } from './common-parts.js';

export function openLeakedKeys({
  store,
  notices,
  logger,
}: Pick<CommonParts, 'store' | 'notices' | 'logger'>): LeakedKeys {
  return createLeakedKeys({ accounts: store.accounts, notices, logger });
}

/** Who may report leaked keys over HTTP; undefined: nobody. */
export function openSecretScanning(
  { config, logger }: Pick<CommonParts, 'config' | 'logger'>,
  leakedKeys: LeakedKeys,
): SecretScanning | undefined {
  const { secretScanningKeysUrl: url } = config;
  if (url === undefined) return undefined;
  return {
    keys: createPartnerKeys({ url, logger }),
    async report({ key, url: seenAt }) {
      const leaked = await leakedKeys.report({
        keys: [key],
        place: { kind: 'web', url: seenAt },
      });
      return leaked.length > 0;
    },
  };
}
