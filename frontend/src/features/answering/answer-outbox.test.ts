import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Sent } from './answer-outbox.js';
import { AnswerOutbox } from './answer-outbox.js';
import { browserStorageOf } from './outbox-storage.js';
import type { Slot } from './slot.js';

const ATTEMPT = 'a1';
/** Lets everything that is ready run, and nothing that waits for a timer. */
const settle = () => jest.advanceTimersByTimeAsync(0);

/** An outbox over the browser's storage and a server that answers as told. */
function anOutbox(answers: (slot: Slot, value: number) => Sent | Promise<Sent> = () => 'saved') {
  const sent: [Slot, number][] = [];
  const saved: [Slot, number][] = [];
  let finished = 0;
  const outbox = new AnswerOutbox({
    storage: browserStorageOf(ATTEMPT),
    send: async (slot, value) => {
      sent.push([slot, value]);
      return answers(slot, value);
    },
    onSaved: (slot, value) => saved.push([slot, value]),
    onRefused: () => {},
    onFinished: () => (finished += 1),
    exclusively: (task) => task(),
    stamp: () => String(stamps++).padStart(6, '0'),
    random: () => 1,
  });
  return { outbox, sent, saved, timesFinished: () => finished };
}
let stamps = 0;

describe('The outbox of an attempt', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    stamps = 0;
  });

  it('sends a choice at once and forgets it when the server has it', async () => {
    const { outbox, sent, saved } = anOutbox();
    outbox.choose('answer:2', 3);
    expect(outbox.state().unsent.get('answer:2')).toBe(3);
    await settle();
    expect(sent).toEqual([['answer:2', 3]]);
    expect(saved).toEqual([['answer:2', 3]]);
    expect(outbox.state()).toEqual({ unsent: new Map(), phase: 'idle' });
  });

  it('keeps a choice through a dead line and a reload, and sends it when the line is back', async () => {
    const offline = anOutbox(() => 'unreachable');
    offline.outbox.choose('answer:0', 1);
    await settle();
    expect(offline.outbox.state().phase).toBe('waiting');
    offline.outbox.stop();

    const afterReload = anOutbox();
    expect(afterReload.outbox.state().unsent).toEqual(new Map([['answer:0', 1]]));
    afterReload.outbox.start();
    await settle();
    expect(afterReload.sent).toEqual([['answer:0', 1]]);
    expect(anOutbox().outbox.state().unsent.size).toBe(0);
  });

  it('waits as long as a busy server asks, when that is longer', async () => {
    const { outbox, sent } = anOutbox(() => ({ retryAfterMs: 5000 }));
    outbox.choose('answer:0', 1);
    await settle();
    expect(outbox.state()).toEqual({ unsent: new Map([['answer:0', 1]]), phase: 'waiting' });
    await jest.advanceTimersByTimeAsync(4999);
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it('tries again after 1, 2, 4 … seconds, and at once when woken', async () => {
    const { outbox, sent } = anOutbox(() => 'unreachable');
    outbox.choose('answer:0', 1);
    await settle();
    for (const [pauseMs, tries] of [
      [1000, 2],
      [2000, 3],
      [4000, 4],
    ] as const) {
      await jest.advanceTimersByTimeAsync(pauseMs - 1);
      expect(sent).toHaveLength(tries - 1);
      await jest.advanceTimersByTimeAsync(1);
      expect(sent).toHaveLength(tries);
    }
    void outbox.flush();
    await settle();
    expect(sent).toHaveLength(5);
  });

  it('waits no longer because more was chosen while the line was dead', async () => {
    const { outbox, sent } = anOutbox(() => 'unreachable');
    for (const position of [0, 1, 2, 3, 4, 5] as const) {
      outbox.choose(`answer:${position}`, 1);
      await jest.advanceTimersByTimeAsync(500);
    }
    expect(sent).toHaveLength(6);
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(7);
  });

  it('keeps a newer choice that was made while an older one was on its way, and sends it after', async () => {
    let arrive: (sent: Sent) => void = () => {};
    const { outbox, sent } = anOutbox((_, value) =>
      value === 1 ? new Promise<Sent>((resolve) => (arrive = resolve)) : 'saved',
    );
    outbox.choose('answer:0', 1);
    await settle();
    outbox.choose('answer:0', 2);
    arrive('saved');
    await settle();
    expect(sent).toEqual([
      ['answer:0', 1],
      ['answer:0', 2],
    ]);
    expect(outbox.state().unsent.size).toBe(0);
  });

  it('sends in the order of choosing, only the latest value of each', async () => {
    let online = false;
    const { outbox, sent } = anOutbox(() => (online ? 'saved' : 'unreachable'));
    for (const [slot, value] of [
      ['answer:5', 0],
      ['answer:1', 1],
      ['prediction', 1200],
      ['answer:5', 3],
    ] as const) {
      outbox.choose(slot, value);
    }
    await settle();
    online = true;
    sent.length = 0;
    await outbox.flush();
    expect(sent).toEqual([
      ['answer:1', 1],
      ['prediction', 1200],
      ['answer:5', 3],
    ]);
  });

  it('keeps everything while signed out, and goes on after signing in', async () => {
    let signedIn = false;
    const { outbox } = anOutbox(() => (signedIn ? 'saved' : 'signed-out'));
    outbox.choose('answer:0', 1);
    await settle();
    expect(outbox.state()).toEqual({ unsent: new Map([['answer:0', 1]]), phase: 'signed-out' });
    signedIn = true;
    await outbox.flush();
    expect(outbox.state().unsent.size).toBe(0);
  });

  it('stops when the attempt is finished and says so once', async () => {
    const { outbox, sent, timesFinished } = anOutbox(() => 'finished');
    outbox.choose('answer:0', 1);
    await settle();
    await outbox.flush();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(timesFinished()).toBe(1);
  });

  it('drops only what the server will never take', async () => {
    const { outbox } = anOutbox((slot) => (slot === 'prediction' ? 'refused' : 'saved'));
    outbox.choose('prediction', 7);
    outbox.choose('answer:0', 1);
    await settle();
    expect(outbox.state()).toEqual({ unsent: new Map(), phase: 'idle' });
  });

  it('sees what another tab chose and never overwrites it', async () => {
    const here = anOutbox(() => 'unreachable');
    const there = anOutbox(() => 'unreachable');
    here.outbox.choose('answer:0', 1);
    there.outbox.choose('answer:1', 2);
    there.outbox.choose('answer:0', 3);
    await settle();
    here.outbox.reread();
    expect(here.outbox.state().unsent).toEqual(
      new Map([
        ['answer:0', 3],
        ['answer:1', 2],
      ]),
    );
  });

  it('has nothing to do with another attempt', () => {
    browserStorageOf('a2').put('answer:0', { value: 1, stamp: '1' });
    expect(anOutbox().outbox.state().unsent.size).toBe(0);
  });

  it('goes on without a storage, for as long as the page lives', async () => {
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    let online = false;
    const { outbox, sent } = anOutbox(() => (online ? 'saved' : 'unreachable'));
    outbox.choose('answer:0', 1);
    await settle();
    expect(outbox.state().unsent.get('answer:0')).toBe(1);
    online = true;
    await outbox.flush();
    expect(sent.at(-1)).toEqual(['answer:0', 1]);
    expect(outbox.state().unsent.size).toBe(0);
    setItem.mockRestore();
  });
});
