import { Problem } from '../lib/api/problem';
import type { NewHarvest } from '../lib/api/types';

/** A harvest on its way to the market. */
export interface Letter {
  /** Its Idempotency-Key: however often it is sent, it is listed once. */
  key: string;
  /** The organization that wrote it; another login does not send it. */
  organization: string;
  /** What was typed, for putting it right. */
  line: string;
  body: NewHarvest;
  writtenAt: string;
  /** Why the market did not take it; such a letter waits for its writer and not for the network. */
  refused?: string;
}

/** Where letters are kept and how they are sent; the browser's storage and the API, or a test's. */
export interface Post {
  load: () => Letter[];
  store: (letters: Letter[]) => void;
  /** Resolves once it is listed. */
  send: (letter: Letter) => Promise<void>;
}

/** Whether a failure says that the letter itself is at fault, so that sending it again can't help. */
const isFinal = (failure: unknown): failure is Problem =>
  failure instanceof Problem && failure.status >= 400 && failure.status < 500 && ![401, 408, 425, 429].includes(failure.status);

/**
 * Letters that are kept until the market has answered. One is sent at a time, in the order of writing, and a letter leaves
 * only with an answer: a reload, a dead network or a lost answer send it again under the same key.
 */
export class Outbox {
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | undefined;

  constructor(private readonly post: Post) {}

  letters(organization: string): Letter[] {
    return this.post.load().filter((letter) => letter.organization === organization);
  }

  add(letter: Letter): void {
    this.change((letters) => [...letters, letter]);
  }

  remove(key: string): void {
    this.change((letters) => letters.filter((letter) => letter.key !== key));
  }

  /** Sends what waits; a second call while one is under way waits for that one. Resolves to the letters that were listed. */
  async flush(organization: string): Promise<Letter[]> {
    const listed: Letter[] = [];
    const run = (this.sending ?? Promise.resolve()).then(() => this.sendAll(organization, listed));
    this.sending = run;
    await run;
    return listed;
  }

  private async sendAll(organization: string, listed: Letter[]): Promise<void> {
    for (const letter of this.letters(organization).filter((it) => it.refused === undefined)) {
      try {
        await this.post.send(letter);
        this.remove(letter.key);
        listed.push(letter);
      } catch (failure) {
        if (!isFinal(failure)) {
          return;
        }
        this.change((letters) =>
          letters.map((it) => (it.key === letter.key ? { ...it, refused: refusalOf(failure) } : it)),
        );
      }
    }
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(how: (letters: Letter[]) => Letter[]): void {
    this.post.store(how(this.post.load()));
    this.listeners.forEach((listener) => listener());
  }
}

function refusalOf(problem: Problem): string {
  const violations = Object.values(problem.fields);
  return violations.length > 0 ? violations.join('; ') : problem.message;
}
