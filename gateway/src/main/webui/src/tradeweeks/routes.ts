import type { Route } from '../app/route';

export const routes: Route[] = [
  {
    path: '/tradeweeks',
    roles: 'anyone',
    load: () => import('./Weeks'),
    nav: { label: { vi: 'Tuần lễ', en: 'Events' }, order: 60 },
  },
  { path: '/tradeweeks/new', roles: ['organizer'], load: () => import('./setup/NewWeek') },
  { path: '/tradeweeks/:id', roles: 'anyone', load: () => import('./Week') },
  { path: '/tradeweeks/:id/edit', roles: ['organizer'], load: () => import('./setup/EditWeek') },
  {
    path: '/tradeweeks/:id/participants/import',
    roles: ['organizer'],
    load: () => import('./participants/ParticipantImport'),
  },
  { path: '/tradeweeks/:id/participants', roles: ['organizer'], load: () => import('./participants/Participants') },
  { path: '/tradeweeks/:id/check-in/:participant', roles: ['organizer'], load: () => import('./participants/CheckIn') },
  { path: '/tradeweeks/:id/plan', roles: ['organizer'], load: () => import('./plan/Plan') },
  { path: '/tradeweeks/:id/agenda', roles: ['cooperative', 'buyer'], load: () => import('./agenda/Agenda') },
  { path: '/tradeweeks/:id/day', roles: ['organizer'], load: () => import('./day/Projector'), bare: true },
  { path: '/tradeweeks/:id/print', roles: ['organizer'], load: () => import('./print/Print') },
  { path: '/tradeweeks/:id/account', roles: ['organizer'], load: () => import('./account/WeekAccount') },
];
