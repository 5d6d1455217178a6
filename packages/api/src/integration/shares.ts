/** 0 to 1: the part of a day's calls and of its export volume that is left to other tools. All calls: nobody is read by id. */
export type Shares = Readonly<{ callsLeft: number; volumeLeft: number }>;

export const HALF: Shares = { callsLeft: 0.5, volumeLeft: 0.5 };
