import { currentLanguage } from '../i18n';
import { Problem, Unreachable } from './problem';
import type { paths } from './schema.gen';

type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths of the API's document that know this method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

type QueryOf<P extends keyof paths, M extends Method> = paths[P] extends Record<M, { parameters: { query?: infer Q } }>
  ? NonNullable<Q>
  : never;

type BodyOf<P extends keyof paths, M extends Method> = paths[P] extends Record<
  M,
  { requestBody?: { content: { 'application/json': infer B } } }
>
  ? B
  : never;

interface Sending<P extends keyof paths, M extends Method> {
  /** What stands for `{id}` in the path. */
  id?: string;
  /** What stands for `{week}` in the path. */
  week?: string;
  /** What stands for `{wid}` in the path. */
  wid?: string;
  query?: QueryOf<P, M>;
  body?: BodyOf<P, M>;
  /** The version that the caller has seen, for If-Match. */
  version?: number;
  /** The Idempotency-Key; one is made for each POST without. To send something again, keep its key. */
  key?: string;
  signal?: AbortSignal;
  /** Lets it go out even while the page is being left. */
  leaving?: boolean;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

const loginLost = new Set<() => void>();

/** Called when an answer says that nobody is logged in any more. */
export function onLoginLost(listener: () => void): () => void {
  loginLost.add(listener);
  return () => loginLost.delete(listener);
}

/** Headers that every request of the app carries; X-Requested-With is how the gateway knows that no form sent it. */
export const commonHeaders = (): Record<string, string> => ({
  Accept: 'application/json',
  'Accept-Language': currentLanguage() === 'vi' ? 'vi' : 'en',
  'X-Requested-With': 'Harvestlink',
});

export const newKey = (): string => crypto.randomUUID();

type Part = 'id' | 'week' | 'wid';

function address(path: string, { query, ...parts }: { [P in Part]?: string } & { query?: object }): string {
  const filled = path.replace(/\{(id|week|wid)\}/g, (_, name: Part) => encodeURIComponent(parts[name] ?? ''));
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked.map(([name, it]) => [name, String(it)]))}`;
}

interface Exchange {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: BodyInit;
  signal?: AbortSignal;
  keepalive?: boolean;
}

/** Sends and answers as they are, such as files; a refusal is a {@link Problem}, no answer at all is {@link Unreachable}. */
export async function exchange(path: string, { headers, ...rest }: Exchange = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...rest, headers: { ...commonHeaders(), ...headers } });
  } catch (cause) {
    if (rest.signal?.aborted) {
      throw cause;
    }
    throw new Unreachable(cause);
  }
  if (!answer.ok) {
    const problem = await Problem.of(answer);
    if (problem.status === 401 && path !== '/api/me') {
      loginLost.forEach((listener) => listener());
    }
    throw problem;
  }
  return answer;
}

async function send<T, P extends keyof paths, M extends Method>(method: M, path: P, sending: Sending<P, M>): Promise<T> {
  const headers: Record<string, string> = {};
  if (method === 'post') {
    headers['Idempotency-Key'] = sending.key ?? newKey();
  }
  if (sending.version !== undefined) {
    headers['If-Match'] = `"${sending.version}"`;
  }
  if (sending.body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const answer = await exchange(address(path, sending), {
    method: method.toUpperCase() as Exchange['method'],
    headers,
    body: sending.body === undefined ? undefined : JSON.stringify(sending.body),
    signal: sending.signal,
    keepalive: sending.leaving ?? false,
  });
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

export const api = {
  get: <T, P extends PathWith<'get'> = PathWith<'get'>>(path: P, sending: Sending<P, 'get'> = {}) =>
    send<T, P, 'get'>('get', path, sending),
  post: <T, P extends PathWith<'post'> = PathWith<'post'>>(path: P, sending: Sending<P, 'post'> = {}) =>
    send<T, P, 'post'>('post', path, sending),
  put: <T, P extends PathWith<'put'> = PathWith<'put'>>(path: P, sending: Sending<P, 'put'>) =>
    send<T, P, 'put'>('put', path, sending),
  delete: <T, P extends PathWith<'delete'> = PathWith<'delete'>>(path: P, sending: Sending<P, 'delete'>) =>
    send<T, P, 'delete'>('delete', path, sending),
};
