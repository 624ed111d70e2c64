import type { Route } from '../app/route';

export const routes: Route[] = [
  { path: '/matches', roles: ['cooperative', 'buyer'], load: () => import('./Deliveries') },
  { path: '/matches/:id', roles: ['cooperative', 'buyer', 'organizer'], load: () => import('./MatchScreen') },
];
