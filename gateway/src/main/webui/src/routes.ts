import type { Route } from './app/route';

/**
 * Every screen there is. A feature names its own in `FEATURE/routes.ts`, so that features grow beside each other; only those
 * small tables are in the first load.
 */
const tables = import.meta.glob<{ routes: Route[] }>('./*/routes.ts', { eager: true });

export const routes: Route[] = Object.values(tables).flatMap((table) => table.routes);
