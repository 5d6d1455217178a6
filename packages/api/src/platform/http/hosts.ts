const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Which names this server answers to. A browser that is led here under another name (DNS rebinding) or from another
 * site's page gets nothing: that matters most while whoever can reach the server may do anything.
 */
export class Hosts {
  /** Whether people come by https. */
  readonly isSecure: boolean;
  private readonly names: ReadonlySet<string>;

  constructor(publicUrl: string | null) {
    this.isSecure = publicUrl !== null && new URL(publicUrl).protocol === 'https:';
    this.names = new Set([...LOOPBACK, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])]);
  }

  knows(host: string | undefined): boolean {
    if (host === undefined || !URL.canParse(`http://${host}`)) return false;
    return this.names.has(new URL(`http://${host}`).hostname);
  }

  /**
   * Programs send no origin; a browser's page must come from this very host, and by https where people come so: whoever
   * sits on the way could make a page of the same name without it.
   */
  maySend(origin: string | undefined, host: string | undefined): boolean {
    if (!this.knows(host)) return false;
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    const from = new URL(origin);
    return from.host === host && (!this.isSecure || from.protocol === 'https:' || LOOPBACK.has(from.hostname));
  }
}
