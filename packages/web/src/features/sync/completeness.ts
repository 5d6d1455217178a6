import type { SliceCellFragment } from '../../graphql/generated/graphql';

export type SettledSlice = Readonly<{
  slice: SliceCellFragment;
  /** People of the slice at Marketo; null where Marketo did not tell. */
  atMarketo: number | null;
  read: number;
  /** Whether people at Marketo = read = stored + set aside. */
  settles: boolean;
}>;

function settle(slice: SliceCellFragment): SettledSlice {
  const read = slice.peopleStored + slice.rowsSetAside;
  const atMarketo = slice.peopleExpected;
  return { slice, atMarketo, read, settles: slice.state === 'LOADED' && (atMarketo === null || atMarketo === read) };
}

/** The statement of completeness: each slice and all of them together. */
export function completenessOf(slices: readonly SliceCellFragment[]) {
  const rows = slices.map(settle);
  const total = (count: (row: SettledSlice) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  return {
    rows,
    complete: rows.every(row => row.settles),
    atMarketo: total(row => row.atMarketo ?? row.read),
    read: total(row => row.read),
    stored: total(row => row.slice.peopleStored),
    setAside: total(row => row.slice.rowsSetAside),
  };
}
