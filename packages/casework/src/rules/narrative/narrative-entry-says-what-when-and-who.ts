import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { NarrativeEntry } from "./narrative-entry.ts";

/** Every entry of the client narrative says in what the matter was handled, when, and who took part. */
export const narrativeEntrySaysWhatWhenAndWho = defineRule<NarrativeEntry>()({
  id: "casework/narrative-entry-says-what-when-and-who",
  ref: "ATL-44",
  legalBasis: [provision("ATL", "44")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["whole", "eventMissing", "participantsMissing", "timeMissing", "laterThanEntry", "notKnown"],
  eventDate: ({ enteredOn }) => enteredOn,
  appliesWhen: () => true,
  check({ enteredOn, event, happenedOn, participants }, { pass, fail, undetermined }) {
    if (event?.trim() === "") return fail("eventMissing", ["event"]);
    if (participants?.every((name) => name.trim() === "")) return fail("participantsMissing", ["participants"]);
    const unknown = Object.entries({ event, participants }).flatMap(([name, value]) => (value === undefined ? [name] : []));
    if (unknown.length > 0) return undetermined("notKnown", unknown);
    if (happenedOn === undefined) return fail("timeMissing", ["happenedOn"]);
    return happenedOn > enteredOn ? fail("laterThanEntry", ["happenedOn"], { happenedOn, enteredOn }) : pass("whole");
  },
});
