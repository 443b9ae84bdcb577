import type { LocalizedText } from "@koonti/core";
import type { NoOwnWorkerReason, SpecialSupportState, WorkerRole } from "./codes.ts";

/** Names of the reasons for naming no own worker. */
export const NO_OWN_WORKER_REASON_LABELS: Readonly<Record<NoOwnWorkerReason, LocalizedText>> = {
  otherResponsibleWorkerNamed: {
    fi: "Asiakkaalla on jo muu vastuutyöntekijä",
    sv: "Klienten har redan en annan ansvarig arbetstagare",
    en: "Another responsible worker has been named",
  },
  evidentlyUnnecessary: {
    fi: "Nimeäminen on ilmeisen tarpeetonta",
    sv: "Det är uppenbart onödigt att utse någon",
    en: "Naming one is evidently unnecessary",
  },
};

/** Names of the states of special support. */
export const SPECIAL_SUPPORT_STATE_LABELS: Readonly<Record<SpecialSupportState, LocalizedText>> = {
  yes: { fi: "Tarvitsee erityistä tukea", sv: "Behöver särskilt stöd", en: "Needs special support" },
  no: { fi: "Ei tarvitse erityistä tukea", sv: "Behöver inte särskilt stöd", en: "Does not need special support" },
  notAssessed: { fi: "Ei ole arvioitu", sv: "Har inte bedömts", en: "Has not been assessed" },
};

/** Names of the roles of workers. */
export const WORKER_ROLE_LABELS: Readonly<Record<WorkerRole, LocalizedText>> = {
  ownWorker: { fi: "Omatyöntekijä", sv: "Egen kontaktperson", en: "Own worker" },
  pairWorker: { fi: "Työpari", sv: "Arbetspar", en: "Pair worker" },
};
