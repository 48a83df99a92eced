import { describe, expect, it } from '@jest/globals';
import { networkOf } from './network-of.js';

describe('the network of an address', () => {
  it.each([
    ['113.160.12.7', '113.160.12.7'],
    ['::ffff:113.160.12.7', '113.160.12.7'],
    ['2001:0db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
    ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for two devices of one IPv6 line and not for two lines', () => {
    expect(networkOf('2001:db8:0:1::7')).toBe(networkOf('2001:db8:0:1:9:9:9:9'));
    expect(networkOf('2001:db8:0:1::7')).not.toBe(networkOf('2001:db8:0:2::7'));
  });

  it('is unknown for what is no address', () => {
    expect(networkOf('unix:')).toBeNull();
  });
});
