import { SidePanel } from '../../ui/side-panel.js';
import { NewUnitForm } from './new-unit-form.js';
import { UnitForm } from './unit-form.js';
import { useUnitText } from './unit.messages.js';
import type { UnitRow } from './units.queries.js';

interface UnitPanelProps {
  /** Null for a new one. */
  readonly unit: UnitRow | null;
  readonly onSaved: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** One unit beside the table. */
export function UnitPanel({ unit, onSaved, onClose }: UnitPanelProps) {
  const text = useUnitText();
  const done = async (): Promise<void> => {
    await onSaved();
    onClose();
  };
  return (
    <SidePanel title={unit?.name ?? text.newTitle} onClose={onClose}>
      {unit ? <UnitForm unit={unit} onSaved={done} /> : <NewUnitForm onSaved={done} />}
    </SidePanel>
  );
}
