import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, type RuleExamples, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import type { ClientDocument } from "../../client-document/schema.ts";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";
import { judged } from "../../fixtures/judged.ts";
import type { ProtectionOrder } from "../../protected-identity/schema.ts";
import { cooperationHasNoCommonNarrative } from "./cooperation-has-no-common-narrative.ts";
import { disclosureDespiteDenialHasGround } from "./disclosure-despite-denial-has-ground.ts";
import { documentNamesClientAndAuthor } from "./document-names-client-and-author.ts";
import { documentShowsItsServiceTask } from "./document-shows-its-service-task.ts";
import { healthAndSocialDataGoByPermitOrGround } from "./health-and-social-data-go-by-permit-or-ground.ts";
import { jointServiceDocumentsStandInBothRegisters } from "./joint-service-documents-stand-in-both-registers.ts";
import type { DisclosureOfClient, DocumentOfClient } from "./protected-client.ts";
import { protectedContactDetailsStay } from "./protected-contact-details-stay.ts";
import { protectedIdentityIsRecorded } from "./protected-identity-is-recorded.ts";
import { protectionOrderHasItsLength } from "./protection-order-has-its-length.ts";
import { socialDataGoBetweenProvidersByPermitOrGround } from "./social-data-go-between-providers-by-permit-or-ground.ts";

const day = localDate;
const document: ClientDocument = {
  documentKind: "clientRelationship",
  name: "Asiakkuusasiakirja",
  madeOn: day("2026-03-19"),
  serviceTasks: ["workingAge"],
  clientKnownBy: "temporaryId",
  authorTask: "Sosiaalityöntekijä",
};
const { clientKnownBy: _, ...unknown } = document;
const { authorTask: __, ...taskless } = document;
const old = { ...document, madeOn: day("2023-12-31") };

const DOCUMENT_RULES: RuleExamples<ClientDocument> = [
  [
    documentShowsItsServiceTask,
    [
      ["satisfied shown", document],
      ["breached notShown error at serviceTasks", { ...document, serviceTasks: [] }],
      ["notApplicable notInForce", { ...old, serviceTasks: [] }],
    ],
  ],
  [
    documentNamesClientAndAuthor,
    [
      ["satisfied named", document],
      ["satisfied named", { ...document, clientKnownBy: "birthDate" }],
      ["breached clientNotIdentified error at clientKnownBy", unknown],
      ["breached authorsTaskMissing error at authorTask", taskless],
      ["notApplicable notInForce", old],
    ],
  ],
  [
    jointServiceDocumentsStandInBothRegisters,
    [
      ["satisfied stored", { ...document, documentKind: "plan", madeTogether: "jointService", storedIn: ["social", "patient"] }],
      [
        "breached registerMissing error at storedIn",
        { ...document, documentKind: "plan", madeTogether: "jointService", storedIn: ["social"] },
      ],
      ["satisfied stored", { ...document, documentKind: "narrative", madeTogether: "jointService", storedIn: ["social"] }],
      [
        "breached registerMissing error at storedIn",
        { ...document, documentKind: "narrative", madeTogether: "jointService", storedIn: [] },
      ],
      [
        "breached narrativeAmongPatients error at storedIn",
        { ...document, documentKind: "narrative", madeTogether: "jointService", storedIn: ["social", "patient"] },
      ],
      ["undetermined notKnown for storedIn", { ...document, madeTogether: "jointService" }],
      ["notApplicable notJoint", document],
    ],
  ],
  [
    cooperationHasNoCommonNarrative,
    [
      ["satisfied otherDocument", { ...document, documentKind: "plan", madeTogether: "cooperation" }],
      ["breached commonNarrative error at documentKind", { ...document, documentKind: "narrative", madeTogether: "cooperation" }],
      ["notApplicable notCooperation", { ...document, documentKind: "narrative", madeTogether: "jointService" }],
    ],
  ],
];

