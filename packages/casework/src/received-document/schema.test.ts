import { referral } from "@koonti/national";
import { describe, expect, it } from "vitest";
import { structureMessages } from "../client/texts.ts";
import { receivedDocumentSchema } from "./schema.ts";

const received = (structure: string, json: unknown) => receivedDocumentSchema.safeParse({ receivedOn: "2026-05-04", structure, json });

describe("receivedDocumentSchema", () => {
  it("keeps a document of a structure we do not know as it is", () => {
    expect(received("1.2.246.537.6.1506.1000.2023.9.8", { uusi: { a: [1] } })).toMatchObject({
      success: true,
      data: { json: { uusi: { a: [1] } } },
    });
  });

  it("refuses one that is not as its structure says, in words of every language", () => {
    const { error } = received(referral.oid, { sosiaalihuollon_lahete: {} });
    const key = (error?.issues[0] as { params?: { key?: string } } | undefined)?.params?.key ?? "";
    expect(error?.issues.map(({ path }) => path)).toEqual([["json"]]);
    expect(Object.values(structureMessages).filter((texts) => !texts[key])).toEqual([]);
  });

  it("refuses what is no OID and what is no object", () => {
    expect([received("lähete", {}), received(referral.oid, "teksti")].map(({ success }) => success)).toEqual([false, false]);
  });
});
