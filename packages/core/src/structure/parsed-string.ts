import * as z from "zod";
import type { Result } from "../result/result.ts";
import type { Problem } from "./problem.ts";
import { STRUCTURE_MESSAGES } from "./structure-messages.ts";

/**
 * A string schema that refuses what `parse` refuses, with the problem's key in `issue.params.key`.
 *
 * @internal
 */
export const parsedString = (parse: (text: string) => Result<string, Problem>, meta: z.core.GlobalMeta) =>
  z
    .string()
    .superRefine((text, context) => {
      const parsed = parse(text);
      if (parsed.ok) return;
      const { key } = parsed.error;
      // a rule that looks at several fields must not be run on a value that is no value
      context.addIssue({ code: "custom", continue: false, params: { key }, message: STRUCTURE_MESSAGES.en[key] });
    })
    .meta(meta);
