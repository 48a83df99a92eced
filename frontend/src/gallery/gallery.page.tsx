import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.js';
import { Stack } from '../ui/layout.js';
import { LotusMark } from '../ui/lotus-mark.js';
import { PageHeader } from '../ui/page-header.js';
import { SelectField } from '../ui/select-field.js';
import { ActionSamples } from './action-samples.js';
import { ContestantSamples } from './contestant-samples.js';
import { FieldSamples } from './field-samples.js';
import styles from './gallery.module.css';
import { MessageSamples } from './message-samples.js';
import { StaffSamples } from './staff-samples.js';

/** Every component in one page, for the people who build screens. Not in a production build (see vite.config.ts). */
export default function GalleryPage() {
  const [theme, setTheme] = useState<'light' | 'dark' | ''>('');
  const [density, setDensity] = useState<'compact' | ''>('');
  const choose = (chosen: 'light' | 'dark' | ''): void => {
    setTheme(chosen);
    if (chosen) document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  };
  return (
    <div data-density={density || undefined}>
      <div className={styles.bar}>
        <LotusMark /> Bộ giao diện <LanguageSwitch />
      </div>
      <main className={styles.main}>
        <Stack gap="large">
          <PageHeader
            title="Bộ giao diện của cuộc thi"
            over="Dành cho người làm màn hình"
            lead="Mỗi thành phần một lần, với dữ liệu thật: tên dài, tên ngắn, lỗi, chờ, rỗng."
          />
          <div className={styles.switches}>
            <SelectField
              label="Giao diện"
              name="theme"
              value={theme}
              placeholder="Theo hệ thống"
              choices={[
                { value: 'light', label: 'Sáng' },
                { value: 'dark', label: 'Tối' },
              ]}
              onChange={choose}
            />
            <SelectField
              label="Mật độ"
              name="density"
              value={density}
              placeholder="Rộng rãi (thí sinh)"
              choices={[{ value: 'compact', label: 'Gọn (bàn làm việc)' }]}
              onChange={setDensity}
            />
          </div>
          <ContestantSamples />
          <ActionSamples />
          <FieldSamples />
          <MessageSamples />
          <StaffSamples />
        </Stack>
      </main>
    </div>
  );
}
