import { expect, it } from "vitest";
import { openGate, StorageClosedError } from "./gate.ts";

const held = () => {
  let letGo: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo };
};

it("waits for what is inside before it closes, and lets nothing more in", async () => {
  const gate = openGate();
  const work = held();
  const order: string[] = [];
  const inside = gate.enter(() => work.promise).then(() => order.push("work"));
  const closing = gate.close().then(() => order.push("closed"));
  await expect(gate.enter(async () => undefined)).rejects.toBeInstanceOf(StorageClosedError);
  work.letGo();
  await Promise.all([inside, closing]);
  expect(order).toEqual(["work", "closed"]);
});

it("closes also when what is inside fails", async () => {
  const gate = openGate();
  const failing = gate.enter(() => Promise.reject(new Error("fault")));
  await Promise.all([gate.close(), expect(failing).rejects.toThrow("fault")]);
});
