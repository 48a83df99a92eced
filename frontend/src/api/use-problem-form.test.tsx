import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi, refusal } from '../../test/fake-api.js';
import { renderPage } from '../../test/render-page.js';
import { Button } from '../ui/button.js';
import { Form } from '../ui/form.js';
import { TextField } from '../ui/text-field.js';
import { api, dataOf } from './client.js';
import { clockOffset } from './session.js';
import { fieldOfPointer, useProblemForm } from './use-problem-form.js';

// Any route does: what is tested is how a reply reaches the form.
const send = () => dataOf(api.GET('/api/session'));

function Registering() {
  const form = useProblemForm({
    initial: { fullName: '', phone: '' },
    check: ({ fullName }) => (fullName === '' ? { fullName: 'Hãy ghi họ và tên.' } : {}),
    submit: send,
  });
  return (
    <Form form={form}>
      <TextField {...form.field('fullName')} label="Họ và tên" />
      <TextField {...form.field('phone')} label="Số điện thoại" />
      <Button type="submit" busy={form.busy}>
        Đăng ký
      </Button>
    </Form>
  );
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const submit = () => screen.getByRole('button', { name: 'Đăng ký' });

describe('A form', () => {
  beforeEach(() => void fakeApi());

  it('shows the server’s sentence at its field, focuses it, and keeps what was typed', async () => {
    const taken = { pointer: '/phone', detail: 'Số này đã đăng ký.', code: 'taken' };
    fakeApi({ 'GET /api/session': () => refusal(422, { detail: 'Chưa đăng ký được.', errors: [taken] }) });
    const { user } = renderPage(<Registering />);
    await user.type(field('Họ và tên'), 'Lê Thị An');
    await user.type(field('Số điện thoại'), '0912345678');
    await user.click(submit());
    await screen.findByText('Chưa đăng ký được.');
    expect(document.activeElement).toBe(field('Số điện thoại'));
    expect(field('Số điện thoại').getAttribute('aria-invalid')).toBe('true');
    const described = field('Số điện thoại').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Số này đã đăng ký.');
    expect([field('Họ và tên').value, field('Số điện thoại').value]).toEqual(['Lê Thị An', '0912345678']);
    await user.type(field('Số điện thoại'), '9');
    expect(screen.queryByText('Số này đã đăng ký.')).toBeNull();
  });

  it('says that the line is down in a sentence of its own', async () => {
    fakeApi({
      'GET /api/session': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const { user } = renderPage(<Registering />);
    await user.type(field('Họ và tên'), 'Vũ Ý');
    await user.click(submit());
    await screen.findByText(/Không gửi được đến máy chủ/);
    expect(field('Họ và tên').value).toBe('Vũ Ý');
  });

  it('asks the server nothing while a field is known to be wrong', async () => {
    const requests = fakeApi();
    const { user } = renderPage(<Registering />);
    await user.click(submit());
    expect(document.activeElement).toBe(field('Họ và tên'));
    expect(requests).toEqual([]);
  });

  it('reads pointers as names of fields', () => {
    expect(['/phone', '/guardian/phone', '/a~1b'].map(fieldOfPointer)).toEqual(['phone', 'guardian.phone', 'a/b']);
  });
});

describe('The server’s clock', () => {
  it('is taken to be read in the middle of the round trip', () => {
    expect(clockOffset(1000, 1400, 6200)).toBe(5000);
  });
});
