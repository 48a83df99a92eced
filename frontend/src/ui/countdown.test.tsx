import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Countdown } from './countdown.js';
import { ToastProvider } from './toast.js';

const DEADLINE = '2026-08-10T02:00:00.000Z';
const beforeDeadline = (ms: number) => jest.setSystemTime(Date.parse(DEADLINE) - ms);
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const announced = () => document.querySelector('[data-announcer]')?.textContent;
const shown = () => screen.getByRole('timer').textContent;

function show(onEnd?: () => void, now: () => number = Date.now) {
  return render(
    <ToastProvider>
      <Countdown deadline={DEADLINE} now={now} onEnd={onEnd} />
    </ToastProvider>,
  );
}

describe('The countdown', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('shows the time left by the server’s clock, not by the device’s', () => {
    beforeDeadline(600_000);
    show(undefined, () => Date.now() + 60_000);
    expect(shown()).toBe('09:00');
    pass(1000);
    expect(shown()).toBe('08:59');
  });

  it('is said aloud at 5 minutes, 1 minute, 10 seconds and at the end, and not in between', () => {
    beforeDeadline(302_000);
    show();
    pass(1000);
    expect(announced()).toBe('');
    pass(1000);
    expect(announced()).toBe('Còn 5 phút');
    pass(239_000);
    expect(announced()).toBe('Còn 5 phút');
    pass(1000);
    expect(announced()).toBe('Còn 1 phút');
    pass(50_000);
    expect(announced()).toBe('Còn 10 giây');
    pass(10_000);
    expect(announced()).toBe('Đã hết giờ');
  });

  it('ends once', () => {
    const onEnd = jest.fn();
    beforeDeadline(2000);
    show(onEnd);
    pass(10_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(shown()).toBe('Đã hết giờ');
  });

  it('is right at once when a sleeping phone wakes up', () => {
    beforeDeadline(600_000);
    show();
    beforeDeadline(30_000);
    pass(250);
    expect(shown()).toBe('00:30');
    expect(announced()).toBe('Còn 1 phút');
  });
});
