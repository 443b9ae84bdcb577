import type { LocalDate } from "@koonti/core";
import type { ServiceTask } from "../../user/codes.ts";

/** What a denial is about: a controller, a service task or one document; `other` is what the act does not know. */
export interface DenialTarget {
  readonly kind: "controller" | "serviceTask" | "document" | "other";
  /** Which one: its name or identifier. */
  readonly which?: string | undefined;
}

/** To whom a permit lets data go: the public providers together, or one unit of the state or one private provider by its name. */
export interface PermitRecipient {
  readonly kind: "publicProviders" | "stateUnit" | "privateProvider";
  readonly name?: string | undefined;
}

/** How far a permit reaches. */
export interface PermitReach {
  readonly between: "socialAndHealth" | "socialOnly";
  readonly recipients?: readonly PermitRecipient[] | undefined;
  readonly serviceTasks?: readonly ServiceTask[] | undefined;
  /** Groups of data, where the permit is not by service task. */
  readonly dataGroups?: readonly string[] | undefined;
  /** The time in which the data were recorded; no limit where absent. */
  readonly recordedFrom?: LocalDate | undefined;
  readonly recordedUntil?: LocalDate | undefined;
}

/** A client's permit or denial to disclose data (fi: luovutuslupa, kielto). Absent facts are not known. */
export interface ClientPermission {
  readonly kind: "permit" | "denial";
  /** The day it was given; it is judged by the law of that day. */
  readonly givenOn: LocalDate;
  readonly isVoluntary?: boolean | undefined;
  /** An end that was set when it was given. */
  readonly validUntil?: LocalDate | undefined;
  readonly revokedOn?: LocalDate | undefined;
  /** The last day on which data were given by the permit, or held back by the denial. */
  readonly lastAppliedOn?: LocalDate | undefined;
  readonly target?: DenialTarget | undefined;
  readonly reach?: PermitReach | undefined;
}
