import type { LocalDate } from "@koonti/core";
import { birthDateFrom } from "../../client/birth-date.ts";
import type { RecordDocument } from "../../document/document.ts";
import type { Matter } from "../../matter/matter.ts";
import { mattersOf } from "../../matter/matters-of.ts";
import { type ClientRecord, documentsOf } from "../../record/record.ts";
import { establishedNeedRules, olderPersonRules, runningServiceRules, servicesRules } from "../../rules/index.ts";
import type { ServicesOfMatter } from "../../rules/services/services-of-matter.ts";
import type { ServiceStart, ServiceType } from "../../service-start/schema.ts";
import { at, perDocument, type ReviewPart, reviewPart } from "../review-part.ts";

function noServices({ assessment, decline, closing, services }: Matter): ServicesOfMatter["noServices"] {
  if (services.length > 0) return undefined;
  if (assessment?.content.hasNeed === false) return "noNeed";
  if (decline) return "declined";
  return closing ? "closed" : undefined;
}

/** The start of services is asked of each matter; shown at the first service once one has begun. */
const startPart = reviewPart({
  list: "servicesRules",
  rules: servicesRules,
  subjects: (record) =>
    mattersOf(record).map((matter) => {
      const [first] = matter.services;
      const facts: ServicesOfMatter = {
        initiatedOn: matter.initiatedOn,
        implementedOn: first?.content.startedOn,
        extensionGround: first?.content.extensionGround,
        noServices: noServices(matter),
        olderPerson: documentsOf(record, "olderPersonAssessment").length > 0,
      };
      return at(first ?? matter.initiation, facts, matter.initiatedOn);
    }),
});

const SUPPORTING: readonly (ServiceType | undefined)[] = ["psychosocialSupport", "mentalHealth"];

/** The service by which an established need is met: one of its kind, else the first that begins after it. */
function startFor(record: ClientRecord, establishedOn: LocalDate): RecordDocument<"serviceStart"> | undefined {
  const after = documentsOf(record, "serviceStart").filter(({ content }) => content.startedOn >= establishedOn);
  return after.find(({ content }) => SUPPORTING.includes(content.serviceType)) ?? after[0];
}

const establishedNeedPart = reviewPart({
  list: "establishedNeedRules",
  rules: establishedNeedRules,
  subjects: (record) =>
    documentsOf(record, "establishedNeed").map((need) => {
      const start = startFor(record, need.content.establishedOn);
      return at(
        start ?? need,
        {
          establishedOn: need.content.establishedOn,
          service: need.content.service,
          birthDate: birthDateFrom(record.client.basics),
          implementedOn: start?.content.startedOn,
          extensionGround: start?.content.extensionGround,
        },
        need.content.establishedOn,
      );
    }),
});

/** Services that the national list of a plan's services tells apart. */
const BY_CATEGORY: Readonly<Record<string, ServiceType>> = { "8": "mentalHealth", "15": "substanceUse" };

/** A service whose kind nobody has recorded is of the kind that its plan gives it. */
function withType(record: ClientRecord, { content }: RecordDocument<"serviceStart">): ServiceStart {
  if (content.serviceType !== undefined || content.plannedServiceId === undefined) return content;
  const planned = documentsOf(record, "clientPlan")
    .filter(({ id }) => content.planId === undefined || id === content.planId)
    .flatMap((plan) => plan.content.services)
    .find(({ id }) => id === content.plannedServiceId);
  const serviceType = planned && BY_CATEGORY[planned.category];
  return serviceType ? { ...content, serviceType } : content;
}

const runningServicePart = reviewPart({
  list: "runningServiceRules",
  rules: runningServiceRules,
  strip: "service",
  subjects: (record) =>
    documentsOf(record, "serviceStart").map((document) =>
      at(document, {
        service: withType(record, document),
        dependants: record.client.basics.dependants,
        dependantsCheckedOn: documentsOf(record, "dependantsCheck").at(-1)?.content.checkedOn,
      }),
    ),
});

/** Everything the rules judge of services and their beginning. */
export const servicesParts: readonly ReviewPart[] = [
  startPart,
  establishedNeedPart,
  runningServicePart,
  perDocument("olderPersonAssessment", "olderPersonRules", olderPersonRules),
];
