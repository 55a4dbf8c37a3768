/** Why Telegram would refuse this address behind a button or a link; undefined when it wouldn't. */
export function checkHttpUrl(url: string): string | undefined {
  if (url.startsWith('tg://')) return undefined;
  if (url === '') return 'URL host is empty';
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\//i.test(withScheme)) return 'Unsupported URL protocol';
  const host = URL.canParse(withScheme) ? new URL(withScheme).hostname : '';
  // A name without a dot, such as localhost, is no address for Telegram.
  return host.includes('.') || host.startsWith('[') ? undefined : 'Wrong HTTP URL';
}
