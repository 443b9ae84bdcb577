import * as z from "zod";
import type { Result } from "../result/result.ts";
import type { Problem } from "./problem.ts";
import { STRUCTURE_MESSAGES } from "./structure-messages.ts";

/**
 * A branded string schema that refuses what `parse` refuses, with the problem's key in `issue.params.key`.
 *
 * @remarks Schemas of this package are marked as pure at their top level, so that one who uses dates alone does not carry zod.
 * @internal
 */
export const parsedString = <Brand extends string>(parse: (text: string) => Result<string, Problem>, meta: z.core.GlobalMeta) =>
  z
    .string()
    .superRefine((text, context) => {
      const parsed = parse(text);
      if (parsed.ok) return;
      const { key } = parsed.error;
      // a rule that looks at several fields must not be run on a value that is no value
      context.addIssue({ code: "custom", continue: false, params: { key }, message: STRUCTURE_MESSAGES.en[key] });
    })
    .meta(meta)
    .brand<Brand>();
