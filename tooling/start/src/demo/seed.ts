import { projectWorklist } from "@koonti/api";
import type { ClientRecord } from "@koonti/casework";
import type { CountyCode, LocalDate } from "@koonti/core";
import { newId, type Storage, type Store } from "@koonti/storage";
import { type SyntheticWorker, syntheticPopulation } from "@koonti/testing";
import { DEMO_COUNTY, DEMO_MUNICIPALITIES, OTHER_COUNTY } from "./county.ts";
import { OBSERVATIONS } from "./observations.ts";
import { DEMO_STAFF } from "./people.ts";

/** The name under which the registers of users know the development identity provider, whatever its address. */
export const DEMO_ISSUER = "development";

const POPULATION = 60;
const OTHER_POPULATION = 1;
const county = (code: string): CountyCode => code as CountyCode;

const workers = DEMO_STAFF.filter(({ user }) => user.kind === "worker").map(
  ({ user }): SyntheticWorker => ({
    userId: user.id,
    name: user.name,
    profession: user.profession ?? "otherSocialProfessional",
    employment: user.employment ?? "employmentContract",
    ...(user.unit ? { unit: user.unit } : {}),
  }),
);

async function writeRecord(store: Store, record: ClientRecord, today: LocalDate): Promise<void> {
  const { id, basics } = record.client;
  const names = [basics.familyName, basics.givenNames];
  const written = await store.clients.insert({ id, content: basics, names, hetu: basics.hetu });
  if (!written.ok) return;
  for (const { version, ...document } of record.documents) {
    const { id: documentId, clientId, kind, author, lawDate, savedAt, content } = document;
    const first = { id: documentId, clientId, kind, author, lawDate, savedAt, content };
    await store.documents.insert({ ...first, status: version > 1 ? "draft" : document.status });
    if (version > 1) await store.documents.saveVersion({ ...first, status: document.status, expectedVersion: version - 1 });
  }
  await projectWorklist(store, record, { today, options: DEMO_COUNTY.options });
}

const upsertStaff = async (store: Store): Promise<void> => {
  for (const { person, user } of DEMO_STAFF) {
    await store.accounts.upsert({ id: user.id, issuer: DEMO_ISSUER, subject: person.sub, content: user });
  }
};

/** The first of the demo's population, whose record is far enough to be answered by the client. */
const population = (size: number, today: LocalDate): readonly ClientRecord[] => {
  const [first, ...rest] = workers;
  if (!first) throw new Error("The demo has no workers");
  return syntheticPopulation({ size, today, workers: [first, ...rest], municipalities: DEMO_MUNICIPALITIES, newId });
};

/**
 * Fills the demo county once: staff, clients at every stage, observations. A county that has clients already is left as it is.
 *
 * @returns the names and identity codes of the clients who can sign in
 */
export async function seedDemo(storage: Storage, today: LocalDate): Promise<void> {
  const filled = await storage.inCounty(county(DEMO_COUNTY.code), async (store) => {
    await upsertStaff(store);
    return (await store.clients.search({ prefix: "Testi", limit: 1 })).length > 0;
  });
  if (filled) return;
  for (const record of population(POPULATION, today)) {
    await storage.inCounty(county(DEMO_COUNTY.code), (store) => writeRecord(store, record, today));
  }
  for (const record of population(OTHER_POPULATION, today)) {
    await storage.inCounty(county(OTHER_COUNTY.code), (store) => writeRecord(store, record, today));
  }
  for (const content of OBSERVATIONS) {
    await storage.inCounty(county(DEMO_COUNTY.code), (store) => store.observations.insert({ month: today.slice(0, 7), content }));
  }
}
