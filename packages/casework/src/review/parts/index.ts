import type { ReviewPart } from "../review-part.ts";
import { clientPlanParts } from "./client-plan.ts";
import { responsibleWorkerParts } from "./responsible-worker.ts";
import { serviceNeedParts } from "./service-need.ts";
import { servicesParts } from "./services.ts";

/** Every set of rules that a record is judged by. */
export const REVIEW_PARTS: readonly ReviewPart[] = [...serviceNeedParts, ...clientPlanParts, ...responsibleWorkerParts, ...servicesParts];
