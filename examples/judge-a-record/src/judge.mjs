import { readFileSync } from "node:fs";
import { reviewRecord } from "@koonti/casework";
import { sv as casework } from "@koonti/casework/messages/sv";
import { sv as clientPlan } from "@koonti/client-plan/messages/sv";
import { sv as responsibleWorker } from "@koonti/responsible-worker/messages/sv";
import { explain } from "@koonti/rules";
import { sv as serviceNeed } from "@koonti/service-need/messages/sv";
import { sv as socialAssistance } from "@koonti/social-assistance/messages/sv";

const texts = { ...serviceNeed, ...clientPlan, ...responsibleWorker, ...casework, ...socialAssistance };
const [file, today] = process.argv.slice(2);
const findings = reviewRecord(JSON.parse(readFileSync(file, "utf8")), { today });
for (const finding of findings.filter(({ outcome }) => outcome === "breached")) {
  const { duty, reason, mend, provision, url } = explain(finding, texts, "sv");
  console.log(`${provision} (${url})\n  ${duty}\n  ${reason}\n  → ${mend}\n`);
}
