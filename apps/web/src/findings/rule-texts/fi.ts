import { fi as access } from "@koonti/access/messages/fi";
import { fi as casework } from "@koonti/casework/messages/fi";
import { fi as clientPlan } from "@koonti/client-plan/messages/fi";
import { fi as outreach } from "@koonti/outreach/messages/fi";
import { fi as responsibleWorker } from "@koonti/responsible-worker/messages/fi";
import type { Texts } from "@koonti/rules";
import { fi as serviceNeed } from "@koonti/service-need/messages/fi";
import { fi as socialAssistance } from "@koonti/social-assistance/messages/fi";

/** What the rules of every package say, in one catalogue. */
export const ruleTexts: Texts = {
  ...serviceNeed,
  ...clientPlan,
  ...responsibleWorker,
  ...socialAssistance,
  ...outreach,
  ...access,
  ...casework,
};
