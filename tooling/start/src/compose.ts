import { join } from "node:path";
import { buildApp, type Services } from "@koonti/api";
import { createDevIdentity, type DemoPerson, type DevIdentity } from "@koonti/dev-identity";
import { openStorage, type Storage } from "@koonti/storage";
import { createLocalJWKSet } from "jose";
import { machineClock } from "./clock.ts";
import { clientsToSignIn } from "./demo/clients.ts";
import { DEMO_COUNTY, OTHER_COUNTY } from "./demo/county.ts";
import { DEMO_STAFF } from "./demo/people.ts";
import { DEMO_ISSUER, seedDemo } from "./demo/seed.ts";
import type { Settings } from "./settings.ts";

/** Everything of one start, ready to listen. */
export interface Composition {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly identity: DevIdentity;
  readonly storage: Storage;
  readonly people: readonly DemoPerson[];
}

const openAt = ({ databaseUrl, dataFolder }: Settings): Promise<Storage> =>
  openStorage(databaseUrl ? { connectionString: databaseUrl } : { dataFolder });

const PROFILES = new Map([DEMO_COUNTY, OTHER_COUNTY].map((profile) => [profile.code as string, profile]));

const servicesOf = (storage: Storage, identity: DevIdentity, { webRoot, logLevel }: Settings): Services => ({
  storage,
  clock: machineClock,
  countyOf: (code) => PROFILES.get(code),
  tokens: {
    issuer: identity.issuer,
    audience: identity.audience,
    clientId: "koonti-web",
    keys: createLocalJWKSet(identity.jwks),
    registeredAs: DEMO_ISSUER,
  },
  allowArtificialIdentityCodes: true,
  webRoot,
  ...(logLevel === "silent" ? {} : { logLevel }),
});

/** Opens the database, fills the demo county once, and wires API, web app and development sign-in together. */
export async function compose(settings: Settings, origin: string): Promise<Composition> {
  const storage = await openAt(settings);
  try {
    const today = machineClock.today();
    await seedDemo(storage, today);
    const people = [...DEMO_STAFF.map(({ person }) => person), ...(await clientsToSignIn(storage))];
    const folder = settings.databaseUrl ? undefined : join(settings.dataFolder, "identity");
    const identity = await createDevIdentity({ issuer: `${origin}/identity`, people, ...(folder ? { folder } : {}) });
    const app = await buildApp(servicesOf(storage, identity, settings));
    return { app, identity, storage, people };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
