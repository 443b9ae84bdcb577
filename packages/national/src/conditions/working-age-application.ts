import type { FieldCondition } from "../structure/field-condition.ts";
import { oneOf } from "./one-of.ts";

/** An application names the service applied for, or describes it. */
export const workingAgeApplicationConditions: readonly FieldCondition[] = oneOf(
  "working-age-application",
  "applied-for-in",
  ["hakemus", "haettava_palvelu"],
  ["sosiaalipalvelu", "kuvaus"],
);
