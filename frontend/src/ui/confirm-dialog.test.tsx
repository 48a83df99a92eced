import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { SentenceError } from '../i18n/sentence.js';
import { renderPage } from '../../test/render-page.js';
import { Button } from './button.js';
import { ConfirmDialog } from './confirm-dialog.js';

function Disqualifying({ onConfirm }: { readonly onConfirm: (reason: string) => Promise<unknown> | void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Loại…</Button>
      <ConfirmDialog
        open={open}
        title="Loại thí sinh này?"
        confirmLabel="Loại thí sinh"
        danger
        reason
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      >
        Cả danh sách sẽ được tính lại.
      </ConfirmDialog>
    </>
  );
}

const open = async (onConfirm: (reason: string) => Promise<unknown> | void) => {
  const { user } = renderPage(<Disqualifying onConfirm={onConfirm} />);
  await user.click(screen.getByRole('button', { name: 'Loại…' }));
  return user;
};
const confirmButton = () => screen.getByRole('button', { name: 'Loại thí sinh' });

describe('The confirm dialog', () => {
  it('takes the focus, and gives it back when it is closed', async () => {
    const user = await open(() => {});
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Loại thí sinh này?' }));
    await user.click(screen.getByRole('button', { name: 'Hủy' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Loại…' }));
  });

  it('does nothing without a reason, and asks for it', async () => {
    const onConfirm = jest.fn<(reason: string) => void>();
    const user = await open(onConfirm);
    await user.click(confirmButton());
    expect(onConfirm).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Lý do' }));
    await user.keyboard('Dùng hai tài khoản');
    await user.click(confirmButton());
    expect(onConfirm.mock.calls).toEqual([['Dùng hai tài khoản']]);
  });

  it('stays and says why when it was refused; the reason is kept', async () => {
    const user = await open(() => Promise.reject(new SentenceError('Tuần thi đã được công bố.')));
    await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Nộp hộ');
    await user.click(confirmButton());
    await screen.findByText('Tuần thi đã được công bố.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lý do' }).value).toBe('Nộp hộ');
  });
});
