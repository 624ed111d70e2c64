import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/me',
    roles: ['cooperative', 'buyer', 'organizer'],
    load: () => import('./Account'),
    nav: { label: { vi: 'Tôi', en: 'Me' }, order: 90 },
  },
];
