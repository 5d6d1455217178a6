/** How many of something each holds at once, on this node. */
export class Quota {
  private readonly held = new Map<string, number>();

  /** `most` for each. */
  constructor(private readonly most: number) {}

  /** Takes one; returns how to give it back, or null where there are as many as may be. */
  take(whose: string): (() => void) | null {
    const held = this.held.get(whose) ?? 0;
    if (held >= this.most) return null;
    this.held.set(whose, held + 1);
    let taken = true;
    return () => {
      if (taken) this.giveBack(whose);
      taken = false;
    };
  }

  private giveBack(whose: string): void {
    const left = (this.held.get(whose) ?? 1) - 1;
    if (left > 0) this.held.set(whose, left);
    else this.held.delete(whose);
  }
}
