import { describe, expect, it } from '@jest/globals';
import { sharedMistakes } from './shared-mistakes.js';

const sat = (contestant: string, network: string, ...mistakes: string[]) => ({ contestant, network, mistakes });

describe('mistakes in common', () => {
  it('are reported for three people of one network, whatever the order of their questions', () => {
    const sittings = [sat('An', 'n1', '3:1', '7:0'), sat('Bình', 'n1', '7:0', '3:1'), sat('Chi', 'n1', '3:1', '7:0')];
    expect(sharedMistakes(sittings)).toEqual([{ network: 'n1', contestants: ['An', 'Bình', 'Chi'], mistakeCount: 2 }]);
  });

  it('are nothing to look at for two people, for one mistake, for none, or across networks', () => {
    expect(sharedMistakes([sat('An', 'n1', '3:1', '7:0'), sat('Bình', 'n1', '3:1', '7:0')])).toEqual([]);
    expect(sharedMistakes(['An', 'Bình', 'Chi'].map((name) => sat(name, 'n1', '3:1')))).toEqual([]);
    expect(sharedMistakes(['An', 'Bình', 'Chi'].map((name) => sat(name, 'n1')))).toEqual([]);
    expect(sharedMistakes(['An', 'Bình', 'Chi'].map((name) => sat(name, `of ${name}`, '3:1', '7:0')))).toEqual([]);
  });

  it('count a person once, however many attempts there were', () => {
    const thrice = [1, 2, 3].map(() => sat('An', 'n1', '3:1', '7:0'));
    expect(sharedMistakes(thrice)).toEqual([]);
  });
});
