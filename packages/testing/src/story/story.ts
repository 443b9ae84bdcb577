import type { ClientPlan } from "@koonti/client-plan";
import type { Professional } from "@koonti/core";
import type { Contact, NeedNature, SectorAssessment } from "@koonti/service-need";

/** An assessment of a story; its dates come with the population. */
export type StoryAssessment = Pick<SectorAssessment, "sector" | "organisation" | "needs" | "services" | "views"> & {
  readonly title?: string;
};

/** The written parts of an invented life situation: everything but people and dates. */
export interface Story {
  readonly key: string;
  readonly age: number;
  readonly contact: Pick<Contact, "kind" | "contactBy" | "notifierCode" | "dutyHolder" | "channel" | "needs" | "situation"> & {
    readonly clientsWords?: string;
  };
  readonly urgent?: string;
  /** The client's own view first, then the sectors. */
  readonly assessments: readonly StoryAssessment[];
  readonly specialSupport: boolean;
  readonly needNature: NeedNature;
  readonly summary: string;
  readonly clientView: string;
  readonly conclusions: string;
  readonly lifeSituation: Readonly<Record<string, string | boolean>>;
  readonly plan: Pick<ClientPlan, "goals" | "services" | "actions" | "parties"> & { readonly situation: string; readonly meetings: string };
}

/** A worker of the synthetic county. */
export type SyntheticWorker = Professional & { readonly userId: string };
