import { spokenInstant } from '../platform/clock/zoned-time.js';
import type { HomeView, RoundSummary } from './home.dto.js';
import { presentRound } from './present-round.js';

/**
 * The first page as plain HTML, in Vietnamese: what is open and the links that matter, readable before any script has
 * arrived and usable without one. The application takes its place once it is there.
 */
export function frontPage({ contest, rounds }: HomeView): string {
  const round = presentRound(rounds, ({ phase }) => phase);
  return [
    '<main class="front">',
    `<h1>${escaped(contest.name)}</h1>`,
    round && `<p>${escaped(sentenceAbout(round, contest.timeZone))}</p>`,
    '<nav>',
    round?.phase === 'open' && `<a href="/rounds/${round.id}/answer">Bắt đầu làm bài</a>`,
    round?.resultPublished && `<a href="/standings?round=${round.id}">Xem xếp hạng</a>`,
    '<a href="/register">Đăng ký dự thi</a>',
    '<a href="/sign-in">Đăng nhập</a>',
    '<a href="/rules">Thể lệ</a>',
    '</nav>',
    '</main>',
  ]
    .filter(Boolean)
    .join('');
}

function sentenceAbout({ name, phase, opensAt, closesAt }: RoundSummary, timeZone: string): string {
  const at = (instant: string) => spokenInstant(Date.parse(instant), timeZone).vi;
  if (phase === 'open') return `${name} đang mở, đóng lúc ${at(closesAt)}.`;
  if (phase === 'upcoming') return `${name} mở lúc ${at(opensAt)}.`;
  return `${name} đã đóng.`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that organisers typed, as text. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
