import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../../test/render-page.js';
import type { FoundOption } from './search-select.js';
import { SearchSelect } from './search-select.js';

const HAC_THANH = { id: '1', label: 'Phường Hạc Thành' };
const HAM_RONG = { id: '2', label: 'Phường Hàm Rồng' };

type Search = (query: string, signal: AbortSignal) => Promise<readonly FoundOption[]>;

function Unit({ search }: { readonly search: Search }) {
  const [unit, setUnit] = useState<FoundOption | null>(null);
  return (
    <>
      <SearchSelect label="Đơn vị" name="unit" value={unit} onChange={setUnit} search={search} />
      <output>{unit?.id ?? 'chưa chọn'}</output>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });
const value = () => document.querySelector('output')?.textContent;

describe('Search and select', () => {
  it('finds by typing and chooses by keyboard', async () => {
    const search = jest.fn<Search>(async () => [HAC_THANH, HAM_RONG]);
    const { user } = renderPage(<Unit search={search} />);
    await user.type(field(), 'ha');
    await screen.findByRole('option', { name: 'Phường Hạc Thành' });
    expect(search.mock.calls.map(([query]) => query)).toEqual(['ha']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field().value).toBe('Phường Hàm Rồng');
    expect(value()).toBe('2');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('points a screen reader to the option that Enter would choose', async () => {
    const { user } = renderPage(<Unit search={async () => [HAC_THANH, HAM_RONG]} />);
    await user.type(field(), 'ha');
    const second = await screen.findByRole('option', { name: 'Phường Hàm Rồng' });
    await user.keyboard('{ArrowUp}');
    expect(field().getAttribute('aria-activedescendant')).toBe(second.id);
  });

  it('takes the choice back when its text is changed', async () => {
    const { user } = renderPage(<Unit search={async () => [HAC_THANH]} />);
    await user.type(field(), 'hac');
    await user.click(await screen.findByRole('option', { name: 'Phường Hạc Thành' }));
    expect(value()).toBe('1');
    await user.type(field(), 'x');
    expect(value()).toBe('chưa chọn');
  });

  it('says so when nothing is found, and when the line is down', async () => {
    const { user } = renderPage(
      <Unit search={(query) => (query === 'lost' ? Promise.reject(new Error('offline')) : Promise.resolve([]))} />,
    );
    await user.type(field(), 'zzz');
    expect(await screen.findByText(/Không thấy kết quả nào cho “zzz”/)).toBeTruthy();
    await user.clear(field());
    await user.type(field(), 'lost');
    expect(await screen.findByText(/Chưa tìm được/)).toBeTruthy();
  });
});
