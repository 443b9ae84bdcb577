import type { OptionDefinition } from "@koonti/rules";

/** A county's own target where the act gives no number; 0 means that there is none and a professional judges. */
export const localTarget = (description: string) =>
  ({ default: 0, description, confidence: "I", min: 0, max: 366 }) as const satisfies OptionDefinition;
