/** Copies text; false when the browser refuses. Works without the Clipboard API too (plain http). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the Clipboard API is missing, as on a page opened by a LAN address
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}
