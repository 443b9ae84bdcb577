import { LANGUAGES } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { DATA_CATEGORIES } from "../data/codes.ts";
import { DATA_CATEGORY_LABELS } from "../data/labels.ts";
import { clientUser, partner, worker } from "../fixtures/users.ts";
import { LOG_ACTION_LABELS, LOG_ACTIONS } from "../log/codes.ts";
import { NAMED_SERVICES, SERVICE_TASKS, USER_KINDS, WORK_TASKS } from "./codes.ts";
import { NAMED_SERVICE_LABELS, SERVICE_TASK_LABELS, USER_KIND_LABELS, WORK_TASK_LABELS } from "./labels.ts";
import { userSchema } from "./schema.ts";

describe("a user", () => {
  it.each([worker("arranging"), partner(), clientUser()])("of kind $kind is valid structure", (user) => {
    expect(userSchema.parse(user)).toEqual(user);
  });

  it("has no unknown members, tasks or kinds", () => {
    expect(userSchema.safeParse({ ...worker("arranging"), hetu: "010190X901R" }).success).toBe(false);
    expect(userSchema.safeParse({ ...worker("arranging"), workTask: "everything" }).success).toBe(false);
    expect(userSchema.safeParse({ ...worker("arranging"), kind: "admin" }).success).toBe(false);
  });

  it("practises somebody's task, not being a student", () => {
    const practice = { as: "student", period: { start: "2026-01-07" }, supervisorId: worker("arranging").id };
    expect(userSchema.safeParse({ ...worker("student"), practice }).success).toBe(false);
    expect(userSchema.safeParse({ ...worker("student"), practice: { ...practice, as: "execution" } }).success).toBe(true);
  });
});

it.each([
  ["kinds of users", USER_KINDS, USER_KIND_LABELS],
  ["work tasks", WORK_TASKS, WORK_TASK_LABELS],
  ["service tasks", SERVICE_TASKS, SERVICE_TASK_LABELS],
  ["named services", NAMED_SERVICES, NAMED_SERVICE_LABELS],
  ["kinds of data", DATA_CATEGORIES, DATA_CATEGORY_LABELS],
  ["log actions", LOG_ACTIONS, LOG_ACTION_LABELS],
] as const)("%s have names of their own in three languages", (_, codes, labels) => {
  const byCode: Readonly<Record<string, Readonly<Record<string, string>>>> = labels;
  for (const language of LANGUAGES) expect(new Set(codes.map((code) => byCode[code]?.[language])).size).toBe(codes.length);
});
