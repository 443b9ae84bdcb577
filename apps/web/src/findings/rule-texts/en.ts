import { en as access } from "@koonti/access/messages/en";
import { en as casework } from "@koonti/casework/messages/en";
import { en as clientPlan } from "@koonti/client-plan/messages/en";
import { en as outreach } from "@koonti/outreach/messages/en";
import { en as responsibleWorker } from "@koonti/responsible-worker/messages/en";
import type { Texts } from "@koonti/rules";
import { en as serviceNeed } from "@koonti/service-need/messages/en";
import { en as socialAssistance } from "@koonti/social-assistance/messages/en";

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
