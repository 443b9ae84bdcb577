import { describe, expect, it, vi } from "vitest";
import { type StoppableProcess, stopOnSignal } from "./stop-on-signal.ts";

const fakeProcess = () => {
  const listeners = new Map<string, () => void>();
  const codes: number[] = [];
  const target: StoppableProcess = { on: (signal, listener) => listeners.set(signal, listener), exit: (code) => void codes.push(code) };
  return { target, codes, send: (signal: "SIGINT" | "SIGTERM") => listeners.get(signal)?.() };
};

describe("stopOnSignal", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("stops once on %s and ends with 0", async (signal) => {
    const { target, codes, send } = fakeProcess();
    const stop = vi.fn(async () => undefined);
    stopOnSignal(stop, { target });
    send(signal);
    await vi.waitFor(() => expect(codes).toEqual([0]));
    expect(stop).toHaveBeenCalledOnce();
  });

  it("ends with 1 when stopping fails or takes too long", async () => {
    const failing = fakeProcess();
    stopOnSignal(() => Promise.reject(new Error("locked")), { target: failing.target });
    failing.send("SIGINT");
    const slow = fakeProcess();
    stopOnSignal(() => new Promise(() => undefined), { target: slow.target, patience: 10 });
    slow.send("SIGINT");
    await vi.waitFor(() => expect([failing.codes, slow.codes]).toEqual([[1], [1]]));
  });

  it("ends at once on a second Ctrl-C", () => {
    const { target, codes, send } = fakeProcess();
    stopOnSignal(() => new Promise(() => undefined), { target });
    send("SIGINT");
    send("SIGINT");
    expect(codes).toEqual([130]);
  });
});
