import { Download } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { MenuButton } from '../../ui/menu-button.js';
import { useBulkText } from './bulk.messages.js';
import type { QuestionFilters } from './questions.queries.js';
import { filterOf } from './questions.queries.js';
import type { Selection } from './use-selection.js';

const FORMATS = ['xlsx', 'gift', 'xml'] as const;
/** Ids travel in the address, which has no room for more. */
const MOST_CHOSEN = 300;

interface ExportMenuProps {
  readonly selection: Selection;
  readonly filters: QuestionFilters;
  /** How many match the filters. */
  readonly total: number;
}

/** Files of the ticked questions, or of all that match while none is ticked. */
export function ExportMenu({ selection, filters, total }: ExportMenuProps) {
  const text = useBulkText();
  const format = useFormat();
  const { rows, all } = selection;
  const chosen = all === null && rows.size > 0;
  const tooMany = chosen && rows.size > MOST_CHOSEN;
  const query = chosen ? new URLSearchParams({ ids: [...rows.keys()].join(',') }) : queryOf(filters);
  return (
    <MenuButton label={text.export} icon={<Download aria-hidden="true" />}>
      <p>{chosen ? text.exportChosen(format.number(rows.size)) : text.exportAll(format.number(total))}</p>
      {tooMany && <p>{text.exportTooMany(format.number(MOST_CHOSEN))}</p>}
      {!tooMany &&
        FORMATS.map((name) => (
          <a key={name} href={`/api/staff/questions/export.${name}?${query}`} download>
            {text.formats[name]}
          </a>
        ))}
      <p>{text.keysInside}</p>
    </MenuButton>
  );
}

function queryOf(filters: QuestionFilters): URLSearchParams {
  const given = Object.entries(filterOf(filters)).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
}
