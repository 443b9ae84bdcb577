import { expect, it } from "vitest";
import { hetuHash } from "./hetu-hash.ts";

it("is the same for the same code, in either case of letters", () => {
  expect(hetuHash("010190-900p", "key")).toBe(hetuHash("010190-900P", "key"));
});

it("differs by code, separator and key", () => {
  const hashes = [
    hetuHash("010190-900P", "key"),
    hetuHash("010190U900P", "key"),
    hetuHash("010190-901R", "key"),
    hetuHash("010190-900P", "other"),
  ];
  expect(new Set(hashes).size).toBe(4);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
});
