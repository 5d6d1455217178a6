import { expect, it } from 'vitest';
import { shownState, STATUS_GRID, type ExportJob } from '../src/exports/job';

const NOW = 10 * STATUS_GRID;

it('shows no export as completed before its file is written, however fast the clock runs', () => {
  const job = { createdAt: 0, queuedAt: 0, startedAt: STATUS_GRID, finishedAt: 2 * STATUS_GRID } as ExportJob;
  expect(shownState(job, NOW)).toBe('Processing');
  expect(shownState({ ...job, file: {} } as ExportJob, NOW)).toBe('Completed');
  expect(shownState({ ...job, failure: 'It could not be made.' } as ExportJob, NOW)).toBe('Failed');
});
