import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../lib/api/problem';
import { Outbox, type Letter } from './outbox';

const letter = (key: string, organization = 'coop'): Letter => ({
  key, organization, line: 'xoài 5 tấn', writtenAt: '2027-06-01T00:00:00Z',
  body: { crop: 'MANGO', quantityKg: 5000, window: { from: '2027-06-10', to: '2027-06-20' }, askVndPerKg: 12000, growingAreaId: 'area' },
});

describe('the outbox', () => {
  let stored: Letter[];
  let sent: string[];
  let answer: (letter: Letter) => Promise<void>;
  let outbox: Outbox;

  beforeEach(() => {
    stored = [];
    sent = [];
    answer = async () => {};
    const open = () =>
      new Outbox({
        load: () => structuredClone(stored),
        store: (letters) => (stored = structuredClone(letters)),
        send: (it) => (sent.push(it.key), answer(it)),
      });
    outbox = open();
  });

  it('sends what was written, in order, and forgets what is listed', async () => {
    outbox.add(letter('a'));
    outbox.add(letter('b'));
    expect((await outbox.flush('coop')).map((it) => it.key)).toEqual(['a', 'b']);
    expect(stored).toEqual([]);
  });

  it('keeps a letter without an answer, and sends it again under its own key', async () => {
    answer = () => Promise.reject(new Unreachable('no network'));
    outbox.add(letter('a'));
    expect(await outbox.flush('coop')).toEqual([]);
    expect(stored.map((it) => it.key)).toEqual(['a']);
    answer = async () => {};
    await outbox.flush('coop');
    expect(sent).toEqual(['a', 'a']);
    expect(stored).toEqual([]);
  });

  it('does not send twice what is asked for twice at once', async () => {
    let arrive = () => {};
    answer = () => new Promise<void>((resolve) => (arrive = resolve));
    outbox.add(letter('a'));
    const both = Promise.all([outbox.flush('coop'), outbox.flush('coop')]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    arrive();
    await both;
    expect(sent).toEqual(['a']);
  });

  it('keeps a refused letter with the reason, and goes on with the next', async () => {
    answer = (it) =>
      it.key === 'a' ? Promise.reject(new Problem(400, { violations: [{ field: 'window.to', message: 'đã qua' }] })) : Promise.resolve();
    outbox.add(letter('a'));
    outbox.add(letter('b'));
    await outbox.flush('coop');
    expect(stored).toMatchObject([{ key: 'a', refused: 'đã qua' }]);
    await outbox.flush('coop');
    expect(sent).toEqual(['a', 'b']);
  });

  it.each([401, 429, 503])('waits when the answer is %s, for the letter is not at fault', async (status) => {
    answer = () => Promise.reject(new Problem(status, {}));
    outbox.add(letter('a'));
    outbox.add(letter('b'));
    await outbox.flush('coop');
    expect(sent).toEqual(['a']);
    expect(stored).toHaveLength(2);
    expect(stored[0]!.refused).toBeUndefined();
  });

  it('leaves another cooperative’s letters alone', async () => {
    outbox.add(letter('mine'));
    outbox.add(letter('theirs', 'other'));
    await outbox.flush('coop');
    expect(sent).toEqual(['mine']);
    expect(stored.map((it) => it.key)).toEqual(['theirs']);
  });
});
