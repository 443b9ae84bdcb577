import type { Matter } from "../matter/matter.ts";
import type { MatterDocument } from "./matter-document.ts";

/**
 * A matter document (fi: asia-asiakirja) as far as a matter tells: when it was opened and when it ended. Its identifier, name, state and
 * service task are the county's own codes and for the worker to add.
 */
export const matterFrom = ({ initiatedOn, closing }: Matter): Partial<MatterDocument> => ({
  openedOn: initiatedOn,
  ...(closing && { endedOn: closing.content.closedOn }),
  others: [],
});
