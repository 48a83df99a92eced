import { apiProblem } from '../api/problem.js';
import { useProblemForm } from '../api/use-problem-form.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { CheckboxField } from '../ui/checkbox-field.js';
import { DateField } from '../ui/date-field.js';
import { DateTimeField } from '../ui/date-time-field.js';
import { Form } from '../ui/form.js';
import { Grid, Stack } from '../ui/layout.js';
import { NumberField } from '../ui/number-field.js';
import { PasswordField } from '../ui/password-field.js';
import type { FoundOption } from '../ui/search-select.js';
import { SearchSelect } from '../ui/search-select.js';
import { SelectField } from '../ui/select-field.js';
import { TextAreaField } from '../ui/text-area-field.js';
import { TextField } from '../ui/text-field.js';

const UNITS: readonly FoundOption[] = [
  { id: '1', label: 'Phường Hạc Thành', detail: 'Trước là: thành phố Thanh Hóa' },
  { id: '2', label: 'Phường Hàm Rồng' },
  { id: '3', label: 'Xã Hoằng Hóa' },
];

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();

const searchUnits = async (query: string) =>
  UNITS.filter((unit) => withoutMarks(unit.label).includes(withoutMarks(query)));

const refuse = () =>
  Promise.reject(
    apiProblem(422, {
      type: 'invalid-registration',
      title: 'Chưa đăng ký được',
      detail: 'Chưa đăng ký được vì hai mục bên dưới. Những gì bạn đã nhập vẫn còn nguyên.',
      errors: [
        { pointer: '/phone', detail: 'Số điện thoại này đã đăng ký. Hãy đăng nhập, hoặc dùng số khác.' },
        { pointer: '/consent', detail: 'Cần có sự đồng ý của bạn để tổ chức cuộc thi.' },
      ],
    }),
  );

const INITIAL = {
  fullName: 'Nguyễn Phước Bảo Khánh Tường Vi',
  phone: '0912 345 678',
  password: '',
  birthDate: '1958-02-09',
  unit: null as FoundOption | null,
  group: '' as 'official' | 'citizen' | '',
  prediction: 1200 as number | null,
  opensAt: '2026-08-10T03:00:00.000Z',
  note: '',
  consent: false,
};

/** A whole form. Sending it shows what a refusal of the server looks like. */
export function FieldSamples() {
  const form = useProblemForm({ initial: INITIAL, submit: refuse });
  return (
    <Stack>
      <h2>Biểu mẫu</h2>
      <Card>
        <Form form={form} label="Mẫu đăng ký">
          <Grid least="18rem">
            <TextField {...form.field('fullName')} label="Họ và tên" autoComplete="name" />
            <TextField
              {...form.field('phone')}
              label="Số điện thoại"
              hint="Dùng để đăng nhập và báo tin khi bạn đoạt giải."
              type="tel"
              autoComplete="tel"
            />
            <DateField {...form.field('birthDate')} label="Ngày sinh" birthday hint="Ví dụ: 9 2 1958" />
            <PasswordField {...form.field('password')} label="Mật khẩu" autoComplete="new-password" />
            <SearchSelect
              {...form.field('unit')}
              label="Đơn vị hoặc nơi cư trú"
              hint="Gõ có dấu hoặc không dấu, ví dụ: hac thanh"
              search={searchUnits}
            />
            <SelectField
              {...form.field('group')}
              label="Bạn là"
              choices={[
                { value: 'official', label: 'Cán bộ, công chức, viên chức' },
                { value: 'citizen', label: 'Người dân' },
              ]}
            />
            <NumberField
              {...form.field('prediction')}
              label="Có bao nhiêu người trả lời đúng tất cả?"
              hint="Một số nguyên, ví dụ 1.200"
              echo
            />
            <DateTimeField {...form.field('opensAt')} label="Mở lúc" />
          </Grid>
          <TextAreaField {...form.field('note')} label="Ghi chú" optional />
          <CheckboxField
            {...form.field('consent')}
            label="Tôi đồng ý để Ban Tổ chức dùng các thông tin trên cho việc tổ chức cuộc thi, xếp hạng và trao giải."
          />
          <Button type="submit" kind="primary" busy={form.busy}>
            Gửi thử (máy chủ sẽ từ chối)
          </Button>
        </Form>
      </Card>
    </Stack>
  );
}
