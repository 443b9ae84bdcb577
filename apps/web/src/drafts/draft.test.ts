import type { Answer, WireDocument } from "@koonti/api-contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Content } from "../components/form/content-path.ts";
import type { DraftPorts } from "./draft.ts";
import { Draft } from "./draft.ts";
import { localCopyOf } from "./local-copy.ts";
import { SAVE_AFTER, SAVE_AT_LATEST } from "./save-timer.ts";

const schema = z.object({ summary: z.string().optional(), nextSteps: z.string().optional() });

const documentAt = (version: number, content: Content): WireDocument =>
  ({ id: "d-1", version, content, savedAt: "2026-02-11T12:02:00Z", author: { name: "Testi Työntekijä-03A" } }) as unknown as WireDocument;

const problem = (status: number): Answer<WireDocument> => ({ ok: false, problem: { type: "about:blank", title: "x", status } });

/** A server with one document, as far as a draft can tell. */
const server = (first: WireDocument) => {
  let current = first;
  const failures: (Answer<WireDocument> | "offline")[] = [];
  const saves: Content[] = [];
  return {
    saves,
    failNext: (...answers: (Answer<WireDocument> | "offline")[]) => failures.push(...answers),
    write: (content: Content) => {
      current = documentAt(current.version + 1, content);
    },
    current: () => current,
    save: async (content: Content, version: number): Promise<Answer<WireDocument>> => {
      const failure = failures.shift();
      if (failure === "offline") throw new TypeError("Failed to fetch");
      if (failure !== undefined) return failure;
      if (version !== current.version) return problem(412);
      saves.push(content);
      current = documentAt(version + 1, content);
      return { ok: true, value: current };
    },
    load: async (): Promise<Answer<WireDocument>> => ({ ok: true, value: current }),
  };
};

