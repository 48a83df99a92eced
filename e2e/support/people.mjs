/** The staff accounts of the journeys. */
export const STAFF = {
  organiser: { signInName: 'bantochuc', displayName: 'Ban Tổ chức', role: 'organiser', password: 'hoa-sen-vang-2026' },
  secondOrganiser: {
    signInName: 'bantochuc2',
    displayName: 'Phòng Chuyển đổi số',
    role: 'organiser',
    password: 'song-chu-trong-xanh',
  },
  judge: { signInName: 'bangiamkhao', displayName: 'Ban Giám khảo', role: 'judge', password: 'trong-dong-dong-son' },
  administrator: {
    signInName: 'quantri',
    displayName: 'Quản trị',
    role: 'administrator',
    password: 'song-ma-cuon-cuon',
  },
};
