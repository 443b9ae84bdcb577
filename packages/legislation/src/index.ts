export type { Act, ActKind, Confidence } from "./act.ts";
export { actNumber, actUrl } from "./act.ts";
export type { ActKey } from "./acts.ts";
export { ACT_LIST, ACTS } from "./acts.ts";
export type { LegalOptionName } from "./legal-options.ts";
export { LEGAL_OPTIONS } from "./legal-options.ts";
export { annexOf, ProvisionError, provision } from "./provision.ts";
