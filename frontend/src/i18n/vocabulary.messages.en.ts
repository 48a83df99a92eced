import type { SameShape } from './messages.js';
import type { Words } from './vocabulary.messages.js';

const english: SameShape<Words> = {
  phases: { upcoming: 'To come', open: 'Open', closed: 'Closed' },
  difficulties: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
  questionStatuses: {
    draft: 'Draft',
    reviewed: 'Reviewed',
    approved: 'Approved',
    used: 'Used',
    retired: 'Retired',
  },
  unitKinds: {
    province: 'Province, city',
    commune: 'Commune',
    ward: 'Ward',
    department: 'Department',
    agency: 'Agency',
    school: 'School',
    enterprise: 'Enterprise',
    other: 'Other',
  },
  contestantGroups: {
    official: 'Official, civil servant',
    'public-employee': 'Public employee',
    'union-member': 'Union member',
    student: 'Student',
    worker: 'Worker',
    citizen: 'Citizen',
  },
};

export default english;