const open = (backend: ReturnType<typeof server>, more: Partial<DraftPorts> = {}) => {
  const draft = new Draft(backend.current(), {
    schema,
    save: backend.save,
    load: backend.load,
    copy: localCopyOf("d-1"),
    onSaved: () => undefined,
    ...more,
  });
  draft.start();
  return draft;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a draft being written", () => {
  it("is saved once, a moment after the last change", async () => {
    const backend = server(documentAt(1, {}));
    const draft = open(backend);
    draft.store.setAt(["summary"], "K");
    draft.store.setAt(["summary"], "Ko");
    expect(draft.state().kind).toBe("waiting");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(backend.saves).toEqual([{ summary: "Ko" }]);
    expect(draft.state()).toMatchObject({ kind: "saved", at: "2026-02-11T12:02:00Z" });
    expect(draft.version()).toBe(2);
  });

  it("is saved now and then while one writes on", async () => {
    const backend = server(documentAt(1, {}));
    const draft = open(backend);
    for (let at = 0; at < SAVE_AT_LATEST + 500; at += 500) {
      draft.store.setAt(["summary"], `Teksti ${at}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(backend.saves.length).toBeGreaterThan(0);
  });

  it("is not saved again when nothing has changed but a blank", async () => {
    const backend = server(documentAt(1, { summary: "Koti" }));
    const draft = open(backend);
    draft.store.setAt(["summary"], "Koti ");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(backend.saves).toEqual([]);
    expect(draft.state().kind).toBe("clean");
  });

  it("saves what was written while a save was under way", async () => {
    const backend = server(documentAt(1, {}));
    const slowly = async (content: Content, version: number): Promise<Answer<WireDocument>> => {
      await new Promise((done) => setTimeout(done, 500));
      return backend.save(content, version);
    };
    const draft = open(backend, { save: slowly });
    draft.store.setAt(["summary"], "Eka");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER + 100);
    expect(draft.state().kind).toBe("saving");
    draft.store.setAt(["nextSteps"], "Toka");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER + 1_000);
    expect(backend.saves).toEqual([{ summary: "Eka" }, { summary: "Eka", nextSteps: "Toka" }]);
    expect(draft.version()).toBe(3);
  });
});

describe("a draft without a connection", () => {
  it("tries again by itself and keeps a copy until it is saved", async () => {
    const backend = server(documentAt(1, {}));
    backend.failNext("offline", problem(503));
    const draft = open(backend);
    draft.store.setAt(["summary"], "Tallessa");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(draft.state()).toEqual({ kind: "retrying", cause: "offline" });
    expect(localCopyOf("d-1").read()?.content).toEqual({ summary: "Tallessa" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(draft.state()).toEqual({ kind: "retrying", cause: "server" });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(backend.saves).toEqual([{ summary: "Tallessa" }]);
    expect(localCopyOf("d-1").read()).toBeUndefined();
  });

  it("comes back after the page was lost, and is saved", async () => {
    const backend = server(documentAt(1, { summary: "Vanha" }));
    backend.failNext("offline");
    const lost = open(backend);
    lost.store.setAt(["summary"], "Uusi");
    lost.store.setUnread(["heldOn"], "21.1");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    const draft = open(backend);
    expect(draft.wasRestored).toBe(true);
    expect(draft.store.get()).toEqual({ summary: "Uusi" });
    expect(draft.store.unread()).toEqual({ heldOn: "21.1" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(backend.saves).toEqual([{ summary: "Uusi" }]);
  });

  it("says when the session has ended and goes on after signing in", async () => {
    const backend = server(documentAt(1, {}));
    backend.failNext(problem(401));
    const draft = open(backend);
    draft.store.setAt(["summary"], "Säilyy");
    expect(await draft.flush()).toBe(false);
    expect(draft.state()).toEqual({ kind: "retrying", cause: "signedOut" });
    expect(await draft.flush()).toBe(true);
  });

  it("does not try again what the server will not take", async () => {
    const backend = server(documentAt(1, {}));
    backend.failNext(problem(409));
    const draft = open(backend);
    draft.store.setAt(["summary"], "Myöhässä");
    await draft.flush();
    expect(draft.state().kind).toBe("refused");
    expect(localCopyOf("d-1").read()?.content).toEqual({ summary: "Myöhässä" });
  });
});

describe("a draft that is made and never shown", () => {
  it("sends nothing", async () => {
    const backend = server(documentAt(1, { summary: "Vanha" }));
    localCopyOf("d-1").write({ baseVersion: 1, base: { summary: "Vanha" }, content: { summary: "Uusi" }, unread: {} });
    const ports = { schema, save: backend.save, load: backend.load, copy: localCopyOf("d-1"), onSaved: () => undefined };
    const unseen = new Draft(backend.current(), ports);
    await vi.advanceTimersByTimeAsync(SAVE_AT_LATEST);
    expect(unseen.wasRestored).toBe(true);
    expect(backend.saves).toEqual([]);
  });
});

describe("a draft that another has written too", () => {
  it("takes in what does not touch one's own text", async () => {
    const backend = server(documentAt(1, { summary: "Alku" }));
    const draft = open(backend);
    backend.write({ summary: "Alku", nextSteps: "Toisen" });
    draft.store.setAt(["summary"], "Oma");
    expect(await draft.flush()).toBe(true);
    expect(backend.current().content).toEqual({ summary: "Oma", nextSteps: "Toisen" });
  });

  it("asks where both have written, and saves as chosen", async () => {
    const backend = server(documentAt(1, { summary: "Alku", nextSteps: "Alku" }));
    const draft = open(backend);
    backend.write({ summary: "Toisen", nextSteps: "Toisen" });
    draft.store.setAt(["summary"], "Oma");
    draft.store.setAt(["nextSteps"], "Oma");
    expect(await draft.flush()).toBe(false);
    expect(draft.state()).toMatchObject({
      kind: "conflict",
      conflict: {
        clashes: [
          { path: ["summary"], mine: "Oma", theirs: "Toisen" },
          { path: ["nextSteps"], mine: "Oma", theirs: "Toisen" },
        ],
      },
    });
    expect(backend.current().content).toEqual({ summary: "Toisen", nextSteps: "Toisen" });
    expect(await draft.settle({ summary: "mine", nextSteps: "theirs" })).toBe(true);
    expect(backend.current().content).toEqual({ summary: "Oma", nextSteps: "Toisen" });
  });

  it("asks when a lost text comes back and the document has changed meanwhile", async () => {
    const backend = server(documentAt(1, { summary: "Alku" }));
    backend.failNext("offline");
    const lost = open(backend);
    lost.store.setAt(["summary"], "Oma");
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    lost.close();
    backend.failNext();
    backend.write({ summary: "Toisen" });
    sessionStorage.setItem(
      "koonti:draft:d-1",
      JSON.stringify({ baseVersion: 1, base: { summary: "Alku" }, content: { summary: "Oma" }, unread: {} }),
    );
    const draft = open(backend);
    expect(draft.state()).toMatchObject({ kind: "conflict", conflict: { clashes: [{ mine: "Oma", theirs: "Toisen" }] } });
  });
});
