import type { TextsLike } from "../../../texts/texts.ts";
import type { signInFi } from "./fi.ts";

/** Texts of signing in, in Swedish. */
export const signInSv: TextsLike<typeof signInFi> = {
  title: "Koonti",
  lead: "Många behov, många aktörer, en gemensam plan.",
  text: "För anställda, samarbetspartner och klienter. Du ser vems tur det är, vad som görs härnäst och vad det grundar sig på.",
  signIn: "Logga in",
  language: "Språk",
  failed: "Inloggningen lyckades inte. Försök på nytt.",
  unreachable: "Inloggningstjänsten kan inte nås. Försök på nytt om en stund.",
  finishing: "Du loggas in",
};
