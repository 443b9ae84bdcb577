/** A row of counts about to be published: which cells are covered, and whether the total stands beside them. */
export interface ReportTable {
  readonly cells: readonly number[];
  /** Indexes of covered cells. */
  readonly suppressed: readonly number[];
  readonly rowTotal?: number | undefined;
  /** The smallest count that may be shown, as the county has set it. */
  readonly minCell: number;
}

/** Indexes of shown cells whose count is from 1 up to the threshold. */
export const smallShown = ({ cells, suppressed, minCell }: ReportTable): readonly number[] =>
  cells.flatMap((count, index) => (count > 0 && count < minCell && !suppressed.includes(index) ? [index] : []));
