import { api, type Page } from '../../lib/api/client';
import { all, LIMIT } from '../../lib/api/market';
import type { Schemas, Solid } from '../../lib/api/types';

export type NewWebhook = Schemas['NewWebhook'];

/** The secret is there once, in the answer that makes it. */
export type Webhook = Solid<Schemas['OwnWebhookView'], 'secret'>;

/** One attempt to deliver: what the receiver answered, or why it did not. */
export type Attempt = Solid<Omit<Schemas['Attempt'], 'hopeless'>, 'statusCode' | 'trouble'>;

export type Delivery = Solid<Omit<Schemas['OwnDeliveryView'], 'attempts'>, 'nextAttemptAt'> & { attempts: Attempt[] };

/** So many of a webhook's newest deliveries are shown. */
const LAST = 20;

export const webhooksOf = (id: string, signal?: AbortSignal) =>
  all<Webhook>((after) => api.get('/api/buyers/{id}/webhooks', { id, query: { limit: LIMIT, after }, signal }));

export const makeWebhook = (id: string, body: NewWebhook, key: string) =>
  api.post<Webhook, '/api/buyers/{id}/webhooks'>('/api/buyers/{id}/webhooks', { id, body, key });

export const removeWebhook = (id: string, { id: wid, version }: Webhook) =>
  api.delete<void>('/api/buyers/{id}/webhooks/{wid}', { id, wid, version });

export const testWebhook = (id: string, wid: string) =>
  api.post<Delivery>('/api/buyers/{id}/webhooks/{wid}/test', { id, wid });

export const deliveriesOf = (id: string, wid: string, signal?: AbortSignal) =>
  api
    .get<Page<Delivery>>('/api/buyers/{id}/webhooks/{wid}/deliveries', { id, wid, query: { limit: LAST }, signal })
    .then((it) => it.items);
