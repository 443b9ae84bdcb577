/** How long after the last change a draft is saved, and how long at most while one writes on (milliseconds). */
export const SAVE_AFTER = 1_000;
export const SAVE_AT_LATEST = 8_000;

const RETRY_AFTER = [2_000, 4_000, 8_000, 15_000, 30_000] as const;
const RETRY_AT_MOST = 30_000;

/** Decides when a draft is saved: soon after one stops writing, now and then while one writes on, ever more seldom while it fails. */
export class SaveTimer {
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;
  #failures = 0;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** Something has been written. */
  afterChange(): void {
    const now = performance.now();
    this.#waitingSince ??= now;
    this.#start(Math.min(SAVE_AFTER, Math.max(0, this.#waitingSince + SAVE_AT_LATEST - now)));
  }

  /** A save has failed and is to be tried again. */
  afterFailure(): void {
    this.#start(RETRY_AFTER[this.#failures] ?? RETRY_AT_MOST);
    this.#failures += 1;
  }

  /** A save has succeeded. */
  afterSuccess(): void {
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = undefined;
  }

  #start(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#act(), delay);
  }
}
