/** What a doorbell tells the node that listens. */
export type Hearing = Readonly<{
  /** A topic was announced, here or on another node. */
  heard: (topic: string) => void;
  /** It listens, for the first time or again: what was announced meanwhile is lost. */
  listens: () => void;
}>;

/** Carries topics from node to node. What it carries are hints to look again: losing one costs time, never truth. */
export interface Doorbell {
  /** Whether announcements reach this node now. */
  readonly isListening: boolean;
  /** Comes back by itself whenever it is lost. */
  start(hearing: Hearing): Promise<void>;
  announce(topics: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}
