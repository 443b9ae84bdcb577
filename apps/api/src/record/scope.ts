import type { User } from "@koonti/access";
import type { CommandContext } from "@koonti/casework";
import type { Language, LocalDate } from "@koonti/core";
import type { CountyProfile } from "@koonti/counties";
import { newId } from "@koonti/storage";
import type { FastifyRequest } from "fastify";
import { signedInUser } from "../plugins/authentication.ts";
import { languageOf } from "../problem/language.ts";
import type { Services } from "../services.ts";

/** What is the same throughout one request: who asks, for which county, on which day. */
export interface RequestScope {
  readonly user: User;
  readonly county: CountyProfile;
  readonly today: LocalDate;
  readonly options: CountyProfile["options"];
  /** The county's own rules beside the national ones. */
  readonly countyRules: CountyProfile["rules"];
  readonly language: Language;
  readonly services: Services;
}

/** Reads the scope of a request once. */
export function scopeOf(request: FastifyRequest, services: Services): RequestScope {
  const user = signedInUser(request);
  const county = services.countyOf(user.county);
  if (!county) throw new Error(`No profile for county ${user.county}`);
  const { options, rules: countyRules } = county;
  return { user, county, today: services.clock.today(), options, countyRules, language: languageOf(request), services };
}

/** What the commands of casework need from the world outside. */
export const commandContext = ({ user, today, options, countyRules, services }: RequestScope): CommandContext => ({
  today,
  options,
  countyRules,
  now: services.clock.now(),
  author: { userId: user.id, name: user.name },
  newId: () => newId(),
});
