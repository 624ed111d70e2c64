import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/market',
    roles: 'anyone',
    load: () => import('./Market'),
    nav: { label: { vi: 'Chợ', en: 'Market' }, order: 50 },
  },
];
