import type { UnitKind } from '../../domain/unit-kind.js';

/** A place of work for the demo. The numbers of people are made up, of a plausible size. */
export interface SeedWorkplace {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly rosterCount: number;
  /** Names from before the reorganisation of 2025. */
  readonly formerNames?: readonly string[];
}

/**
 * Districts that had gone before the address database begins: Đông Sơn joined the city of Thanh Hóa on 2025-01-01,
 * Tĩnh Gia became the town of Nghi Sơn in 2020. By the code of the communes and wards on their land.
 */
export const EARLIER_DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  'Huyện Đông Sơn': ['16378', '16417', '15853'],
  'Huyện Tĩnh Gia': ['16561', '16576', '16591', '16594', '16597', '16609', '16624', '16636', '16645', '16654'],
};

/** Agencies, schools and enterprises of the province after the reorganisation of 2025. */
export const WORKPLACES: readonly SeedWorkplace[] = [
  { code: 'THA-VPUBND', name: 'Văn phòng UBND tỉnh', kind: 'department', rosterCount: 130 },
  { code: 'THA-VPHDND', name: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', kind: 'department', rosterCount: 62 },
  {
    code: 'THA-SKHCN',
    name: 'Sở Khoa học và Công nghệ',
    kind: 'department',
    rosterCount: 145,
    formerNames: ['Sở Thông tin và Truyền thông'],
  },
  {
    code: 'THA-SNV',
    name: 'Sở Nội vụ',
    kind: 'department',
    rosterCount: 168,
    formerNames: ['Sở Lao động, Thương binh và Xã hội'],
  },
  {
    code: 'THA-STC',
    name: 'Sở Tài chính',
    kind: 'department',
    rosterCount: 205,
    formerNames: ['Sở Kế hoạch và Đầu tư'],
  },
  {
    code: 'THA-SNNMT',
    name: 'Sở Nông nghiệp và Môi trường',
    kind: 'department',
    rosterCount: 640,
    formerNames: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'],
  },
  {
    code: 'THA-SXD',
    name: 'Sở Xây dựng',
    kind: 'department',
    rosterCount: 230,
    formerNames: ['Sở Giao thông vận tải'],
  },
  { code: 'THA-SCT', name: 'Sở Công Thương', kind: 'department', rosterCount: 118 },
  { code: 'THA-SGDDT', name: 'Sở Giáo dục và Đào tạo', kind: 'department', rosterCount: 96 },
  { code: 'THA-SYT', name: 'Sở Y tế', kind: 'department', rosterCount: 124 },
  { code: 'THA-SVHTTDL', name: 'Sở Văn hóa, Thể thao và Du lịch', kind: 'department', rosterCount: 152 },
  { code: 'THA-STP', name: 'Sở Tư pháp', kind: 'department', rosterCount: 88 },
  {
    code: 'THA-SDTTG',
    name: 'Sở Dân tộc và Tôn giáo',
    kind: 'department',
    rosterCount: 46,
    formerNames: ['Ban Dân tộc tỉnh'],
  },
  { code: 'THA-SNGV', name: 'Sở Ngoại vụ', kind: 'department', rosterCount: 38 },
  { code: 'THA-TTT', name: 'Thanh tra tỉnh', kind: 'department', rosterCount: 140 },
  {
    code: 'THA-BQLKKT',
    name: 'Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp',
    kind: 'department',
    rosterCount: 110,
  },
  { code: 'THA-VPTU', name: 'Văn phòng Tỉnh ủy', kind: 'agency', rosterCount: 92 },
  { code: 'THA-BTCTU', name: 'Ban Tổ chức Tỉnh ủy', kind: 'agency', rosterCount: 48 },
  {
    code: 'THA-BTGDV',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    kind: 'agency',
    rosterCount: 54,
    formerNames: ['Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
  },
  { code: 'THA-UBKTTU', name: 'Ủy ban Kiểm tra Tỉnh ủy', kind: 'agency', rosterCount: 44 },
  { code: 'THA-BNCTU', name: 'Ban Nội chính Tỉnh ủy', kind: 'agency', rosterCount: 30 },
  { code: 'THA-TCT', name: 'Trường Chính trị tỉnh Thanh Hóa', kind: 'school', rosterCount: 72 },
  { code: 'THA-UBMTTQ', name: 'Ủy ban MTTQ Việt Nam tỉnh', kind: 'agency', rosterCount: 96 },
  { code: 'THA-LDLD', name: 'Liên đoàn Lao động tỉnh', kind: 'agency', rosterCount: 58 },
  { code: 'THA-TD', name: 'Tỉnh đoàn Thanh Hóa', kind: 'agency', rosterCount: 52 },
  { code: 'THA-HLHPN', name: 'Hội Liên hiệp Phụ nữ tỉnh', kind: 'agency', rosterCount: 40 },
  { code: 'THA-HND', name: 'Hội Nông dân tỉnh', kind: 'agency', rosterCount: 44 },
  { code: 'THA-HCCB', name: 'Hội Cựu chiến binh tỉnh', kind: 'agency', rosterCount: 22 },
  { code: 'THA-CA', name: 'Công an tỉnh Thanh Hóa', kind: 'agency', rosterCount: 2400 },
  { code: 'THA-BCHQS', name: 'Bộ Chỉ huy Quân sự tỉnh', kind: 'agency', rosterCount: 680 },
  { code: 'THA-TAND', name: 'Tòa án nhân dân tỉnh', kind: 'agency', rosterCount: 260 },
  { code: 'THA-VKSND', name: 'Viện Kiểm sát nhân dân tỉnh', kind: 'agency', rosterCount: 240 },
  { code: 'THA-THUE', name: 'Thuế tỉnh Thanh Hóa', kind: 'agency', rosterCount: 720, formerNames: ['Cục Thuế tỉnh'] },
  { code: 'THA-BHXH', name: 'Bảo hiểm xã hội tỉnh Thanh Hóa', kind: 'agency', rosterCount: 410 },
  { code: 'THA-KBNN', name: 'Kho bạc Nhà nước Thanh Hóa', kind: 'agency', rosterCount: 190 },
  {
    code: 'THA-BPTTH',
    name: 'Báo và Phát thanh, Truyền hình Thanh Hóa',
    kind: 'agency',
    rosterCount: 245,
    formerNames: ['Báo Thanh Hóa', 'Đài Phát thanh và Truyền hình Thanh Hóa'],
  },
  { code: 'THA-TTPVHCC', name: 'Trung tâm Phục vụ hành chính công tỉnh', kind: 'agency', rosterCount: 48 },
  { code: 'THA-TTCDS', name: 'Trung tâm Chuyển đổi số tỉnh', kind: 'agency', rosterCount: 36 },
  { code: 'THA-DHHD', name: 'Trường Đại học Hồng Đức', kind: 'school', rosterCount: 720 },
  {
    code: 'THA-DHVHTTDL',
    name: 'Trường Đại học Văn hóa, Thể thao và Du lịch Thanh Hóa',
    kind: 'school',
    rosterCount: 260,
  },
  { code: 'THA-PHYHN', name: 'Phân hiệu Trường Đại học Y Hà Nội tại Thanh Hóa', kind: 'school', rosterCount: 85 },
  { code: 'THA-CDNCN', name: 'Trường Cao đẳng Công nghiệp Thanh Hóa', kind: 'school', rosterCount: 180 },
  { code: 'THA-CDYT', name: 'Trường Cao đẳng Y tế Thanh Hóa', kind: 'school', rosterCount: 150 },
  { code: 'THA-CLS', name: 'Trường THPT Chuyên Lam Sơn', kind: 'school', rosterCount: 118 },
  { code: 'THA-DDT', name: 'Trường THPT Đào Duy Từ', kind: 'school', rosterCount: 96 },
  { code: 'THA-HR', name: 'Trường THPT Hàm Rồng', kind: 'school', rosterCount: 92 },
  { code: 'THA-BVDK', name: 'Bệnh viện Đa khoa tỉnh Thanh Hóa', kind: 'agency', rosterCount: 1180 },
  { code: 'THA-BVN', name: 'Bệnh viện Nhi Thanh Hóa', kind: 'agency', rosterCount: 760 },
  { code: 'THA-BVPS', name: 'Bệnh viện Phụ sản Thanh Hóa', kind: 'agency', rosterCount: 640 },
  { code: 'THA-BVUB', name: 'Bệnh viện Ung bướu Thanh Hóa', kind: 'agency', rosterCount: 420 },
  { code: 'THA-BVYDCT', name: 'Bệnh viện Y dược cổ truyền Thanh Hóa', kind: 'agency', rosterCount: 260 },
  { code: 'THA-KSBT', name: 'Trung tâm Kiểm soát bệnh tật tỉnh', kind: 'agency', rosterCount: 230 },
  { code: 'THA-VNPT', name: 'VNPT Thanh Hóa', kind: 'enterprise', rosterCount: 560 },
  { code: 'THA-VIETTEL', name: 'Viettel Thanh Hóa', kind: 'enterprise', rosterCount: 620 },
  { code: 'THA-MOBIFONE', name: 'MobiFone Thanh Hóa', kind: 'enterprise', rosterCount: 140 },
  { code: 'THA-BUUDIEN', name: 'Bưu điện tỉnh Thanh Hóa', kind: 'enterprise', rosterCount: 830 },
  { code: 'THA-DIENLUC', name: 'Công ty Điện lực Thanh Hóa', kind: 'enterprise', rosterCount: 1650 },
  { code: 'THA-LHD', name: 'Công ty TNHH Lọc hóa dầu Nghi Sơn', kind: 'enterprise', rosterCount: 1350 },
  { code: 'THA-LAMSON', name: 'Công ty CP Mía đường Lam Sơn', kind: 'enterprise', rosterCount: 780 },
  { code: 'THA-AGRIBANK', name: 'Agribank Chi nhánh Thanh Hóa', kind: 'enterprise', rosterCount: 520 },
  { code: 'THA-VIETINBANK', name: 'VietinBank Chi nhánh Thanh Hóa', kind: 'enterprise', rosterCount: 190 },
];
