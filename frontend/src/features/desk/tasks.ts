import type { View } from '../../api/views.js';
import type { ChecklistItem } from '../../ui/checklist.js';
import type { DeskText } from './desk.messages.js';

interface Words {
  readonly text: DeskText;
  /** `10:00 thứ Hai, 10/08/2026` */
  readonly instant: (moment: string) => string;
  /** `còn 2 ngày 3 giờ` */
  readonly timeLeft: (moment: string) => string;
  readonly number: (count: number) => string;
}

/** What an upcoming round still needs from the organisers; nothing for other rounds. */
export function taskOfRound(round: View<'StaffRoundRow'>, { text, instant, timeLeft }: Words): ChecklistItem | null {
  if (round.phase !== 'upcoming') return null;
  const { name, opensAt, releasedAt, ready, missing } = round;
  const href = `/staff/rounds/${round.id}`;
  if (releasedAt !== null) {
    const detail = text.opensByItself(instant(opensAt), timeLeft(opensAt));
    return { label: text.released(name), detail, done: true, href, linkLabel: text.look };
  }
  const opens = text.opensAt(instant(opensAt), timeLeft(opensAt));
  if (ready) {
    const detail = `${opens}. ${text.readyDetail}`;
    return { label: text.ready(name), detail, done: false, href, linkLabel: text.release };
  }
  return { label: text.missing(name, missing), detail: opens, done: false, href, linkLabel: text.prepare };
}

/** Where the judging of a closed round stands; nothing while it is open. */
export function taskOfJudging(row: View<'JudgingRow'>, { text }: Words): ChecklistItem | null {
  if (row.state === 'open') return null;
  const href = `/staff/judging/${row.roundId}`;
  return { label: text[row.state](row.name), done: row.state === 'published', href, linkLabel: text.judge };
}

export function taskOfDrafts(drafts: number, { text, number }: Words): ChecklistItem | null {
  if (drafts === 0) return null;
  return {
    label: text.drafts(number(drafts)),
    detail: text.draftsDetail,
    done: false,
    href: '/staff/questions?status=draft',
    linkLabel: text.approve,
  };
}

export function taskOfRoster(people: number, { text }: Words): ChecklistItem | null {
  if (people > 0) return null;
  const detail = text.rosterEmptyDetail;
  return { label: text.rosterEmpty, detail, done: false, href: '/staff/barred-roster', linkLabel: text.addRoster };
}
