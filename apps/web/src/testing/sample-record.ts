import type { ClientRecord, DocumentContent, DocumentKind, RecordDocument } from "@koonti/casework";
import type { DocumentId } from "@koonti/core";
import { documentIdSchema, localDate, localDateTime } from "@koonti/core";
import type { SectorAssessment } from "@koonti/service-need";
import { emptySectorAssessment } from "@koonti/service-need";
import { CLIENT_ID, WORKER_ID } from "./render-in-app.tsx";

const DAY = localDate("2026-02-06");

/** An id that tells documents of a test apart. */
export const sampleId = (number: number): DocumentId =>
  documentIdSchema.parse(`018f2b6e-0000-7000-8000-${String(number).padStart(12, "0")}`);

/** A document of a kind, final unless told otherwise. */
export const sampleDocument = <K extends DocumentKind>(
  number: number,
  kind: K,
  content: DocumentContent<K>,
  status: RecordDocument["status"] = "final",
): RecordDocument =>
  ({
    id: sampleId(number),
    clientId: CLIENT_ID,
    kind,
    version: 1,
    status,
    author: { userId: WORKER_ID, name: "Testi Työntekijä-10B" },
    savedAt: "2026-02-06T12:00:00Z",
    lawDate: DAY,
    content,
  }) as unknown as RecordDocument;

/** A record of a test client. */
export const sampleRecord = (...documents: readonly RecordDocument[]): ClientRecord => ({
  client: {
    id: CLIENT_ID,
    version: 1,
    basics: { familyName: "Asiakas-10", givenNames: "Testi", birthDate: localDate("1978-06-25"), protectedIdentity: false },
  },
  documents,
});

/** A party's assessment, received on a day unless told otherwise. */
export const sampleAssessment = (
  sector: SectorAssessment["sector"],
  organisation: string,
  more: Partial<SectorAssessment> = {},
): SectorAssessment => ({
  ...emptySectorAssessment({ sector, organisation, participation: "received" }),
  assessedOn: DAY,
  ...more,
});

const client = sampleAssessment("client", "Asiakas", {
  needs: [
    { code: "3", strength: "high", statement: "Velat loppumaan." },
    { code: "9", strength: "medium", statement: "Uni." },
  ],
});

const social = sampleAssessment("social", "Testi-aikuissosiaalityö", {
  needs: [
    { code: "3", strength: "high", statement: "maksaa pojan velkoja" },
    { code: "2", strength: "high", statement: "vuokra erääntyy" },
  ],
  services: [{ purpose: "groupActivity", provider: "Testi-aikuissosiaalityö", state: "proposed" }],
  views: [{ topic: "canWork", value: "partly", text: "Muutama tunti päivässä." }],
});

const health = sampleAssessment("health", "Testi-terveyskeskus", {
  needs: [
    { code: "9", strength: "high", statement: "keskivaikea masennus" },
    { code: "10", strength: "low", statement: "olkapää" },
  ],
  services: [{ purpose: "Ryhmätoiminta", provider: "Testi-terveyskeskus", state: "current" }],
  views: [{ topic: "canWork", value: "no", text: "Sairausloma huhtikuuhun asti." }],
});

const away: SectorAssessment = {
  ...sampleAssessment("kela", "Kela"),
  participation: "stayedAway",
  requestedOn: localDate("2026-01-30"),
};

/** The beginning of a matter. */
export const sampleInitiation = sampleDocument(1, "initiation", {
  initiatedAt: localDateTime("2026-01-15T14:00"),
  mode: "contact",
  needs: ["3"],
  clientRelationshipStart: localDate("2026-01-15"),
});

/** A client and three sectors: one need in agreement, one with different strengths, a conflict, an overlap, one who stayed away. */
export const collatedRecord = (...more: readonly RecordDocument[]): ClientRecord =>
  sampleRecord(
    sampleInitiation,
    sampleDocument(11, "sectorAssessment", client),
    sampleDocument(12, "sectorAssessment", social),
    sampleDocument(13, "sectorAssessment", health),
    sampleDocument(14, "sectorAssessment", away),
    ...more,
  );
