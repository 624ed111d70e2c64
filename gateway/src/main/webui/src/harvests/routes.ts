import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/harvests',
    roles: ['cooperative'],
    load: () => import('./Season'),
    nav: { label: { vi: 'Mùa vụ', en: 'Season' }, order: 20 },
  },
];
