import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormat } from '../i18n/use-format.js';
import { Button } from './button.js';
import styles from './pagination.module.css';
import { useListText } from './list.messages.js';

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which rows of how many, and the way to the next ones. Nothing where one page holds all. */
export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const text = useListText();
  const { number } = useFormat();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  if (total === 0) return null;
  return (
    <nav className={styles.pagination} aria-label={text.pagination}>
      <span className={styles.count}>
        {text.rowsShown(number(first), number(Math.min(total, page * pageSize)), number(total))}
      </span>
      {pages > 1 && (
        <div className={styles.steps}>
          <Button
            icon={<ChevronLeft aria-hidden="true" />}
            iconOnly
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            {text.previous}
          </Button>
          <span className={styles.count} aria-current="page">
            {text.page(number(page), number(pages))}
          </span>
          <Button
            icon={<ChevronRight aria-hidden="true" />}
            iconOnly
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
          >
            {text.next}
          </Button>
        </div>
      )}
    </nav>
  );
}
