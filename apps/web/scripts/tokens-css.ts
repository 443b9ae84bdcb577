import { suomifiDesignTokens } from "suomifi-design-tokens";

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([a-z])(\d)/g, "$1-$2")
    .toLowerCase();

/** Colours of our own that the tokens lack, each with the reason for it. */
const OWN_COLOURS = {
  /** Second text: between blackBase and depthDark1, 8.5:1 on white. */
  "text-second": "hsl(202 7% 30%)",
  /** The client's voice as text: a darker step of accentTertiary, 7.7:1 on white. */
  "client-text": "hsl(284 36% 38%)",
  /** A warning icon: warningBase itself is 1.9:1. */
  "warning-icon": "hsl(30 93% 40%)",
} as const;

const lines = (prefix: string, values: object): readonly string[] =>
  Object.entries(values).map(([name, value]) => `  --${prefix}-${kebab(name)}: ${value};`);

/** The Suomi.fi design tokens that the app uses, as custom properties. */
export const tokensCss = (): string => {
  const { colors, spacing, radiuses, shadows, gradients } = suomifiDesignTokens;
  const all = [
    ...lines("color", colors),
    ...lines("color", OWN_COLOURS),
    ...lines("space", spacing),
    ...lines("radius", radiuses),
    ...lines("shadow", shadows),
    ...lines("gradient", gradients),
  ];
  return `/* Written by scripts/write-tokens.ts from suomifi-design-tokens. */\n:root {\n${all.join("\n")}\n}\n`;
};
