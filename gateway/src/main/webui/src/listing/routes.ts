import type { Route } from '../app/route';

export const routes: Route[] = [{ path: '/harvests/new', roles: ['cooperative'], load: () => import('./Listing') }];
