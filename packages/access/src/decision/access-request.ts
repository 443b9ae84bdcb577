import type { ClientId, CountyCode, LocalDate } from "@koonti/core";
import type { DataCategory } from "../data/codes.ts";
import type { NamedService, ServiceTask } from "../user/codes.ts";
import type { User } from "../user/schema.ts";

/** How the user stands to the client, as the system has verified it from the record (fi: tietoteknisesti varmistettu asiakassuhde), ATL 9 §. */
export interface Relationship {
  /** The client relationship has begun and has not ended. */
  readonly active: boolean;
  /** The user handles the client's matters. Absent where the system cannot tell: the client relationship alone then decides. */
  readonly assigned?: boolean | undefined;
  /** The user received a contact about the client whose handling has not begun yet. */
  readonly handlesContact?: boolean | undefined;
}

/** One use of one client's data that is asked for. */
export interface AccessRequest {
  readonly user: User;
  /** The county whose data it is. */
  readonly county: CountyCode;
  readonly clientId: ClientId;
  readonly action: "read" | "write";
  readonly relationship: Relationship;
  /** The kind of data. Absent: the record as a whole, whose parts are then to be asked about one by one. */
  readonly category?: DataCategory | undefined;
  /** The service task the data belongs to. */
  readonly serviceTask?: ServiceTask | undefined;
  /** The service the data belongs to, where it is one with a reach of its own. */
  readonly service?: NamedService | undefined;
  /** Whether the user gives the service the data belongs to, or one essentially related to it. */
  readonly giving?: "given" | "related" | undefined;
  /** The matter is a custody report or supervised visits. */
  readonly custodyMatter?: boolean | undefined;
  /** Why a worker without a client relationship needs the data, in their own words. Goes into the log. */
  readonly reason?: string | undefined;
  /** A partner has been asked to take part, with the client's consent or another basis. */
  readonly invited?: boolean | undefined;
  /** Whether the document asked for is the user's own part, where that is known. */
  readonly own?: boolean | undefined;
  /** The day; needed for a student, whose right ends with the practice. */
  readonly today?: LocalDate | undefined;
}
