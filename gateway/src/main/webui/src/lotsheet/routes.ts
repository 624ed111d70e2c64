import type { Route } from '../app/route';

export const routes: Route[] = [
  { path: '/harvests/:id/sheet', roles: ['cooperative'], load: () => import('./LotSheet') },
];
