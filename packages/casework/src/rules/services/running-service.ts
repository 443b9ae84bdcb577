import type { LocalDate } from "@koonti/core";
import type { ServiceStart } from "../../service-start/schema.ts";

/** A service that has begun, with the facts of the client's record that bear on it. Absent facts are not known. */
export interface RunningService {
  readonly service: ServiceStart;
  /** How many children or other persons are in the client's care. */
  readonly dependants?: number | undefined;
  /** The day it was found out who cares for them while the service runs. */
  readonly dependantsCheckedOn?: LocalDate | undefined;
}

/** The day whose law judges a service: the day it began. */
export const begunOn = ({ service }: RunningService): LocalDate => service.startedOn;
