import { pick, pickByWeight, runningSums } from './chance.js';
import type { Random } from './shuffling.js';

type Words = readonly [string, ...string[]];
const words = (text: string) => text.split(' ') as unknown as Words;

/** Family names with their weights, about as frequent as in Thanh Hóa. */
const FAMILY_NAMES: readonly (readonly [string, number])[] = [
  ...([
    ['Nguyễn', 28],
    ['Lê', 19],
    ['Trần', 7],
    ['Phạm', 8],
    ['Hoàng', 6],
    ['Trịnh', 6],
    ['Bùi', 4],
    ['Vũ', 3],
  ] as const),
  ...([
    ['Đỗ', 3],
    ['Mai', 2],
    ['Hà', 2],
    ['Lưu', 1],
    ['Đặng', 1],
    ['Dương', 1],
    ['Ngô', 1],
    ['Cao', 1],
  ] as const),
  ...([
    ['Lương', 1],
    ['Quách', 1],
    ['Đinh', 1],
    ['Tống', 1],
    ['Phan', 1],
    ['Hồ', 1],
    ['Trương', 2],
    ['Đào', 1],
  ] as const),
];
const FAMILY_SUMS = runningSums(FAMILY_NAMES.map(([, weight]) => weight));

const WOMEN = {
  middle: words('Thị Thị Thị Thị Thị Thị Thu Ngọc Thanh Phương Minh Hồng Kim Mai Bích Khánh'),
  given: words(
    'An Anh Bình Chi Dung Duyên Giang Hà Hạnh Hằng Hiền Hoa Hòa Hồng Huệ Huyền Hương Lan Liên Linh Loan Mai My Nga Ngân ' +
      'Ngọc Nhung Oanh Phương Phượng Quyên Quỳnh Tâm Thảo Thắm Thanh Thủy Thúy Thư Trang Trinh Tuyết Uyên Vân Xuân Yến',
  ),
};
const MEN = {
  middle: words('Văn Văn Văn Văn Đức Minh Quang Hữu Công Xuân Ngọc Đình Thanh Tuấn Mạnh Trọng Việt Bá Hải'),
  given: words(
    'An Anh Bảo Bình Cường Chiến Chung Dũng Duy Đạt Đông Đức Giang Hà Hải Hậu Hiếu Hòa Hoàng Huy Hùng Hưng Khánh Khoa Kiên ' +
      'Lâm Long Lộc Mạnh Minh Nam Nghĩa Phong Phúc Quân Quang Quyết Sơn Tài Tân Thành Thắng Thiện Thịnh Tiến Toàn Trung Tú ' +
      'Tuấn Tùng Việt Vinh Vũ',
  ),
};

/** A plausible Vietnamese name: family, middle and given name. */
export function simulatedName(random: Random): string {
  const [family] = FAMILY_NAMES[pickByWeight(random, FAMILY_SUMS) ?? 0] ?? ['Nguyễn'];
  const { middle, given } = random(2) === 0 ? WOMEN : MEN;
  return `${family} ${pick(random, middle)} ${pick(random, given)}`;
}
