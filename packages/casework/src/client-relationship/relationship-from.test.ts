import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "../document/kinds.ts";
import { assessment, assignment, initiation } from "../fixtures/documents.ts";
import { socialWorker } from "../fixtures/people.ts";
import { documentOf, recordOf } from "../fixtures/record.ts";
import { mattersOf } from "../matter/matters-of.ts";
import { matterFrom } from "../matter-document/matter-from.ts";
import { nationalOf } from "../national/national-of.ts";
import { relationshipFrom } from "./relationship-from.ts";

const closing = (closedOn: string, id: number) =>
  documentOf("closing", { closedOn, ground: "noGround", conclusion: "Ei perustetta.", relationshipEndsOn: closedOn }, { id });

const entitled = assessment({
  specialSupport: { entitled: true, difficultyAccessingServices: true, reasons: ["substanceUse"], oldAgeRelated: false },
});

describe("relationshipFrom", () => {
  it("tells what the record knows", () => {
    const record = recordOf([initiation(), assignment({ pairWorker: socialWorker }), entitled], {
      motherTongue: "se",
      serviceLanguage: "sv",
      municipality: "890",
    });
    expect(relationshipFrom(record)).toMatchObject({
      startedOn: "2026-02-09",
      motherTongues: [{ code: "SE" }],
      serviceLanguage: "SV",
      homeMunicipality: { municipality: { code: "890" } },
      specialSupport: true,
      responsibleWorkers: [
        { familyName: "Työntekijä-01B", givenNames: "Testi" },
        { familyName: "Työntekijä-01A", givenNames: "Testi" },
      ],
    });
  });

  it("is a document of its kind, and goes out but for what only the county knows", () => {
    const record = recordOf([initiation(), assignment()], { temporaryId: "Testitunnus-01" });
    const content = DOCUMENT_KINDS.clientRelationship.schema.parse(relationshipFrom(record));
    const document = documentOf("clientRelationship", content, { id: 70 });
    const refused = nationalOf({ ...record, documents: [...record.documents, document] }, document);
    expect(refused.ok ? [] : refused.error.missing?.map(({ label }) => label.en)).toEqual([
      "Identifier of the client relationship",
      "Operating unit of the service organiser",
      "Service unit of the service organiser",
      "Service task of social care",
    ]);
  });

  it("begins anew after a closing, and ends with the last one", () => {
    const again = initiation({ initiatedAt: "2026-08-03T09:00", clientRelationshipStart: "2026-08-03" }, 20);
    const record = recordOf([initiation(), closing("2026-05-29", 21), again]);
    expect(relationshipFrom(record).startedOn).toBe("2026-08-03");
    expect(relationshipFrom(record).endedOn).toBeUndefined();
    const ended = recordOf([...record.documents, closing("2026-10-01", 22)]);
    expect(relationshipFrom(ended)).toMatchObject({ startedOn: "2026-08-03", endedOn: "2026-10-01", endReason: "Ei perustetta." });
  });

  it("guesses nothing of an empty record", () => {
    const { startedOn, specialSupport, serviceLanguage, homeMunicipality } = relationshipFrom(recordOf([], { serviceLanguage: "en" }));
    expect([startedOn, specialSupport, serviceLanguage, homeMunicipality]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("matterFrom", () => {
  it("tells when a matter was opened and when it ended", () => {
    const [open] = mattersOf(recordOf([initiation()]));
    const [ended] = mattersOf(recordOf([initiation(), closing("2026-05-29", 21)]));
    expect([open, ended].map((matter) => matter && matterFrom(matter))).toEqual([
      { openedOn: "2026-02-09", others: [] },
      { openedOn: "2026-02-09", endedOn: "2026-05-29", others: [] },
    ]);
  });
});
