import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { api, onLoginLost } from './api/client';
import { Problem } from './api/problem';
import type { Me, Role } from './api/types';
import { keep, kept } from './kept';
import { Live } from './live/Live';

interface Session {
  /** Who is logged in; null for nobody, undefined while that is being asked. */
  me: Me | null | undefined;
  role: Role | undefined;
  /** True when the login ended under the reader's hands: what is shown stays, and a way back is offered. */
  ended: boolean;
}

const SessionContext = createContext<Session>({ me: undefined, role: undefined, ended: false });

const remembered = (): Me | undefined => {
  const text = kept('me');
  return text ? (JSON.parse(text) as Me) : undefined;
};

/** Asks who is logged in. Without a network the last answer stands, so that drafts can be written in the orchard. */
export function LoggedIn({ children }: { children: ComponentChildren }) {
  const [me, setMe] = useState<Me | null | undefined>(undefined);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    api
      .get<Me>('/api/me')
      .then((answer) => {
        keep('me', JSON.stringify(answer));
        setMe(answer);
      })
      .catch((failure: unknown) => {
        const nobody = failure instanceof Problem && failure.status === 401;
        if (nobody) {
          keep('me', null);
        }
        setMe(nobody ? null : (remembered() ?? null));
      });
  }, []);
  const lost = useCallback(() => setEnded(true), []);
  useEffect(() => onLoginLost(lost), [lost]);
  const session = useMemo(() => ({ me, role: me?.roles[0], ended }), [me, ended]);
  return (
    <SessionContext.Provider value={session}>
      <Live on={me != null && !ended} loginLost={lost}>
        {children}
      </Live>
    </SessionContext.Provider>
  );
}

export const useSession = () => useContext(SessionContext);

/** The address of the login that comes back to where the reader is. */
export const loginHere = () => `/login?to=${encodeURIComponent(location.pathname + location.search)}`;
