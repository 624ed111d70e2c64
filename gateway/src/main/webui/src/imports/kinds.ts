/** What sheets can bring into the market. */
export interface Kind {
  name: 'orders' | 'harvests';
  /** The API's address of all of them. */
  api: string;
  /** The screen that they are on. */
  home: string;
}

export const ORDERS: Kind = { name: 'orders', api: '/api/orders', home: '/orders' };
export const HARVESTS: Kind = { name: 'harvests', api: '/api/harvests', home: '/harvests' };
