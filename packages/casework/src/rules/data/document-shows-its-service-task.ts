import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientDocument } from "../../client-document/schema.ts";

/** Each client document shows the service task, or tasks, it belongs to. */
export const documentShowsItsServiceTask = defineRule<ClientDocument>()({
  id: "casework/document-shows-its-service-task",
  ref: "ATL-37",
  legalBasis: [provision("ATL", "37")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["shown", "notShown"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: () => true,
  check: ({ serviceTasks }, { pass, fail }) => (serviceTasks.length > 0 ? pass("shown") : fail("notShown", ["serviceTasks"])),
});
