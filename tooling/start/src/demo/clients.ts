import type { ClientBasics } from "@koonti/casework";
import type { CountyCode } from "@koonti/core";
import type { DemoPerson } from "@koonti/dev-identity";
import type { Storage, Store } from "@koonti/storage";
import { DEMO_COUNTY } from "./county.ts";
import { demoClient } from "./people.ts";

/** A client who can sign in before a record of theirs exists: whoever takes a first contact for this person finds them able to answer. */
const NEWCOMER = demoClient("client-01", "Testi Asiakas-01", "110480-911B");

const HOW_MANY = 2;

/** Clients who are asked for something: an answer to a plan, or their own view. */
async function askedClients(store: Store): Promise<readonly ClientBasics[]> {
  const { rows } = await store.worklist.list({ today: "9999-12-31" as never, group: "waitingForClient", limit: HOW_MANY });
  return rows.map(({ client }) => client.content as unknown as ClientBasics);
}

const subOf = ({ familyName }: ClientBasics): string => `client-${familyName.replace(/\D/g, "")}`;

/** The invented clients who can sign in. */
export async function clientsToSignIn(storage: Storage): Promise<readonly DemoPerson[]> {
  const asked = await storage.inCounty(DEMO_COUNTY.code as CountyCode, askedClients);
  const known = asked.flatMap((basics) =>
    basics.hetu ? [demoClient(subOf(basics), `${basics.givenNames} ${basics.familyName}`, basics.hetu)] : [],
  );
  return [...new Map([...known, NEWCOMER].map((person) => [person.sub, person])).values()];
}
