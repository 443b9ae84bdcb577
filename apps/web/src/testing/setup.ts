import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { startTexts } from "../texts/i18n.ts";

beforeAll(() => startTexts("fi"));

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
