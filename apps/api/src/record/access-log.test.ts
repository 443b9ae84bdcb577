import { type ApiClient, routes, type WireDocument } from "@koonti/api-contract";
import { describe, expect, it } from "vitest";
import { usesOfClient } from "../../test-support/contents.ts";
import { answered, at, changed, matterIn, problemOf, written } from "../../test-support/matter.ts";
import { receivedContact, storyFor } from "../../test-support/story.ts";
import { TODAY, worlds } from "../../test-support/world.ts";

const REASON = "Päivystysvuoro, asiakas soitti itse";

describe.each(await worlds())("the access log on $name", (world) => {
  const worker = world.as("worker");
  const { oneOf } = storyFor(world);

  const uses = async (clientId: WireDocument["clientId"]) =>
    (await usesOfClient(world.storage, world.county, clientId)).map(({ user, action, data, ground, documentId }) => ({
      user: user.id,
      action,
      data,
      ground,
      documentId,
    }));

  /** What one call adds to the client's log. */
  const addedBy = async (clientId: WireDocument["clientId"], call: () => Promise<unknown>) => {
    const before = (await uses(clientId)).length;
    await call();
    const after = await uses(clientId);
    return after.slice(0, after.length - before);
  };

  const CALLS: readonly (readonly [
    string,
    "read" | "write" | "open",
    string,
    (as: ApiClient, document: WireDocument) => Promise<unknown>,
  ])[] = [
    ["reads the record", "read", "record", (as, { clientId }) => as(routes.getRecord, { params: { clientId } })],
    ["reads a document", "read", "document", (as, document) => as(routes.getDocument, { params: at(document) })],
    ["reads the versions", "read", "document", (as, document) => as(routes.getVersions, { params: at(document) })],
    ["reads the findings", "read", "findings", (as, { clientId }) => as(routes.getFindings, { params: { clientId } })],
    ["reads the collation", "read", "collation", (as, { clientId }) => as(routes.getCollation, { params: { clientId } })],
    ["reads the log itself", "read", "accessLog", (as, { clientId }) => as(routes.getAccessLog, { params: { clientId } })],
    [
      "opens with a reason",
      "open",
      "record",
      (as, { clientId }) => as(routes.openWithReason, { params: { clientId }, body: { reason: REASON } }),
    ],
    ["writes a document", "write", "assignment", (as, { clientId }) => written(as, clientId, "assignment", oneOf("assignment"))],
    [
      "saves a draft",
      "write",
      "document",
      (as, draft) => as(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, { summary: "2" }) }),
    ],
    [
      "saves the same again",
      "write",
      "document",
      (as, draft) => as(routes.putDocument, { params: at(draft), version: 1, body: changed(draft, {}) }),
    ],
    ["finishes a draft", "write", "document", (as, draft) => as(routes.finaliseDocument, { params: at(draft), version: 1 })],
    [
      "receives a contact",
      "write",
      "contact",
      (as, { clientId }) => as(routes.postContact, { body: { clientId, contact: receivedContact(world).contact } }),
    ],
  ];

  it.each(CALLS)("has a row of one who %s", async (_, action, data, call) => {
    const { clientId } = await matterIn(world);
    const draft = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    const [row, ...more] = await addedBy(clientId, async () => call(worker, draft));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ user: world.people.worker.id, action, data });
  });

  it("has a row of one who changes the basics", async () => {
    const { clientId, basics } = await matterIn(world);
    const added = await addedBy(clientId, async () =>
      answered(await worker(routes.putBasics, { params: { clientId }, version: 1, body: { ...basics, dependants: 1 } })),
    );
    expect(added).toMatchObject([{ action: "write", data: "basics", ground: "clientRelationship" }]);
  });

  it.each(["colleague", "taskless", "health"] as const)("has a row of one who was refused: the %s", async (person) => {
    const { clientId } = await matterIn(world);
    const added = await addedBy(clientId, async () => problemOf(await world.as(person)(routes.getRecord, { params: { clientId } })));
    expect(added).toMatchObject([{ user: world.people[person].id, action: "denied", data: "record" }]);
  });

  it("has a row of what is not the user's to write", async () => {
    const { clientId, hetu } = await matterIn(world);
    const content = oneOf("serviceNeedAssessment") as unknown as Record<string, unknown>;
    const body = { kind: "serviceNeedAssessment" as const, content };
    const added = await addedBy(clientId, async () =>
      problemOf(await world.asClient(hetu)(routes.postDocument, { params: { clientId }, body })),
    );
    expect(added).toMatchObject([{ user: clientId, action: "denied", data: "serviceNeedAssessment", ground: "notOwnDocument" }]);
  });

  it("says of a write that came to nothing that the record was read", async () => {
    const { clientId } = await matterIn(world);
    const draft = await written(worker, clientId, "serviceNeedAssessment", oneOf("serviceNeedAssessment"));
    const save = () => worker(routes.putDocument, { params: at(draft), version: 9, body: changed(draft, { summary: "2" }) });
    expect(await addedBy(clientId, async () => problemOf(await save()))).toMatchObject([
      { action: "read", documentId: draft.id, ground: "clientRelationship" },
    ]);
  });

  it("shows the client the refusals as well", async () => {
    const { clientId, hetu } = await matterIn(world);
    problemOf(await world.as("colleague")(routes.getRecord, { params: { clientId } }));
    const { entries } = answered(await world.asClient(hetu)(routes.getAccessLog, { params: { clientId } }));
    expect(entries[0]).toMatchObject({
      action: "denied",
      ground: "noRelationship",
      user: { name: "Testi Työntekijä-10C" },
      at: expect.stringContaining(TODAY),
    });
  });
});
