export type { DemoPerson, Translated } from "./demo-person.ts";
export { createDevIdentity, type DevIdentity, type DevIdentityOptions } from "./dev-identity.ts";
export { ProductionRefusal } from "./production-refusal.ts";
export { type SignedIn, type SignInRequest, signIn } from "./sign-in.ts";
export type { TokenOptions } from "./token-issuer.ts";
