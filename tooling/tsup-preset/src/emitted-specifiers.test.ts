import { describe, expect, it } from "vitest";
import { emittedSpecifiers } from "./emitted-specifiers.ts";

describe("emittedSpecifiers", () => {
  it.each([
    ['import { a } from "./a.ts";', 'import { a } from "./a.js";'],
    ['import "../b/b.gen.ts";', 'import "../b/b.gen.js";'],
    ['export { a,\n  b } from "./a.ts";\nexport { c } from "./c.ts";', 'export { a,\n  b } from "./a.js";\nexport { c } from "./c.js";'],
    ['const a = await import("./a.ts");', 'const a = await import("./a.js");'],
  ])("names the emitted file: %s", (written, emitted) => {
    expect(emittedSpecifiers(written)).toBe(emitted);
  });

  it.each([
    'import { z } from "zod";',
    'import data from "./data.json";',
    'const written = `\nimport { a } from "./a.ts";\n`;',
    '// import { a } from "./a.ts";',
    "const a = await import(chosen);",
  ])("leaves what names no source: %s", (code) => {
    expect(emittedSpecifiers(code)).toBe(code);
  });
});
