import { createHash } from "node:crypto";
import type { ClientId, CountyCode, DocumentId, LocalDate, UserId } from "@koonti/core";
import { expect, it } from "vitest";
import type { StoredDocument } from "../document/document.ts";
import { CHAIN_START, linkHash } from "./link.ts";

const document: StoredDocument = {
  id: "019ab12c-7f3e-7000-8000-000000000001" as DocumentId,
  clientId: "019ab12c-7f3e-7000-8000-000000000002" as ClientId,
  kind: "note",
  version: 1,
  status: "draft",
  author: { userId: "019ab12c-7f3e-7000-8000-000000000003" as UserId, name: "Testi Työntekijä-03A" },
  savedAt: "2026-11-20T10:15:30.250Z",
  lawDate: "2026-11-20" as LocalDate,
  content: { b: 1, a: "ä" },
};
const link = { county: "21" as CountyCode, sequence: 1, previousHash: CHAIN_START, document };

// What is written once must be verifiable for decades: this text is the format, and it never changes.
const FORMAT = `${CHAIN_START}
{"county":"21","document":{"author":{"name":"Testi Työntekijä-03A","userId":"019ab12c-7f3e-7000-8000-000000000003"},\
"clientId":"019ab12c-7f3e-7000-8000-000000000002","content":{"a":"ä","b":1},"id":"019ab12c-7f3e-7000-8000-000000000001",\
"kind":"note","lawDate":"2026-11-20","savedAt":"2026-11-20T10:15:30.250Z","status":"draft","version":1},\
"previousHash":"${CHAIN_START}","sequence":1}`;

it("is the SHA-256 of the format that never changes", () => {
  expect(linkHash(link)).toBe(createHash("sha256").update(FORMAT).digest("hex"));
});

it.each([
  ["county", { ...link, county: "20" as CountyCode }],
  ["place", { ...link, sequence: 2 }],
  ["link before", { ...link, previousHash: "1".repeat(64) }],
  ["document", { ...link, document: { ...document, serviceTask: "workingAge" } }],
])("changes with the %s", (_, other) => {
  expect(linkHash(other)).not.toBe(linkHash(link));
});
