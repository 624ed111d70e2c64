import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { liveTexts } from './texts';
import { follow, type LiveEvent } from './stream';
import './live.css';

interface Feed {
  subscribe: (listener: (event: LiveEvent) => void) => () => void;
  /** When anything last came, in milliseconds of the clock; 0 before the first. */
  lastBeat: () => number;
}

const LiveContext = createContext<Feed | null>(null);

/** Keeps one live feed for the whole app, as long as somebody is logged in. */
export function Live({ on, loginLost, children }: { on: boolean; loginLost: () => void; children: ComponentChildren }) {
  const listeners = useRef(new Set<(event: LiveEvent) => void>());
  const beat = useRef(0);
  const lost = useRef(loginLost);
  lost.current = loginLost;
  useEffect(() => {
    if (!on) {
      return;
    }
    const ending = new AbortController();
    void follow(
      {
        event: (event) => listeners.current.forEach((listener) => listener(event)),
        beat: () => (beat.current = Date.now()),
        loginLost: () => lost.current(),
      },
      ending.signal,
    );
    return () => ending.abort();
  }, [on]);
  const feed = useMemo<Feed>(
    () => ({
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      lastBeat: () => beat.current,
    }),
    [],
  );
  return <LiveContext.Provider value={on ? feed : null}>{children}</LiveContext.Provider>;
}

/** Hears every event of the feed; the newest listener is called, so it may close over what is shown. */
export function useLive(listener: (event: LiveEvent) => void): void {
  const feed = useContext(LiveContext);
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => feed?.subscribe((event) => newest.current(event)), [feed]);
}

const OLD_S = 40;

/** How old what one sees may be: green while the feed beats, amber and in words once it has been silent. */
export function LiveAge() {
  const feed = useContext(LiveContext);
  const t = liveTexts[useLanguage().language];
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (!feed) {
    return null;
  }
  const beat = feed.lastBeat();
  const seconds = Math.max(0, Math.round((now - beat) / 1_000));
  const old = beat === 0 ? false : seconds > OLD_S;
  const text = beat === 0 ? t.connecting : old ? t.silent(seconds) : t.age(seconds);
  return (
    <span class={old ? 'live-age old' : 'live-age'} title={old ? t.silentHint : t.hint}>
      {text}
    </span>
  );
}
