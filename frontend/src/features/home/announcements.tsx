import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import styles from './announcements.module.css';
import { useAboutText } from './about.messages.js';

/** What the organisers have to say, the newest first. */
export function Announcements({ announcements }: { readonly announcements: readonly View<'AnnouncementView'>[] }) {
  const text = useAboutText();
  const format = useFormat();
  if (announcements.length === 0) return null;
  return (
    <Card title={text.announcements}>
      {announcements.map(({ id, title, body, visibleFrom }) => (
        <article key={id} className={styles.announcement}>
          <h3>{title}</h3>
          <p className={styles.when}>{format.instant(visibleFrom)}</p>
          <p className={styles.body}>{body}</p>
        </article>
      ))}
    </Card>
  );
}
