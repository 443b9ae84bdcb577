import type { ClientRecord } from "@koonti/casework";
import { planFrom } from "@koonti/casework";
import { useWriteDocument } from "../../documents/use-write-document.ts";
import { wholeProfessionalOf } from "../../session/professional-of.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage } from "../../texts/use-language.ts";

/** Begins a plan from what the record knows, with the signed-in worker as its author. */
export const useBeginPlan = (record: ClientRecord) => {
  const { user } = useSession();
  const language = useLanguage();
  const { mutate, isPending, error } = useWriteDocument(record.client.id);
  const begin = (): void => {
    const beginning = { language, author: wholeProfessionalOf(user), unit: user.unit ?? user.organisation };
    mutate({ kind: "clientPlan", content: planFrom(record, beginning) });
  };
  return { begin, isPending, error };
};
