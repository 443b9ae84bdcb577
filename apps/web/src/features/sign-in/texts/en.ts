import type { TextsLike } from "../../../texts/texts.ts";
import type { signInFi } from "./fi.ts";

/** Texts of signing in, in English. */
export const signInEn: TextsLike<typeof signInFi> = {
  title: "Koonti",
  lead: "Many needs, many parties, one shared plan.",
  text: "For workers, partners and clients. You see whose turn it is, what is done next and what it rests on.",
  signIn: "Sign in",
  language: "Language",
  failed: "Signing in did not succeed. Try again.",
  unreachable: "The sign-in service cannot be reached. Try again in a moment.",
  finishing: "Signing in",
};
