import type { User } from "@koonti/access";
import type { ClientRecord } from "@koonti/casework";
import { collationOf } from "@koonti/casework";
import type { ClientPlan } from "@koonti/client-plan";
import { draftPlanFrom } from "@koonti/client-plan";
import type { Language } from "@koonti/core";
import { isWhole, professionalOf } from "../../session/professional-of.ts";
import { plannedNeeds } from "./planned-needs.ts";

/** A first draft of a plan from what the record knows: a goal for each need, those who have assessed as parties, the writer as author. */
export const startingPlan = (record: ClientRecord, user: User, language: Language): ClientPlan => {
  const sectors = collationOf(record)
    .columns.filter(({ participation }) => participation === "received")
    .map(({ sector, organisation }) => ({ sector, organisation }));
  const needs = plannedNeeds(record).map(({ code, client }) => ({ code, clientsWords: client?.text }));
  const unit = user.unit ?? user.organisation;
  const author = professionalOf(user);
  return {
    ...draftPlanFrom(needs, { sectors, language, ...(unit === undefined ? {} : { socialWelfare: unit }) }),
    ...(isWhole(author) ? { author } : {}),
  };
};
