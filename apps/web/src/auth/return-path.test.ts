import { describe, expect, it } from "vitest";
import { forgetReturnPath, rememberReturnPath, returnPath } from "./return-path.ts";

describe("the page to come back to after signing in", () => {
  it("is the one that asked for it", () => {
    rememberReturnPath("/clients/018f2b6e-0000-7000-8000-000000000002/plan?view=goals");
    expect(returnPath()).toBe("/clients/018f2b6e-0000-7000-8000-000000000002/plan?view=goals");
    forgetReturnPath();
    expect(returnPath()).toBe("/");
  });

  it.each(["//elsewhere.example", "https://elsewhere.example", "/sign-in", "/signed-in?code=1", "javascript:alert(1)"])(
    "is never %s",
    (path) => {
      rememberReturnPath(path);
      expect(returnPath()).toBe("/");
      sessionStorage.setItem("koonti:return-to", path);
      expect(returnPath()).toBe("/");
    },
  );
});
