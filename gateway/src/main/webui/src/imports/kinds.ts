/** What sheets can bring into the market. */
export interface Kind {
  name: 'orders' | 'harvests' | 'participants';
  /** The API's address of all of them. */
  api: string;
  /** The screen that they are on. */
  home: string;
}

export const ORDERS: Kind = { name: 'orders', api: '/api/orders', home: '/orders' };
export const HARVESTS: Kind = { name: 'harvests', api: '/api/harvests', home: '/harvests' };

export const participantsOf = (week: string): Kind => ({
  name: 'participants',
  api: `/api/trade-weeks/${week}/participants`,
  home: `/tradeweeks/${week}/participants`,
});
