import type { User } from "@koonti/access";
import type { ClientBasics } from "@koonti/casework";
import { countyCodeSchema, hetuSchema, type UserId } from "@koonti/core";
import type { Storage } from "@koonti/storage";
import type { JWTPayload } from "jose";
import type { TokenChecks } from "../services.ts";

/** The user that the county's register knows by the subject of the token. */
export async function registeredUser(
  storage: Storage,
  { issuer, registeredAs }: TokenChecks,
  { sub }: JWTPayload,
): Promise<User | undefined> {
  if (!sub) return undefined;
  const accounts = await storage.findAccounts({ issuer: registeredAs ?? issuer, subject: sub });
  const account = accounts.find(({ active }) => active);
  return account && { ...(account.content as unknown as User), id: account.id, county: account.county };
}

/**
 * A client identified strongly (DPL 6 §): the token carries the identity code that the national identification gave, and the county's record is
 * found by it. Without a record there is nothing to sign in to.
 */
export async function identifiedClient(storage: Storage, claims: JWTPayload): Promise<User | undefined> {
  const hetu = hetuSchema.safeParse(claims["hetu"]);
  const county = countyCodeSchema.safeParse(claims["county"]);
  if (!(hetu.success && county.success)) return undefined;
  const client = await storage.inCounty(county.data, (store) => store.clients.findByHetu(hetu.data));
  if (!client) return undefined;
  const { givenNames, familyName } = client.content as unknown as ClientBasics;
  return {
    id: client.id as string as UserId,
    county: county.data,
    name: `${givenNames} ${familyName}`,
    kind: "client",
    serviceTasks: [],
    clientId: client.id,
  };
}
