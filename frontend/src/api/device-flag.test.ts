import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { deviceFlag } from './device-flag.js';

describe('A fact that the device keeps', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it('is there after a reload, until it is forgotten, and is nobody else’s', () => {
    deviceFlag('a').set();
    expect([deviceFlag('a').isSet(), deviceFlag('b').isSet()]).toEqual([true, false]);
    deviceFlag('a').forget();
    expect(deviceFlag('a').isSet()).toBe(false);
  });

  it('is never set where the browser refuses to keep anything, and nobody is disturbed by that', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const way of ['getItem', 'setItem', 'removeItem'] as const) {
      jest.spyOn(Storage.prototype, way).mockImplementation(refuse);
    }
    const flag = deviceFlag('a');
    flag.set();
    flag.forget();
    expect(flag.isSet()).toBe(false);
  });
});
