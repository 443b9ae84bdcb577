import type { Answer, Problem, WireDocument } from "@koonti/api-contract";
import type { z } from "zod";
import type { Content } from "../components/form/content-path.ts";
import { pathKey, withValueAt } from "../components/form/content-path.ts";
import type { ContentStore } from "../components/form/content-store.ts";
import { createContentStore } from "../components/form/content-store.ts";
import type { LocalCopy } from "./local-copy.ts";
import { sameValue } from "./same-value.ts";
import type { Savable } from "./savable.ts";
import { savableOf } from "./savable.ts";
import type { SaveState } from "./save-state.ts";
import { isUnsent } from "./save-state.ts";
import { SaveTimer } from "./save-timer.ts";
import { mergeThree } from "./three-way.ts";

/** What a draft needs of the world around it. */
export interface DraftPorts {
  readonly schema: z.ZodType;
  readonly save: (content: Content, version: number) => Promise<Answer<WireDocument>>;
  readonly load: () => Promise<Answer<WireDocument>>;
  readonly copy: LocalCopy;
  readonly onSaved: (document: WireDocument) => void;
}

/** The choice at each clash, by the key of its path. */
export type Choices = Readonly<Record<string, "mine" | "theirs">>;

/**
 * One document being written: its content, and the saving of it as one writes. What has not reached the server is kept in the browser tab and
 * comes back; another writer's text is taken in where it fits and asked about where it does not.
 */
export class Draft {
  readonly store: ContentStore;
  /** Whether something written earlier in this tab was brought back. */
  readonly wasRestored: boolean;
  readonly #ports: DraftPorts;
  readonly #timer = new SaveTimer(() => void this.#save());
  readonly #listeners = new Set<() => void>();
  #version: number;
  #base: Content;
  #state: SaveState = { kind: "clean" };
  #settled: SaveState = { kind: "clean" };
  #running: Promise<void> | undefined;

  constructor(document: WireDocument, ports: DraftPorts) {
    this.#ports = ports;
    this.#version = document.version;
    this.#base = document.content;
    this.store = createContentStore(document.content);
    this.wasRestored = this.#restore(document);
    this.store.subscribe(() => this.#onChange());
    if (this.wasRestored && this.#state.kind !== "conflict") this.#state = { kind: "waiting" };
  }

  readonly state = (): SaveState => this.#state;
  /** The version on the server that the next save builds on. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Begins to save what was brought back. Apart from the making, since a page may make a draft, wait for something else and throw it away
   * unseen.
   */
  readonly start = (): void => {
    if (this.#state.kind === "waiting") this.#timer.afterChange();
  };

  /** Saves at once; tells whether everything that was written is now on the server. */
  readonly flush = async (): Promise<boolean> => {
    await this.#running;
    if (isUnsent(this.#state) && this.#state.kind !== "conflict") await this.#save();
    return this.#state.kind === "clean" || (this.#state.kind === "saved" && this.#state.heldBack.length === 0);
  };

  /** Ends a conflict by choosing at each clash. */
  readonly settle = async (choices: Choices): Promise<boolean> => {
    if (this.#state.kind !== "conflict") return false;
    const { theirs, clashes } = this.#state.conflict;
    const { content } = mergeThree(this.#base, this.store.get(), theirs.content);
    const chosen = clashes.filter(({ path }) => choices[pathKey(path)] === "theirs");
    this.#buildOn(theirs);
    this.#become({ kind: "waiting" });
    this.store.replace(
      chosen.reduce((settled, clash) => withValueAt(settled, clash.path, clash.theirs), content),
      this.store.unread(),
    );
    return this.flush();
  };

  /** Stops the timers, after a last save of what waits for one. */
  readonly close = (): void => {
    this.#timer.stop();
    if (isUnsent(this.#state) && this.#state.kind !== "conflict") void this.#save();
  };

  #become(state: SaveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  #buildOn({ version, content }: WireDocument): void {
    this.#version = version;
    this.#base = content;
  }

  #keepCopy(): void {
    this.#ports.copy.write({ baseVersion: this.#version, base: this.#base, content: this.store.get(), unread: this.store.unread() });
  }

  #restore(document: WireDocument): boolean {
    const unsent = this.#ports.copy.read();
    if (unsent === undefined) return false;
    this.store.replace(unsent.content, unsent.unread);
    if (unsent.baseVersion !== document.version) {
      this.#base = unsent.base;
      this.#takeIn(document);
    }
    return !sameValue(this.store.get(), document.content) || Object.keys(unsent.unread).length > 0;
  }

  #onChange(): void {
    this.#keepCopy();
    if (this.#state.kind === "conflict" || this.#state.kind === "saving") return;
    if (this.#state.kind !== "retrying") this.#become({ kind: "waiting" });
    this.#timer.afterChange();
  }

  /** Another version has come: takes it in where it fits, asks where it does not. */
  #takeIn(theirs: WireDocument): boolean {
    const { content, clashes } = mergeThree(this.#base, this.store.get(), theirs.content);
    if (clashes.length > 0) {
      this.#become({ kind: "conflict", conflict: { theirs, clashes } });
      return false;
    }
    this.#buildOn(theirs);
    this.store.replace(content, this.store.unread());
    return true;
  }

  async #save(): Promise<void> {
    this.#timer.stop();
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #send(): Promise<void> {
    const written = this.store.get();
    const savable = savableOf(this.#ports.schema, written);
    if (savable === undefined) return this.#become({ kind: "unfinished" });
    if (sameValue(savable.content, this.#base)) return this.#rest(this.#settled, savable);
    this.#become({ kind: "saving" });
    try {
      const answer = await this.#ports.save(savable.content, this.#version);
      if (answer.ok) this.#onSaved(answer.value, written, savable);
      else await this.#onProblem(answer.problem);
    } catch {
      this.#retry("offline");
    }
  }

  #onSaved(saved: WireDocument, written: Content, savable: Savable): void {
    this.#timer.afterSuccess();
    this.#buildOn(saved);
    this.#ports.onSaved(saved);
    const state: SaveState = { kind: "saved", at: saved.savedAt, heldBack: savable.heldBack };
    if (this.store.get() === written) {
      this.#rest(state, savable);
      return;
    }
    this.#settled = state;
    this.#become({ kind: "waiting" });
    this.#keepCopy();
    this.#timer.afterChange();
  }

  /** Nothing waits any more, except what is not whole yet. */
  #rest(state: SaveState, { heldBack }: Savable): void {
    this.#settled = state.kind === "saved" ? { ...state, heldBack } : state;
    if (heldBack.length === 0 && Object.keys(this.store.unread()).length === 0) this.#ports.copy.remove();
    else this.#keepCopy();
    this.#become(this.#settled);
  }

  async #onProblem(problem: Problem): Promise<void> {
    if (problem.status === 412) return this.#onStale();
    if (problem.status === 401) return this.#retry("signedOut");
    if (problem.status === 429 || problem.status >= 500) return this.#retry("server");
    this.#become({ kind: "refused", problem });
  }

  async #onStale(): Promise<void> {
    const current = await this.#ports.load();
    if (!current.ok) return this.#onProblem(current.problem);
    if (this.#takeIn(current.value)) await this.#send();
  }

  #retry(cause: "offline" | "server" | "signedOut"): void {
    this.#become({ kind: "retrying", cause });
    this.#timer.afterFailure();
  }
}
