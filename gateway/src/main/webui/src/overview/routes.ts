import type { Route } from '../app/route';

const load = () => import('./Overview');

export const routes: Route[] = [
  { path: '/', roles: ['organizer'], load },
  {
    path: '/overview',
    roles: ['organizer'],
    load,
    nav: { label: { vi: 'Toàn cảnh', en: 'Overview' }, order: 10 },
  },
  { path: '/projector', roles: ['organizer'], load: () => import('./Projector'), bare: true },
];