describe.each(DOCUMENT_RULES.map(([rule, examples]) => [rule.id, rule, examples] as const))("%s", (_id, rule, examples) => {
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("a protected identity is recorded", () => {
  const rule = protectedIdentityIsRecorded;
  const protectedIdentity = true;
  const examples: readonly Example<DocumentOfClient>[] = [
    ["satisfied recorded", { document: { ...document, protectedIdentityRecorded: true }, protectedIdentity }],
    ["breached notRecorded error at document.protectedIdentityRecorded", { document, protectedIdentity }],
    [
      "breached notRecorded error at document.protectedIdentityRecorded",
      { document: { ...document, protectedIdentityRecorded: false }, protectedIdentity },
    ],
    ["notApplicable otherDocument", { document: { ...document, documentKind: "plan" }, protectedIdentity }],
    ["notApplicable noOrder", { document, protectedIdentity: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("a protection order has its length", () => {
  const rule = protectionOrderHasItsLength;
  const order: ProtectionOrder = { grantedOn: day("2025-09-18"), first: true, validUntil: day("2026-09-18"), scope: ["address"] };
  const { validUntil: _end, ...endless } = order;
  const { first: _first, ...unordered } = order;
  const examples: readonly Example<ProtectionOrder>[] = [
    ["satisfied withinLimit", order],
    ["satisfied withinLimit", { ...order, validUntil: day("2030-09-18") }],
    ["breached tooLong error at validUntil", { ...order, validUntil: day("2030-09-19") }],
    ["satisfied withinLimit", { ...order, first: false, validUntil: day("2027-09-18") }],
    ["breached tooLong error at validUntil", { ...order, first: false, validUntil: day("2027-09-19") }],
    // Two years are within the limit of a first order and of a later one; up to five it has to be known which it is.
    ["satisfied withinLimit", { ...unordered, validUntil: day("2027-09-18") }],
    ["undetermined orderUnknown for first", { ...unordered, validUntil: day("2027-09-19") }],
    ["undetermined orderUnknown for first", { ...unordered, validUntil: day("2030-09-18") }],
    ["breached tooLong error at validUntil", { ...unordered, validUntil: day("2030-09-19") }],
    ["satisfied untilFurtherNotice", { ...endless, untilFurtherNotice: true }],
    ["breached endMissing error at validUntil", endless],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

const disclosure: DataDisclosure = {
  disclosedOn: day("2026-03-10"),
  from: "health",
  to: "social",
  recipient: "Testi-aikuissosiaalityö",
  data: ["content"],
};

describe("protected contact details stay", () => {
  const rule = protectedContactDetailsStay;
  const protectedIdentity = true;
  const examples: readonly Example<DisclosureOfClient>[] = [
    ["satisfied leftOut", { disclosure: { ...disclosure, data: ["content", "contactAddress"] }, protectedIdentity }],
    [
      "breached disclosed error at disclosure.data",
      { disclosure: { ...disclosure, data: ["content", "municipality"] }, protectedIdentity },
    ],
    ...(["streetAddress", "phone", "email"] as const).map(
      (item): Example<DisclosureOfClient> => [
        "breached disclosed error at disclosure.data",
        { disclosure: { ...disclosure, data: [item] }, protectedIdentity },
      ],
    ),
    ["satisfied directTask", { disclosure: { ...disclosure, data: ["phone"], recipientsDirectTask: true }, protectedIdentity }],
    ["notApplicable noOrder", { disclosure: { ...disclosure, data: ["streetAddress"] }, protectedIdentity: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("says what went and to whom, never the data themselves", () => {
    const subject = { disclosure: { ...disclosure, data: ["streetAddress" as const, "phone" as const] }, protectedIdentity };
    const [finding] = evaluate([rule], subject, { asOf: disclosure.disclosedOn, today: disclosure.disclosedOn });
    expect(finding?.message?.params).toMatchObject({
      recipient: "Testi-aikuissosiaalityö",
      data: [{ fi: "katuosoite" }, { fi: "puhelinnumero" }],
    });
  });
});

const between = (changes: Partial<DataDisclosure>): DataDisclosure => ({ ...disclosure, from: "social", to: "elderly", ...changes });
const permit = { itemised: true, data: ["lääkelista"] };
const incapable = { capacityLimited: true, hasLegalRepresentative: false, necessaryOnly: true };

const DISCLOSURE_RULES: RuleExamples<DataDisclosure> = [
  [
    healthAndSocialDataGoByPermitOrGround,
    [
      ["satisfied permit", { ...disclosure, permit }],
      ["breached permitNotItemised error at permit.itemised", { ...disclosure, permit: { data: [] } }],
      ["satisfied otherGround", { ...disclosure, ground: "statutoryTask" }],
      ["satisfied otherGround", { ...disclosure, ground: "jointService" }],
      ["breached groundMissing error at permit", { ...disclosure, ground: "evidentDanger" }],
      ["satisfied incapacity", { ...disclosure, ...incapable }],
      ["breached groundMissing error at permit", { ...disclosure, ...incapable, hasLegalRepresentative: true }],
      ["breached groundMissing error at permit", { ...disclosure, ...incapable, necessaryOnly: false }],
      ["breached groundMissing error at permit", disclosure],
      ["breached groundMissing error at permit", { ...disclosure, hasLegalRepresentative: false, necessaryOnly: true }],
      ...(["family", "elderly", "disability", "childProtection"] as const).map(
        (to): Example<DataDisclosure> => ["breached groundMissing error at permit", { ...disclosure, to }],
      ),
      ["notApplicable otherParties", { ...disclosure, from: "social", to: "employment" }],
      ["notApplicable otherParties", { ...disclosure, to: "kela" }],
      ["notApplicable otherParties", { ...disclosure, to: "health" }],
      ["notApplicable notInForce", { ...disclosure, disclosedOn: day("2023-12-31") }],
    ],
  ],
  [
    socialDataGoBetweenProvidersByPermitOrGround,
    [
      ["satisfied permit", between({ permit: { data: [] } })],
      ["satisfied statutoryTask", between({ ground: "statutoryTask" })],
      ["satisfied incapacity", between(incapable)],
      ["breached groundMissing error at permit", between({})],
      ["notApplicable denied", between({ permit, denied: true })],
      ["notApplicable otherParties", disclosure],
      ["notApplicable otherParties", between({ to: "ngo" })],
      ["satisfied permit", between({ permit, denied: false })],
    ],
  ],
  [
    disclosureDespiteDenialHasGround,
    [
      ["satisfied groundRecorded", { ...disclosure, denied: true, ground: "evidentDanger", necessaryOnly: true }],
      ["satisfied groundRecorded", { ...disclosure, denied: true, ground: "childInterest", necessaryOnly: true }],
      ["satisfied groundRecorded", { ...disclosure, denied: true, ground: "clientsInterest", necessaryOnly: true }],
      ["breached groundMissing error at ground", { ...disclosure, denied: true, ground: "statutoryTask", necessaryOnly: true }],
      ["breached notNecessary error at necessaryOnly", { ...disclosure, denied: true, ground: "evidentDanger" }],
      ["breached groundMissing error at ground", { ...disclosure, denied: true }],
      ["notApplicable notDenied", disclosure],
    ],
  ],
];

describe.each(DISCLOSURE_RULES.map(([rule, examples]) => [rule.id, rule, examples] as const))("%s", (_id, rule, examples) => {
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
