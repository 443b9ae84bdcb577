import { sv as access } from "@koonti/access/messages/sv";
import { sv as casework } from "@koonti/casework/messages/sv";
import { sv as clientPlan } from "@koonti/client-plan/messages/sv";
import { sv as outreach } from "@koonti/outreach/messages/sv";
import { sv as responsibleWorker } from "@koonti/responsible-worker/messages/sv";
import type { Texts } from "@koonti/rules";
import { sv as serviceNeed } from "@koonti/service-need/messages/sv";
import { sv as socialAssistance } from "@koonti/social-assistance/messages/sv";

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
