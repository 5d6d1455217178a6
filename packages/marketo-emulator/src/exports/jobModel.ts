/** How long an export takes, in emulated seconds. */
export interface JobModel {
  /** From enqueue to the earliest start. */
  readonly queueSeconds: number;
  readonly processingSeconds: (rows: number) => number;
}

export const JOB_MODELS = {
  /** A fit of recorded jobs, good to a factor of two. */
  recorded: { queueSeconds: 60, processingSeconds: rows => 11.2 * rows ** 0.538 },
  linear30: { queueSeconds: 60, processingSeconds: rows => 60 + rows / 30 },
  linear1500: { queueSeconds: 60, processingSeconds: rows => 60 + rows / 1_500 },
} as const satisfies Record<string, JobModel>;

export type JobModelName = keyof typeof JOB_MODELS;
