import { useState } from 'preact/hooks';
import { useFailureText } from '../../components/Failure';
import { useToasts } from '../../components/Toasts';
import { api } from '../../lib/api/client';
import { useTexts } from '../../lib/i18n';
import { useFresh } from '../../lib/live/useFresh';
import { useLoad } from '../../lib/useLoad';
import { participantsOf, type Participant, type Side } from '../api';
import { participantTexts } from './texts';

type Answer = Omit<Participant, 'name'> & { name?: string };

export interface List {
  all: Participant[] | undefined;
  error: unknown;
  reload: () => void;
  add: (organization: { id: string; name: string; kind: Side }, invited: boolean) => Promise<void>;
  checkIn: (it: Participant) => Promise<void>;
  missing: (it: Participant) => Promise<void>;
  revise: (it: Participant, away: number[]) => Promise<void>;
  remove: (it: Participant) => void;
}

/** The participants of an event, and what its organizer does with them; each says what it did, or why not. */
export function useList(week: string): List {
  const t = useTexts(participantTexts);
  const toasts = useToasts();
  const text = useFailureText();
  const { data, error, reload, change } = useLoad((signal) => participantsOf(week, signal), [week]);
  useFresh(reload);

  // Asked for anew in between, a list still has those who are only about to be removed.
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const bringBack = (id: string) => setRemoved((all) => new Set([...all].filter((one) => one !== id)));
  const act = async (what: Promise<Answer>, name: string, said: string) => {
    try {
      const answer = { ...(await what), name };
      change((all) => [...all.filter((one) => one.id !== answer.id), answer]);
      toasts.say(said);
    } catch (failure) {
      toasts.say(text(failure));
      reload();
    }
  };
  return {
    all: data?.filter((it) => !removed.has(it.id)),
    error,
    reload,
    add: ({ id, name, kind }, invited) =>
      act(
        api.post<Answer>('/api/trade-weeks/{week}/participants', { week, body: { organizationId: id, kind, invited } }),
        name,
        invited ? t.invited(name) : t.registered(name),
      ),
    checkIn: (it) =>
      act(
        api.post<Answer>('/api/trade-weeks/{week}/participants/{id}/check-in', { week, id: it.id }),
        it.name,
        t.checkedIn(it.name),
      ),
    missing: (it) =>
      act(api.post<Answer>('/api/trade-weeks/{week}/participants/{id}/no-show', { week, id: it.id }), it.name, t.missed(it.name)),
    revise: (it, away) =>
      act(
        api.put<Answer>('/api/trade-weeks/{week}/participants/{id}', { week, id: it.id, version: it.version, body: { away } }),
        it.name,
        t.saved,
      ),
    remove: (it) => {
      setRemoved((all) => new Set([...all, it.id]));
      toasts.undoable({
        text: t.removed(it.name),
        undo: () => bringBack(it.id),
        commit: (leaving) =>
          void api
            .delete('/api/trade-weeks/{week}/participants/{id}', { week, id: it.id, version: it.version, leaving })
            .catch((failure: unknown) => {
              bringBack(it.id);
              toasts.say(text(failure));
              reload();
            }),
      });
    },
  };
}
