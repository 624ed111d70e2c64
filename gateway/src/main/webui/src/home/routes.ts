import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/',
    roles: ['cooperative'],
    load: () => import('./Home'),
    nav: { label: { vi: 'Trả lời', en: 'Answers' }, order: 10 },
  },
];
