import { exchange } from './api/client';
import { save } from './save';

/**
 * Saves an answer as a file. A plain link can't: a browser asks for pages first, and the same address answers JSON to it.
 *
 * @param type what is accepted, such as `text/calendar`
 */
export async function download(address: string, type: string, name: string): Promise<void> {
  const answer = await exchange(address, { headers: { Accept: type } });
  save(await answer.blob(), name);
}
