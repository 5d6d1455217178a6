import type { ExportRequest } from './exportRequest';

/** The same request with a window that is wider on both sides, so that people at its borders are in two adjoining files. */
export function widened(request: ExportRequest, seconds: number): ExportRequest {
  if (seconds === 0 || 'list' in request.filter) return request;
  const { filter } = request;
  return {
    ...request,
    filter: { ...filter, first: filter.first - seconds, last: filter.last + seconds },
  } as ExportRequest;
}
