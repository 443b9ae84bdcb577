import { describe, expect, it } from "vitest";
import { receivedContactSchema } from "./clients.ts";
import { documentSchema } from "./document-schema.ts";
import { listedClientSchema } from "./worklist.ts";

const CLIENT = "0198c7a1-5b5e-7c3a-9d2e-3f1b6a7c8d90";
const contact = {
  receivedAt: "2026-02-09T10:15",
  kind: "contact",
  contactBy: "self",
  notifierCode: "1",
  dutyHolder: false,
  channel: "phone",
  needs: ["3"],
  situation: "Vuokrarästejä kahdelta kuulta.",
};
const client = { familyName: "Asiakas-12", givenNames: "Testi", hetu: "010190X901R", protectedIdentity: false };

const faultsOf = (value: unknown) => receivedContactSchema.safeParse(value).error?.issues.map(({ path }) => path.join("/"));

describe("a received contact", () => {
  it("is of a known client or of a new one", () => {
    expect(faultsOf({ clientId: CLIENT, contact })).toBeUndefined();
    expect(faultsOf({ client, contact })).toBeUndefined();
  });

  it("is not of both or of nobody", () => {
    expect(faultsOf({ clientId: CLIENT, client, contact })).toEqual(["client"]);
    expect(faultsOf({ contact })).toEqual(["client"]);
  });

  it("tells every fault at once", () => {
    const wrong = { client: { ...client, hetu: "010190X901S" }, contact: { ...contact, receivedAt: "2026-02-30T10:15", channel: "smoke" } };
    expect(faultsOf(wrong)?.toSorted()).toEqual(["client/hetu", "contact/channel", "contact/receivedAt"]);
  });

  it("starts a matter that points at this contact and not at another", () => {
    const initiation = { initiatedAt: "2026-02-09T10:40", mode: "contact", needs: ["3"], contactId: CLIENT };
    expect(faultsOf({ client, contact, initiation })).toEqual(["initiation"]);
  });
});

describe("a document on its way", () => {
  it("carries any content, and nothing beside it that is not foreseen", () => {
    const document = {
      id: CLIENT,
      clientId: CLIENT,
      kind: "contact",
      version: 1,
      status: "final",
      author: { userId: CLIENT, name: "Testi Työntekijä-03A" },
      savedAt: "2026-02-09T08:15:00.000Z",
      lawDate: "2026-02-09",
      content: { anything: [1] },
    };
    expect(documentSchema.safeParse(document).success).toBe(true);
    expect(documentSchema.safeParse({ ...document, county: "15" }).success).toBe(false);
    expect(documentSchema.safeParse({ ...document, kind: "diary" }).success).toBe(false);
  });
});

describe("a client in a list", () => {
  it("may be shown without name, age and municipality", () => {
    expect(listedClientSchema.safeParse({ id: CLIENT, protectedIdentity: true }).success).toBe(true);
    expect(listedClientSchema.safeParse({ id: CLIENT, protectedIdentity: true, hetu: "010190X901R" }).success).toBe(false);
  });
});
