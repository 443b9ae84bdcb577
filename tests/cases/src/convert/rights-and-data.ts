import type { ServiceTask } from "@koonti/access";
import { DISCLOSED_DATA, type DisclosedData, PROTECTED_DATA } from "@koonti/casework";
import { licenceOf, type Sector } from "@koonti/core";
import { SAMI_HOMELAND } from "@koonti/counties";
import type { CaseEvent } from "../case-file/schema.ts";
import type { Conversion } from "./conversion.ts";
import { type Converters, dayOf } from "./converter.ts";
import { dayIn, group, list, recorded, words, wordsOrRecorded, yes } from "./facts.ts";
import { professionalFrom, professionFrom, sectorFrom } from "./people.ts";

/** Service tasks by the word the cases use. */
export const SERVICE_TASK_WORDS: Readonly<Record<string, ServiceTask>> = {
  tyoikaiset: "workingAge",
  lapsiperheet: "families",
  iakkaat: "elderly",
  vammaispalvelut: "disability",
  lastensuojelu: "childProtection",
  paihdehuolto: "substanceUse",
  paihde: "substanceUse",
  perheoikeudelliset: "familyLaw",
};

const isData = (word: string): word is DisclosedData => DISCLOSED_DATA.some((known) => known === word);
const dataFrom = (fields: readonly string[]): readonly DisclosedData[] => [
  ...new Set(fields.map((field): DisclosedData => (isData(field) ? field : "content"))),
];

/** The sector of a recipient: by its name, or by the party of a plan that bears it. */
function recipientSector({ file }: Conversion, recipient: string): Sector {
  const sector = sectorFrom(recipient);
  const party = file.plans.flatMap(({ parties }) => parties).find(({ name }) => name === recipient);
  return sector === "other" && party ? sectorFrom(party.id) : sector;
}

const discloserSector = ({ actor }: CaseEvent): Sector => {
  const byUnit = actor.unit ? sectorFrom(actor.unit) : "other";
  if (byUnit !== "other") return byUnit;
  return licenceOf(professionFrom(actor.profession)) === "health" ? "health" : "social";
};

const groundFrom = (legalBasis: string | undefined): string | undefined => {
  if (legalBasis === undefined) return undefined;
  if (/joint service|yhteinen palvelu/i.test(legalBasis)) return "jointService";
  return /statutory|lakisääteinen/i.test(legalBasis) ? "statutoryTask" : undefined;
};

function permitFrom(facts: CaseEvent["facts"]): unknown {
  const permit = group(facts, "permit");
  return permit && { givenOn: dayIn(permit, "givenAt"), itemised: yes(permit, "itemised"), data: list(permit, "data") };
}

/** The municipality where the language is asked for; none where the case says the homeland and the municipality is outside it. */
function placeOf({ file }: Conversion, area: string | undefined) {
  const isHomeland = /saamel|kotiseutu|sámi|sami/i.test(area ?? "");
  const { code } = file.municipality;
  return isHomeland && !SAMI_HOMELAND.includes(code) ? undefined : code;
}

/** The client's rights, and the data in documents. */
export const rightsAndData: Converters = {
  languageRequest: (event, conversion) => {
    const { facts } = event;
    const refusal = words(facts, "refusalReason");
    conversion.write(
      "languageRequest",
      {
        requestedOn: dayOf(event),
        language: words(facts, "requested") ?? "fi",
        county: conversion.file.county.code,
        municipality: placeOf(conversion, words(facts, "area")),
        provided: yes(facts, "provided"),
        byInterpretation: yes(facts, "interpretation"),
        refusal: refusal && (/know|osaa/i.test(refusal) ? "knowsAnotherLanguage" : "other"),
        refusalText: refusal,
      },
      [event.id],
    );
  },

  disclosure: (event, conversion) => {
    const { facts } = event;
    const recipient = words(facts, "recipient") ?? "Vastaanottaja";
    const legalBasis = words(facts, "legalBasis");
    conversion.write(
      "dataDisclosure",
      {
        disclosedOn: dayOf(event),
        discloser: professionalFrom(event.actor),
        from: discloserSector(event),
        to: recipientSector(conversion, recipient),
        recipient,
        documentId: conversion.documentIdOf(words(facts, "document"), "clientPlan"),
        data: dataFrom(list(facts, "containsFields")),
        permit: permitFrom(facts),
        denied: yes(facts, "denied") ?? yes(facts, "denial"),
        ground: groundFrom(legalBasis),
        legalBasis,
        necessaryOnly: yes(facts, "necessaryOnly"),
        capacityLimited: yes(facts, "capacityLimited"),
        hasLegalRepresentative: facts["legalRepresentative"] === undefined ? undefined : facts["legalRepresentative"] !== null,
        recipientsDirectTask: yes(facts, "recipientDirectTask"),
      },
      [event.id],
    );
  },

  turvakieltoGranted: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "protectionOrder",
      {
        grantedOn: dayOf(event),
        first: yes(facts, "first"),
        validUntil: dayIn(facts, "validUntil"),
        untilFurtherNotice: yes(facts, "validUntilFurtherNotice"),
        scope: PROTECTED_DATA.filter((known) => list(facts, "scope").includes(known)),
      },
      [event.id],
    );
  },

  clientDocument: (event, conversion) => {
    const { facts } = event;
    const tasks = list(facts, "palvelutehtava").flatMap((word) => SERVICE_TASK_WORDS[word] ?? []);
    conversion.write(
      "clientDocument",
      {
        documentKind: words(facts, "documentKind") === "clientRelationshipDocument" ? "clientRelationship" : "other",
        name: words(facts, "documentKind") ?? "Asiakirja",
        madeOn: dayOf(event),
        serviceTasks: tasks,
        clientKnownBy: yes(facts, "identified") === true ? "hetu" : undefined,
        authorTask: recorded(facts, "authorTaskRecorded"),
        protectedIdentityRecorded: yes(facts, "turvakieltoRecorded"),
      },
      [event.id],
    );
  },

  objection: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "objection",
      {
        receivedOn: dayOf(event),
        transferredFrom: wordsOrRecorded(facts, "transferredFrom"),
        answeredOn: dayIn(facts, "answeredAt"),
        answeredInWriting: yes(facts, "answeredInWriting") ?? yes(facts, "written"),
        reasons: wordsOrRecorded(facts, "reasons") ?? recorded(facts, "reasonsGiven"),
        copySentOn: dayIn(facts, "copySentAt"),
      },
      [event.id],
    );
  },
};
