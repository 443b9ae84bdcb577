import type { Structure } from "@koonti/national";
import { STRUCTURES, structureNumber } from "@koonti/national";

/** The number of a structure as a part of an address, where a dot would look like the ending of a file: `1505-1`. */
export const addressNumber = ({ oid }: Structure): string => structureNumber(oid).replace(".", "-");

/** The structure at an address; `undefined` where there is none. */
export const structureByNumber = (number: string): Structure | undefined =>
  Object.values<Structure>(STRUCTURES).find((structure) => addressNumber(structure) === number);
