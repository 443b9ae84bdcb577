/** Thrown when a storage is asked for something after `close()`. */
export class StorageClosedError extends Error {
  override readonly name = "StorageClosedError";
  readonly code = "storageClosed";

  constructor() {
    super("The storage has been closed");
  }
}

/** Lets work in until it is closed, and knows what is inside. */
export interface Gate {
  /** @throws StorageClosedError when the gate has been closed */
  enter<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nothing more in; resolves when all that was inside has ended, well or badly. */
  close(): Promise<void>;
}

/** A gate that stands open. The embedded database does not wait for its own transactions when it closes: they would be cut off halfway. */
export function openGate(): Gate {
  const inside = new Set<Promise<unknown>>();
  let closed = false;
  return {
    enter: async (work) => {
      if (closed) throw new StorageClosedError();
      const running = work();
      inside.add(running);
      try {
        return await running;
      } finally {
        inside.delete(running);
      }
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(inside);
    },
  };
}
