import { routes } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { answered, problemOf } from "../../test-support/matter.ts";
import { newcomer, receivedContact } from "../../test-support/story.ts";
import { worlds } from "../../test-support/world.ts";

describe.each(await worlds())("receiving a contact on $name", (world) => {
  const worker = world.as("worker");

  it("opens the record of somebody new, with the matter and the assessment of urgency", async () => {
    const basics = newcomer();
    const { client, documents, knownClient } = answered(await worker(routes.postContact, { body: receivedContact(world, basics) }));
    expect(knownClient).toBe(false);
    expect(client).toMatchObject({ version: 1, basics });
    expect(documents.map(({ kind, status, version }) => ({ kind, status, version }))).toEqual([
      { kind: "contact", status: "final", version: 1 },
      { kind: "initiation", status: "final", version: 1 },
      { kind: "urgencyAssessment", status: "final", version: 1 },
    ]);
    expect(documents[1]?.content).toMatchObject({ contactId: documents[0]?.id });
    expect(documents[0]?.author).toEqual({ userId: world.people.worker.id, name: "Testi Työntekijä-10B" });
    expect(documents[0]?.lawDate).toBe("2026-02-09");
  });

  it("finds the one who has the same identity code instead of doubling them", async () => {
    const basics = newcomer();
    const first = answered(await worker(routes.postContact, { body: receivedContact(world, basics) }));
    const again = answered(await world.as("colleague")(routes.postContact, { body: receivedContact(world, basics) }));
    expect(again).toMatchObject({ knownClient: true, client: { id: first.client.id, version: 1 } });
    const { documents } = answered(await worker(routes.getRecord, { params: { clientId: first.client.id } }));
    expect(documents.filter(({ kind }) => kind === "contact")).toHaveLength(2);
  });

  it("adds to the record of a known client", async () => {
    const { client } = answered(await worker(routes.postContact, { body: receivedContact(world) }));
    const { contact } = receivedContact(world);
    const added = answered(await worker(routes.postContact, { body: { clientId: client.id, contact } }));
    expect(added).toMatchObject({ knownClient: true, client: { id: client.id } });
    expect(added.documents.map(({ kind }) => kind)).toEqual(["contact"]);
  });

  it("takes a contact that starts no matter, and somebody known only by a date of birth", async () => {
    const { hetu: _, ...basics } = newcomer();
    const { contact } = receivedContact(world);
    const { client, documents } = answered(await worker(routes.postContact, { body: { client: basics, contact } }));
    expect(client.basics).not.toHaveProperty("hetu");
    expect(documents).toHaveLength(1);
  });

  it("wants either a known client or the basics of a new one", async () => {
    const { contact, client } = receivedContact(world);
    const both = problemOf(
      await worker(routes.postContact, { body: { clientId: "00000000-0000-4000-8000-000000000001" as never, client, contact } }),
    );
    const neither = problemOf(await worker(routes.postContact, { body: { contact } }));
    for (const problem of [both, neither]) expect(problem).toMatchObject({ status: 400, errors: [{ pointer: "/client" }] });
  });

  it("does not know a client of nowhere", async () => {
    const { contact } = receivedContact(world);
    const answer = await worker(routes.postContact, { body: { clientId: "00000000-0000-4000-8000-000000000001" as never, contact } });
    expect(problemOf(answer)).toMatchObject({ status: 404, errors: [{ pointer: "/clientId" }] });
  });

  it("is not for partners and clients", async () => {
    expect(problemOf(await world.as("health")(routes.postContact, { body: receivedContact(world) }))).toMatchObject({ status: 403 });
  });
});

describe.each(await worlds({ allowArtificialIdentityCodes: false }))("where real people are served, on $name", (world) => {
  it("refuses an identity code that belongs to nobody", async () => {
    const answer = await world.as("worker")(routes.postContact, { body: receivedContact(world) });
    expect(problemOf(answer)).toMatchObject({ status: 400, errors: [{ pointer: "/client/hetu", code: "casework/artificialHetu" }] });
  });
});
