import type { User } from "@koonti/access";
import { type ApiClient, createApiClient } from "@koonti/api-contract";
import { type CountyCode, localDate } from "@koonti/core";
import { type CountyProfile, defineCounty } from "@koonti/counties";
import type { Storage } from "@koonti/storage";
import type { FastifyInstance } from "fastify";
import { buildApp, type Services } from "../src/index.ts";
import { type Backend, backends } from "./backends.ts";
import { injectedFetch } from "./injected-fetch.ts";
import { createIssuer, type Issuer, type TokenFlaws } from "./issuer.ts";
import { type People, type PersonName, peopleOf } from "./people.ts";

/** The day and the instant of the tests; the clock stands still. */
export const TODAY = localDate("2026-03-26");
const NOW = "2026-03-26T07:00:00.000Z";

/** The API over a database, with two counties of its own and their people, and everything it logs. */
export interface World {
  readonly name: string;
  readonly app: FastifyInstance;
  readonly storage: Storage;
  readonly issuer: Issuer;
  readonly county: CountyCode;
  readonly otherCounty: CountyCode;
  readonly people: People;
  readonly othersPeople: People;
  /** Every line logged so far. */
  readonly log: readonly string[];
  /** The typed client as somebody signed in; `language` is what their browser asks for. */
  as(person: PersonName, language?: string): ApiClient;
  /** The typed client of a client identified by an identity code. */
  asClient(hetu: string): ApiClient;
  /** The typed client as somebody of the other county. */
  asOther(person: PersonName): ApiClient;
  /** An `authorization` header. */
  bearer(person: PersonName, flaws?: TokenFlaws): Promise<{ readonly authorization: string }>;
}

let taken = 0;

/** A county that no other test has used: a profile of the register under a code of its own. */
function freshCounty(chosen: Partial<CountyProfile> = {}): CountyProfile {
  taken += 1;
  return { ...defineCounty({ code: "15" }), ...chosen, code: String(taken).padStart(2, "0") as CountyCode };
}

const subjectOf = ({ id }: User): string => `subject-${id}`;

const register = (storage: Storage, issuer: Issuer, county: CountyCode, people: People): Promise<void> =>
  storage.inCounty(county, async ({ accounts }) => {
    for (const user of Object.values(people)) {
      await accounts.upsert({ id: user.id, issuer: issuer.issuer, subject: subjectOf(user), content: user });
    }
  });

/** A world on one database. */
async function createWorld({ name, storage }: Backend, more: Partial<Services>, chosen: Partial<CountyProfile>): Promise<World> {
  const issuer = await createIssuer();
  const [own, other] = [freshCounty(chosen), freshCounty()];
  const [county, otherCounty] = [own.code as CountyCode, other.code as CountyCode];
  const [people, othersPeople] = [peopleOf(county), peopleOf(otherCounty)];
  await register(storage, issuer, county, people);
  await register(storage, issuer, otherCounty, othersPeople);
  const log: string[] = [];
  const app = await buildApp({
    storage,
    clock: { today: () => TODAY, now: () => NOW },
    countyOf: (code) => [own, other].find((profile) => profile.code === code),
    tokens: { issuer: issuer.issuer, audience: issuer.audience, clientId: "koonti-web", keys: issuer.keys },
    allowArtificialIdentityCodes: true,
    logLevel: "trace",
    logTo: { write: (line) => void log.push(line) },
    requestsPerMinute: 1_000_000,
    ...more,
  });
  const client = (token: () => Promise<string>, language = "fi"): ApiClient =>
    createApiClient({ origin: "http://localhost", token, language: () => language, fetch: injectedFetch(app) });
  return {
    name,
    app,
    storage,
    issuer,
    county,
    otherCounty,
    people,
    othersPeople,
    log,
    as: (person, language) => client(() => issuer.sign(subjectOf(people[person])), language),
    asClient: (hetu) => client(() => issuer.sign("somebody-identified", { claims: { hetu, county } })),
    asOther: (person) => client(() => issuer.sign(subjectOf(othersPeople[person]))),
    bearer: async (person, flaws) => ({ authorization: `Bearer ${await issuer.sign(subjectOf(people[person]), flaws)}` }),
  };
}

/** A world on each database. `chosen` is what the county of its people has chosen in its profile. */
export const worlds = async (more: Partial<Services> = {}, chosen: Partial<CountyProfile> = {}): Promise<readonly World[]> =>
  Promise.all((await backends()).map((backend) => createWorld(backend, more, chosen)));
