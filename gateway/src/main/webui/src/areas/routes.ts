import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/areas',
    roles: ['cooperative'],
    load: () => import('./Areas'),
    nav: { label: { vi: 'Vùng trồng', en: 'Areas' }, order: 30 },
  },
];
