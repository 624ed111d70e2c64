import type { Route } from '../app/route';

export const routes: Route[] = [
  { path: '/orders/import', roles: ['buyer'], load: () => import('./OrderImport') },
  { path: '/harvests/import', roles: ['cooperative'], load: () => import('./HarvestImport') },
];
