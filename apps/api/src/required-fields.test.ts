import { problemSchema, routes } from "@koonti/api-contract";
import type { DocumentKind } from "@koonti/casework";
import type { InjectOptions } from "fastify";
import { describe, expect, it } from "vitest";
import { contentsOf, usesOfClient } from "../test-support/contents.ts";
import { answered, at, changed, matterIn, written } from "../test-support/matter.ts";
import { newcomer, receivedContact } from "../test-support/story.ts";
import { TODAY, type World, worlds } from "../test-support/world.ts";

const SECRET = "Erittäin henkilökohtainen asia";

const NOTIFIER = { familyName: "Ilmoittaja-01", givenNames: "Testi", phone: "040 000 0002", confidential: true };

type Content = Readonly<Record<string, unknown>>;

/** Content that has the structure of its kind and not what its form requires, and where it lacks it. */
const HOLES: readonly (readonly [string, DocumentKind, Content, readonly string[]])[] = [
  [
    "a closing on another ground that is not told",
    "closing",
    { closedOn: TODAY, relationshipEndsOn: TODAY, ground: "other", conclusion: SECRET },
    ["/content/groundText"],
  ],
  [
    "a note of guidance without its day and without a word of what was said",
    "guidanceNote",
    { contactModes: [], socialServices: [{ code: "45", text: SECRET }] },
    ["/content/enteredOn", "/content/description"],
  ],
  [
    "an order that neither ends nor goes on",
    "protectionOrder",
    { grantedOn: TODAY, first: true, untilFurtherNotice: false, scope: [] },
    ["/content/validUntil"],
  ],
  [
    "an objection answered without reasons",
    "objection",
    { receivedOn: TODAY, answeredOn: TODAY, answeredInWriting: true },
    ["/content/reasons"],
  ],
  [
    "a contact to an authority against the client's will, without its provision",
    "authorityContact",
    { contactedOn: TODAY, authority: SECRET, clientConsent: false },
    ["/content/provision"],
  ],
  [
    "an own worker of health care without the justification",
    "assignment",
    {
      namedOn: TODAY,
      specialSupport: "no",
      ownWorker: { name: "Testi Työntekijä-02A", profession: "nurse", employment: "publicOffice" },
    },
    ["/content/justification"],
  ],
];

const posting = async (world: World, url: string, payload: object, language = "fi"): Promise<InjectOptions> => ({
  method: "POST",
  url,
  payload,
  headers: { ...(await world.bearer("worker")), "accept-language": language },
});

const refusedBy = async (world: World, request: InjectOptions) => {
  const answer = await world.app.inject(request);
  expect(answer.statusCode).toBe(422);
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(answer.json());
  expect(problem).toMatchObject({ status: 422, type: "urn:koonti:problem:notRecordable", reason: "requiredMissing" });
  expect(problem.missing).toEqual(problem.errors);
  expect(answer.body).not.toContain(SECRET);
  return problem;
};

describe.each(await worlds())("what is final at once and lacks what its form requires, on $name", (world) => {
  const worker = world.as("worker");
  const stored = () => contentsOf(world.storage, world.county);

  it.each(HOLES)("is refused and leaves nothing behind: %s", async (_, kind, content, pointers) => {
    const { clientId } = await matterIn(world);
    const [before, uses] = [await stored(), await usesOfClient(world.storage, world.county, clientId)];
    const lines = world.log.length;
    const problem = await refusedBy(world, await posting(world, `/api/clients/${clientId}/documents`, { kind, content }));
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual(pointers.map((pointer) => [pointer, "missing"]));
    expect(await stored()).toEqual(before);
    const after = await usesOfClient(world.storage, world.county, clientId);
    expect(after.slice(0, after.length - uses.length).map(({ action }) => action)).not.toContain("write");
    expect(world.log.slice(lines).join("")).not.toContain(SECRET);
  });

  it.each([
    ["fi", "Täytä puuttuvat tiedot ennen kirjaamista", "Pakollisia tietoja puuttuu. Täytä ne ensin."],
    ["sv", "Fyll i de uppgifter som saknas före registreringen", "Obligatoriska uppgifter saknas. Fyll i dem först."],
    ["en", "Fill in what is missing before recording", "Required information is missing. Fill it in first."],
  ])("is refused as a recording and not as a draft, in words: %s", async (language, title, detail) => {
    const { clientId } = await matterIn(world);
    const record = { kind: "otherNote", content: { socialServices: [] } };
    const refused = await refusedBy(world, await posting(world, `/api/clients/${clientId}/documents`, record, language));
    expect(refused).toMatchObject({ title, detail });
    const good = receivedContact(world, newcomer({ familyName: "Asiakas-Vajaa" }));
    const lacking = { ...good, contact: { ...good.contact, contactBy: "authority", dutyHolder: true, consent: undefined } };
    expect(await refusedBy(world, await posting(world, "/api/contacts", lacking, language))).toMatchObject({ title, detail });
  });

  it("is told field by field in the language asked for", async () => {
    const { clientId } = await matterIn(world);
    const content = { socialServices: [] };
    const problems = await Promise.all(
      ["fi", "sv", "en"].map(async (language) =>
        refusedBy(world, await posting(world, `/api/clients/${clientId}/documents`, { kind: "otherNote", content }, language)),
      ),
    );
    const texts = problems.map(({ title, detail, errors = [] }) => [title, detail, ...errors.map(({ message }) => message)]);
    expect(texts.map(({ length }) => length)).toEqual([4, 4, 4]);
    for (const [index, text] of (texts[0] ?? []).entries()) expect(new Set([text, texts[1]?.[index], texts[2]?.[index]]).size).toBe(3);
  });

  it("is recorded once it has been filled in", async () => {
    const { clientId } = await matterIn(world);
    const note = { contactModes: [], socialServices: [], enteredOn: TODAY, description: "Neuvottu velkaneuvonnasta." };
    expect((await written(worker, clientId, "guidanceNote", note)).status).toBe("final");
  });

  it("is not recorded of a contact either: all its parts are told at once, and no record is opened", async () => {
    const good = receivedContact(world, newcomer({ familyName: "Asiakas-Puuttuva" }));
    const before = await stored();
    const body = {
      ...good,
      contact: { ...good.contact, contactBy: "authority", dutyHolder: true, consent: undefined, situation: SECRET, notifier: NOTIFIER },
    };
    const problem = await refusedBy(world, await posting(world, "/api/contacts", body));
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["/contact/consent", "/contact/notifier/confidentialityGrounds"]);
    expect(await stored()).toEqual(before);
  });

  it("does not come about by a correction", async () => {
    const { clientId } = await matterIn(world);
    const note = { contactModes: [], socialServices: [], enteredOn: TODAY, description: "Neuvottu velkaneuvonnasta." };
    const document = await written(worker, clientId, "guidanceNote", note);
    const before = await stored();
    const body = { ...changed(document, { description: " " }), reason: "Kirjattu väärälle asiakkaalle" };
    const problem = await refusedBy(world, {
      ...(await posting(world, `/api/clients/${clientId}/documents/${document.id}/correct`, body)),
      headers: { ...(await world.bearer("worker")), "if-match": '"1"' },
    });
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["/content/description"]);
    expect(await stored()).toEqual(before);
    const mended = { ...changed(document, { description: "Neuvottu asumisneuvonnasta." }), reason: "Väärä palvelu" };
    expect(answered(await worker(routes.correctDocument, { params: at(document), version: 1, body: mended })).status).toBe("corrected");
  });
});
