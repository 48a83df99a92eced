import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../../test/render-page.js';
import { RadioCards } from './radio-cards.js';

const OPTIONS = [
  { value: 'a', label: 'Ngày 10 tháng 10' },
  { value: 'b', label: 'Ngày 01 tháng 7' },
  { value: 'c', label: 'Ngày 02 tháng 9' },
] as const;

function Question({ pageKeys, disabled }: { readonly pageKeys?: boolean; readonly disabled?: boolean }) {
  const [answer, setAnswer] = useState<string | null>(null);
  return (
    <>
      <input aria-label="Ghi chú" />
      <RadioCards
        legend="Ngày Chuyển đổi số quốc gia?"
        name="question"
        options={OPTIONS}
        value={answer}
        onChange={setAnswer}
        {...{ pageKeys, disabled }}
      />
    </>
  );
}

const option = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () => OPTIONS.filter(({ label }) => option(label).checked).map(({ value }) => value);

describe('Radio cards', () => {
  it('are a named group of real radio buttons', () => {
    renderPage(<Question />);
    expect(screen.getByRole('radiogroup', { name: 'Ngày Chuyển đổi số quốc gia?' })).toBeTruthy();
    expect(chosen()).toEqual([]);
  });

  it('are chosen by a click, by a number and by the arrows', async () => {
    const { user } = renderPage(<Question />);
    await user.click(option('Ngày 10 tháng 10'));
    expect(chosen()).toEqual(['a']);
    await user.keyboard('3');
    expect(chosen()).toEqual(['c']);
    option('Ngày 02 tháng 9').focus();
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toEqual(['b']);
  });

  it('ignore a number that no option has, and one that belongs to a shortcut of the browser', async () => {
    const { user } = renderPage(<Question />);
    await user.click(option('Ngày 10 tháng 10'));
    await user.keyboard('4');
    await user.keyboard('{Control>}2{/Control}');
    expect(chosen()).toEqual(['a']);
  });

  it('take numbers from the whole page where they are the page’s question, but not from a text field', async () => {
    const { user } = renderPage(<Question pageKeys />);
    fireEvent.keyDown(document.body, { key: '2' });
    expect(chosen()).toEqual(['b']);
    await user.type(screen.getByRole('textbox', { name: 'Ghi chú' }), '1');
    expect(chosen()).toEqual(['b']);
  });

  it('choose nothing once they are closed', () => {
    renderPage(<Question pageKeys disabled />);
    fireEvent.keyDown(document.body, { key: '2' });
    expect(chosen()).toEqual([]);
  });
});
