import { z } from "zod";
import { type ServiceNeedStructureKey, structureMessages } from "./messages.ts";

type Issue = (index: number) => {
  readonly code: "custom";
  readonly path: [number];
  readonly params: { key: string };
  readonly message: string;
};

const issueOf =
  (key: ServiceNeedStructureKey): Issue =>
  (index) => ({ code: "custom", path: [index], params: { key }, message: structureMessages.en[key] });

const repeats = (keys: readonly string[]): readonly number[] => keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));

/** A list of codes in which each stands once. */
export const codesOnce = <Code extends z.ZodType<string>>(code: Code, max: number) =>
  z
    .array(code)
    .max(max)
    .superRefine((codes, context) => {
      for (const index of repeats(codes)) context.addIssue(issueOf("service-need/codeTwice")(index));
    });

/** A list in which each need stands once. */
export const needsOnce = <Need extends z.ZodType<{ readonly code: string }>>(need: Need, max: number) =>
  z
    .array(need)
    .max(max)
    .superRefine((needs, context) => {
      for (const index of repeats(needs.map(({ code }) => code))) context.addIssue(issueOf("service-need/needTwice")(index));
    });
