import { err, ok, type Result, rangeIncludes } from "@koonti/core";
import type { UserKind, WorkTask } from "../user/codes.ts";
import { mayUse, type UseFacts } from "../work-task/may-use.ts";
import type { AccessRequest } from "./access-request.ts";
import { type Denial, type DenialReason, denialFor } from "./denial.ts";
import type { AccessPurpose, Grant, GrantGround } from "./grant.ts";

type Decision = Result<Grant, Denial>;

/** The shortest reason that can be taken for one, in characters without the spaces around it. */
export const SHORTEST_REASON = 10;

const grant = (ground: GrantGround, purpose: AccessPurpose): Decision => ok({ ground, purpose });
const refuse = (reason: DenialReason): Decision => err(denialFor(reason));

/** What a stated reason opens the data for. Tasks of client work have their own purpose; the others come without a client relationship. */
const STATED_PURPOSE: Readonly<Record<WorkTask, AccessPurpose>> = {
  broadResponsibility: "statedTask",
  childSocialWorker: "statedTask",
  arranging: "statedTask",
  childSupervisor: "statedTask",
  execution: "statedTask",
  student: "statedTask",
  administrative: "administration",
  support: "support",
  archive: "archive",
  management: "management",
};

const WITHOUT_CLIENTS: readonly WorkTask[] = ["administrative", "support", "archive", "management"];
const ONLY_READ: readonly WorkTask[] = ["support", "archive", "management"];

const practises = ({ user: { workTask, practice }, today }: AccessRequest): boolean =>
  workTask !== "student" || (practice !== undefined && today !== undefined && rangeIncludes(practice.period, today));

const factsOf = ({ user, serviceTask, service, giving, custodyMatter }: AccessRequest): UseFacts => ({
  ownTasks: user.serviceTasks,
  ownServices: user.services,
  practiceAs: user.practice?.as,
  serviceTask,
  service,
  giving,
  custodyMatter,
});

const reaches = (workTask: WorkTask, request: AccessRequest): boolean =>
  request.category === undefined || mayUse(workTask, request.category, factsOf(request));

const outsideTask = (workTask: WorkTask, request: AccessRequest): DenialReason | undefined => {
  if (!practises(request)) return "practiceNotInForce";
  if (request.action === "write" && ONLY_READ.includes(workTask)) return "taskDoesNotWrite";
  return reaches(workTask, request) ? undefined : "dataNotForTask";
};

const byRelationship = (workTask: WorkTask, { relationship }: AccessRequest): Grant | undefined => {
  if (WITHOUT_CLIENTS.includes(workTask)) return undefined;
  if (relationship.active && relationship.assigned !== false) {
    return { ground: "clientRelationship", purpose: workTask === "student" ? "practice" : "clientWork" };
  }
  return relationship.handlesContact === true ? { ground: "otherTask", purpose: "contactReceived" } : undefined;
};

const byReason = (workTask: WorkTask, { reason = "" }: AccessRequest): Decision => {
  const { length } = reason.trim();
  if (length === 0) return refuse("noRelationship");
  return length < SHORTEST_REASON ? refuse("reasonTooShort") : grant("otherTask", STATED_PURPOSE[workTask]);
};

const forWorker = (request: AccessRequest): Decision => {
  const { workTask } = request.user;
  if (workTask === undefined) return refuse("noWorkTask");
  const outside = outsideTask(workTask, request);
  if (outside !== undefined) return refuse(outside);
  const granted = byRelationship(workTask, request);
  return granted === undefined ? byReason(workTask, request) : ok(granted);
};

const ownPartOnly = (request: AccessRequest): boolean => request.action === "write" && request.own === false;

const forPartner = (request: AccessRequest): Decision => {
  if (request.user.organisation === undefined || request.invited !== true) return refuse("notInvited");
  return ownPartOnly(request) ? refuse("notOwnDocument") : grant("invitation", "takingPart");
};

const forClient = (request: AccessRequest): Decision => {
  if (request.user.clientId !== request.clientId) return refuse("notOwnRecord");
  return ownPartOnly(request) ? refuse("notOwnDocument") : grant("ownData", "ownData");
};

const BY_KIND: Readonly<Record<UserKind, (request: AccessRequest) => Decision>> = {
  worker: forWorker,
  partner: forPartner,
  client: forClient,
};

/**
 * Decides whether a user may use a client's data, and on what ground (fi: käyttöoikeuspäätös). Pure; every answer belongs into the log,
 * refusals too.
 *
 * - Another county's data: never.
 * - A worker: the work task must reach the data, and then a client relationship verified by the system, or a stated reason of at least
 *   {@link SHORTEST_REASON} characters. No reason opens what the work task never sees.
 * - A partner: only for a client whose matter they have been asked into.
 * - A client: only their own record.
 *
 * @returns the ground and purpose for the log, or why not and whom to ask.
 * @see ATL 4, 8, 9 §; decree 457/2024 10-24 §
 * @example
 * ```ts
 * import { decideAccess } from "@koonti/access";
 * import { clientIdSchema, countyCodeSchema, userIdSchema } from "@koonti/core";
 * const clientId = clientIdSchema.parse("0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90");
 * const id = userIdSchema.parse("0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d91");
 * const county = countyCodeSchema.parse("21");
 * const user = { id, county, name: "Testi Työntekijä-03A", kind: "worker", workTask: "arranging", serviceTasks: ["workingAge"] } as const;
 * const asked = { user: { ...user, serviceTasks: [...user.serviceTasks] }, county, clientId, action: "read", relationship: { active: false } } as const;
 * decideAccess(asked); // => { ok: false, error: { kind: "refused", reason: "noRelationship", ask: "self", openableWithReason: true } }
 * decideAccess({ ...asked, relationship: { active: true } }); // => { ok: true, value: { ground: "clientRelationship", purpose: "clientWork" } }
 * ```
 */
export const decideAccess = (request: AccessRequest): Result<Grant, Denial> =>
  request.user.county === request.county ? BY_KIND[request.user.kind](request) : refuse("otherCounty");
