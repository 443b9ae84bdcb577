import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ruleSources } from "./rule-sources.ts";

const RULE = `import { defineRule } from "@koonti/rules";

/** Not the comment of the rule. */
const LIMIT = 3;

/**
 * A visit has a reason. See {@link Visit}; \`x\` is fine
 * on two lines.
 *
 * @see X 4 §
 */
export const visitHasReason = defineRule<Visit>()({
  id: "visits/visit-has-a-reason",
  ref: "X-4",
});
`;

describe("the sources of rules", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "koonti-sources-"));
    mkdirSync(join(root, "packages/visits/src/rules"), { recursive: true });
    mkdirSync(join(root, "packages/visits/src/fixtures"), { recursive: true });
    writeFileSync(join(root, "packages/visits/package.json"), '{"name":"@koonti/visits"}');
    writeFileSync(join(root, "packages/visits/src/rules/visit-has-a-reason.ts"), RULE);
    writeFileSync(join(root, "packages/visits/src/rules/visit-has-a-reason.test.ts"), RULE.replace("visit-has-a-reason", "in-a-test"));
    writeFileSync(join(root, "packages/visits/src/fixtures/sample.ts"), RULE.replace("visit-has-a-reason", "a-sample"));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("are found in folders of rules, with the comment of the rule and nothing else", () => {
    expect([...ruleSources(root)]).toEqual([
      [
        "visits/visit-has-a-reason",
        {
          path: "packages/visits/src/rules/visit-has-a-reason.ts",
          description: "A visit has a reason. See `Visit`; `x` is fine on two lines.",
        },
      ],
    ]);
  });
});
