import { Unreachable } from './api/problem';
import { keep, kept } from './kept';

/** Asks, and remembers the answer for when there is no network: an orchard has none, and drafts need names and areas. */
export async function remembered<T>(name: string, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask();
    keep(name, JSON.stringify(answer));
    return answer;
  } catch (failure) {
    const last = failure instanceof Unreachable ? kept(name) : null;
    if (last === null) {
      throw failure;
    }
    return JSON.parse(last) as T;
  }
}
