import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { catalogue, useTexts } from '../lib/i18n';
import './Toasts.css';

const texts = catalogue({ undo: 'Hoàn tác', left: (s: number) => `còn ${s} giây` }, { undo: 'Undo', left: (s: number) => `${s} s left` });

interface Undoable {
  text: string;
  /** Does it: once the time is over, or at once when the page is being left. */
  commit: (leaving: boolean) => void;
  /** Takes it back on the screen; nothing has been sent. */
  undo: () => void;
}

interface Toasts {
  say: (text: string) => void;
  undoable: (action: Undoable) => void;
}

interface Shown {
  id: number;
  text: string;
  action?: Undoable;
  until: number;
}

const SAID_MS = 5_000;
const UNDO_MS = 10_000;

const ToastContext = createContext<Toasts>({ say: () => {}, undoable: () => {} });
export const useToasts = () => useContext(ToastContext);

/** Short words at the bottom of the screen; what can be undone waits ten seconds with its button before it is sent. */
export function Toasted({ children }: { children: ComponentChildren }) {
  const t = useTexts(texts);
  const [shown, setShown] = useState<Shown[]>([]);
  const waiting = useRef(new Map<number, { action: Undoable; timer: number }>());
  const nextId = useRef(1);

  const drop = useCallback((id: number) => setShown((all) => all.filter((it) => it.id !== id)), []);
  const commit = useCallback((id: number, leaving: boolean) => {
    const entry = waiting.current.get(id);
    if (entry) {
      waiting.current.delete(id);
      clearTimeout(entry.timer);
      entry.action.commit(leaving);
    }
    drop(id);
  }, [drop]);
  const undo = (id: number) => {
    const entry = waiting.current.get(id);
    if (entry) {
      waiting.current.delete(id);
      clearTimeout(entry.timer);
      entry.action.undo();
    }
    drop(id);
  };
  const toasts = useRef<Toasts>({
    say: (text) => {
      const id = nextId.current++;
      setShown((all) => [...all.slice(-2), { id, text, until: Date.now() + SAID_MS }]);
      setTimeout(() => drop(id), SAID_MS);
    },
    undoable: (action) => {
      const id = nextId.current++;
      const timer = window.setTimeout(() => commit(id, false), UNDO_MS);
      waiting.current.set(id, { action, timer });
      setShown((all) => [...all, { id, text: action.text, action, until: Date.now() + UNDO_MS }]);
    },
  });
  useEffect(() => {
    const flush = () => [...waiting.current.keys()].forEach((id) => commit(id, true));
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [commit]);

  return (
    <ToastContext.Provider value={toasts.current}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.id} class="toast">
            <span>{toast.text}</span>
            {toast.action && (
              <button type="button" onClick={() => undo(toast.id)}>
                {t.undo} <Left until={toast.until} />
              </button>
            )}
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function Left({ until }: { until: number }) {
  const t = useTexts(texts);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return <small aria-hidden="true">{t.left(Math.max(0, Math.ceil((until - now) / 1_000)))}</small>;
}
