import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, type MockInstance, vi } from "vitest";
import { startTexts } from "../texts/i18n.ts";
import { fakeNetwork } from "./network.ts";

fakeNetwork();

let complaints: MockInstance<typeof console.error>;

beforeAll(() => startTexts("fi"));

beforeEach(() => {
  fakeNetwork();
  complaints = vi.spyOn(console, "error");
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  // What React calls an error, such as a list without keys or a paragraph within a paragraph, is one.
  const said = complaints.mock.calls.map((call) => call.map(String).join(" "));
  complaints.mockRestore();
  expect(said).toEqual([]);
});
