import type { Route } from '../app/route';

export const routes: Route[] = [{ path: '/', roles: 'anyone', load: () => import('./Welcome') }];
