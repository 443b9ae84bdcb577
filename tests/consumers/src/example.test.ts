import { describe, expect, it } from "vitest";
import { exampleIn } from "./example.ts";

const readme = (code: string): string => `# A package\n\n\`\`\`sh\nnpm install it\n\`\`\`\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

describe("exampleIn", () => {
  it("is the first block of TypeScript", () => {
    expect(exampleIn(readme("const a = 1;"))?.source).toBe("const a = 1;\n");
    expect(exampleIn("# Nothing to run")).toBeUndefined();
  });

  it("checks what is claimed of an expression", () => {
    const { checked } = exampleIn(readme("ageOn(born, today); // => 46")) ?? {};
    expect(checked).toContain('claimedHere(ageOn(born, today), 46, "ageOn(born, today)");');
  });

  it("leaves declarations and claims in words as they are", () => {
    const code = "const a = f(); // => 1\nf(); // => a list of two\n// => nothing";
    expect(exampleIn(readme(code))?.checked).toBe(`${code}\n`);
  });

  it("knows what is to be printed", () => {
    const code = 'console.log(a); // 46 years\nif (b) console.log(c, d); // "x" y\nconsole.log(e);';
    expect(exampleIn(readme(code))?.prints).toEqual(["46 years", '"x" y']);
  });
});
