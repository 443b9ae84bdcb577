import { fi as casework } from "@koonti/casework/messages/fi";
import { fi as clientPlan } from "@koonti/client-plan/messages/fi";
import { fi as responsibleWorker } from "@koonti/responsible-worker/messages/fi";
import type { Texts } from "@koonti/rules";
import { fi as serviceNeed } from "@koonti/service-need/messages/fi";

/** What the rules of every package say, in one catalogue. */
export const ruleTexts: Texts = { ...serviceNeed, ...clientPlan, ...responsibleWorker, ...casework };
