import type { ComponentType } from 'preact';
import type { Role } from '../lib/api/types';
import type { Language } from '../lib/i18n';

/** A screen's properties: the path's parts by name. */
export interface ScreenProps {
  params?: Record<string, string>;
}

export interface Route {
  path: string;
  /** Who may see it; `anyone` also without a login. One path may show different screens to different roles. */
  roles: readonly Role[] | 'anyone';
  /** Its screen, loaded when it is first wanted. */
  load: () => Promise<{ default: ComponentType<ScreenProps> }>;
  /** Its place in the navigation; without, it is reached from other screens. */
  nav?: { label: Record<Language, string>; order: number };
  /** Shown without the shell, such as the projector's figures. */
  bare?: boolean;
}

export const visibleTo = (role: Role | undefined) => (route: Route) =>
  route.roles === 'anyone' || (role !== undefined && route.roles.includes(role));
