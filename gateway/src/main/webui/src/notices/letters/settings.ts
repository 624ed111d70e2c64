import type { Schemas, Solid } from '../../lib/api/types';
import { KINDS, type Kind } from '../kinds';

export type NewSettings = Schemas['NewSettings'];

export type Settings = Solid<Omit<Schemas['OwnSettingsView'], 'kinds'>, 'email'> & { kinds: Record<string, boolean> };

/** Settings while they are being changed. */
export interface Draft {
  language: Settings['language'];
  /** Empty for the profile's address. */
  email: string;
  on: Record<Kind, boolean>;
}

/** A kind that the settings do not name is told. */
export const draftOf = ({ language, email, kinds }: Settings): Draft => ({
  language,
  email: email ?? '',
  on: Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind] ?? true])) as Record<Kind, boolean>,
});

export function written({ language, email, on }: Draft): NewSettings {
  const address = email.trim();
  return { language, kinds: on, ...(address && { email: address }) };
}
