import type { SpecialSupportState } from "../assignment/codes.ts";

/** What the plan says of meetings in person, beside whether the client needs special support. The facts come from several documents. */
export interface MeetingsInPlan {
  readonly specialSupport: SpecialSupportState;
  /** Whether the client is a child: before 2023 the duty concerned children only. */
  readonly isChild?: boolean | undefined;
  /** Item 4 of the plan: how often the client and the own worker meet, or why that is not needed; absent where there is no plan yet. */
  readonly meetings?: { readonly text?: string | undefined; readonly notNeeded?: string | undefined } | undefined;
}
