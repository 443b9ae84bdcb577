import { CODES } from "./codes.ts";
import { FIELDS_A_J } from "./fields-a-j.ts";
import { FIELDS_K_O } from "./fields-k-o.ts";
import { FIELDS_P_S } from "./fields-p-s.ts";
import { FIELDS_T_O } from "./fields-t-o.ts";

/**
 * English labels of fields and codes by their Finnish label. They are ours: Sosmeta has Finnish and Swedish only.
 * A structure nobody has seen yet gets from here what it has in common with the known ones.
 */
export const ENGLISH: Readonly<Record<string, string>> = { ...FIELDS_A_J, ...FIELDS_K_O, ...FIELDS_P_S, ...FIELDS_T_O, ...CODES };
