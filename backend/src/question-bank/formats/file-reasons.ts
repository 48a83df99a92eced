import { TABLE_FAULT_CODES, type TableFaultCode, tableFaultSentence } from '../../platform/tables/table-fault.js';
import { errorText, type ReasonText, warningText } from './reason-text.js';

const TEMPLATE_MARK = Number.NaN;

/** The faults of tables, with their numbers left to be filled in. */
function tableReason(code: TableFaultCode): ReasonText {
  const text = (locale: 'vi' | 'en') => tableFaultSentence(code, {}, locale);
  return errorText(text('vi'), text('en'), code === 'broken-csv' ? 'broken-syntax' : undefined);
}

const TABLE_REASONS = Object.fromEntries(TABLE_FAULT_CODES.map((code) => [code, tableReason(code)])) as Record<
  TableFaultCode,
  ReasonText
>;
