import { systemClock, type Clock } from '../../src/platform/clock';

/** The time of this computer, moved by hand. */
export class MovedClock implements Clock {
  private ahead = 0;

  now = (): Date => new Date(systemClock.now().getTime() + this.ahead);
  sleep = systemClock.sleep;

  move(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}
