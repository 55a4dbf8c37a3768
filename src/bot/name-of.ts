import type { User } from 'grammy/types';
import { isBlank } from '../domain/visible-text.js';

/** Names may be empty, or nothing that can be seen. */
export function nameOf({
  id,
  first_name: first,
  last_name: last = '',
}: Pick<User, 'id' | 'first_name' | 'last_name'>): string {
  const name = `${first} ${last}`.trim();
  return isBlank(name) ? String(id) : name;
}
