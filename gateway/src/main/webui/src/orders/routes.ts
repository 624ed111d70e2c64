import type { Route } from '../app/route';

const list = () => import('./Orders');

/** Longer addresses first: the router takes the first that fits. */
export const routes: Route[] = [
  { path: '/', roles: ['buyer'], load: list },
  {
    path: '/orders',
    roles: ['buyer'],
    load: list,
    nav: { label: { vi: 'Đơn mua', en: 'Orders' }, order: 10 },
  },
  { path: '/orders/new', roles: ['buyer'], load: () => import('./NewOrder') },
  { path: '/orders/:id/edit', roles: ['buyer'], load: () => import('./EditOrder') },
  { path: '/orders/:id', roles: ['buyer'], load: () => import('./Order') },
];
