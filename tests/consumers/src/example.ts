/** An example of a README: as it stands, as a program that checks what it claims, and what its lines are to print. */
export interface Example {
  readonly source: string;
  readonly checked: string;
  readonly prints: readonly string[];
}

const BLOCK = /```ts\n([\s\S]*?)```/;
const CLAIM = /^(?!\s*(?:const|let|import|export|return|\/\/))(\s*)(\S.*?);?\s*\/\/ => (.+)$/;
const PRINTED = /console\.log\(.*\);?\s*\/\/ (?:=> )?(.+)$/;

const CHECK = `function claimedHere(said: unknown, wanted: unknown, line: string): void {
  if (JSON.stringify(said) !== JSON.stringify(wanted)) throw new Error(\`\${line} gives \${JSON.stringify(said)}\`);
}
`;

/** Whether a claim is written as a value and not in words. */
const isValue = (claim: string): boolean => {
  try {
    new Function(`return (${claim});`);
    return /^["'[{\d-]|^(?:true|false|null|undefined)$/.test(claim);
  } catch {
    return false;
  }
};

const withClaim = (line: string): string => {
  const [, indent = "", expression, claim = ""] = CLAIM.exec(line) ?? [];
  if (expression === undefined || line.includes("console.log") || !isValue(claim)) return line;
  return `${indent}claimedHere(${expression}, ${claim}, ${JSON.stringify(expression)});`;
};

/** The first TypeScript example of a text; undefined where there is none. */
export function exampleIn(markdown: string): Example | undefined {
  const source = BLOCK.exec(markdown)?.[1];
  if (source === undefined) return undefined;
  const lines = source.split("\n");
  const checked = lines.map(withClaim).join("\n");
  return {
    source,
    checked: checked === source ? source : `${checked}\n${CHECK}`,
    prints: lines.flatMap((line) => PRINTED.exec(line)?.[1]?.trim() ?? []),
  };
}
