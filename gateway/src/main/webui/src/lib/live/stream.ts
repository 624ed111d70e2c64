import { createParser } from 'eventsource-parser';
import { commonHeaders } from '../api/client';

export interface LiveEvent {
  /** Such as `match.held`. */
  type: string;
  /** The entity's whole state. */
  data: Record<string, unknown>;
}

interface Listener {
  event: (event: LiveEvent) => void;
  /** Whenever anything came, also a heartbeat: the feed is alive. */
  beat: () => void;
  /** Nobody is logged in, so there is nothing to come back for. */
  loginLost: () => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The server's heartbeat comes every 15 seconds; a connection that is silent for three of them is dead. */
const SILENCE_MS = 45_000;

/**
 * Follows `/api/live` until aborted, coming back with the last id after a break. EventSource hides heartbeats, by which alone
 * one sees that a quiet market is not a dead connection, so the stream is read by fetch.
 */
export async function follow(listener: Listener, until: AbortSignal): Promise<void> {
  let lastId = '';
  let wait = FIRST_WAIT_MS;
  while (!until.aborted) {
    const connection = new AbortController();
    const end = () => connection.abort();
    until.addEventListener('abort', end, { once: true });
    try {
      const answer = await fetch('/api/live', {
        headers: { ...commonHeaders(), Accept: 'text/event-stream', ...(lastId ? { 'Last-Event-ID': lastId } : {}) },
        signal: connection.signal,
      });
      if (answer.status === 401) {
        listener.loginLost();
        return;
      }
      if (answer.ok && answer.body) {
        wait = FIRST_WAIT_MS;
        await read(answer.body, connection, listener, (id) => (lastId = id));
      }
    } catch {
      // Broken off: come back below.
    } finally {
      until.removeEventListener('abort', end);
    }
    await sleep(wait, until);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

async function read(
  body: ReadableStream<Uint8Array>,
  connection: AbortController,
  listener: Listener,
  at: (id: string) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event, data, id }) => {
      if (id) {
        at(id);
      }
      if (event && data) {
        listener.event({ type: event, data: JSON.parse(data) as Record<string, unknown> });
      }
    },
  });
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let silence = 0;
  try {
    for (;;) {
      clearTimeout(silence);
      silence = window.setTimeout(() => connection.abort(), SILENCE_MS);
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      listener.beat();
      parser.feed(value);
    }
  } finally {
    clearTimeout(silence);
  }
}

const sleep = (ms: number, until: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    until.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
