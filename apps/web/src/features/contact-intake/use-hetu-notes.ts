import { ageOn, birthDateOf, hetuSchema } from "@koonti/core";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { ContentStore } from "../../components/form/content-store.ts";
import type { Origin } from "../../components/form/form-context.tsx";
import { structureFaults } from "../../documents/structure-texts.ts";
import { useSession } from "../../session/use-session.ts";
import { showDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";

const WHOLE = 11;
const PATH = ["hetu"] as const;

/** What a personal identity code tells as it is typed: a slip at once when it is whole, else the birth date it holds. */
export const useHetuNotes = (store: ContentStore): { readonly faults: readonly ShownFault[]; readonly origins: readonly Origin[] } => {
  const { t } = useTranslation();
  const { today } = useSession();
  const language = useLanguage();
  const typed = useSyncExternalStore(store.subscribe, () => store.valueAt(PATH));
  useEffect(() => {
    if (typeof typed === "string" && typed !== typed.toUpperCase()) store.setAt(PATH, typed.toUpperCase());
  }, [typed, store]);
  if (typeof typed !== "string" || typed.length < WHOLE) return { faults: [], origins: [] };
  const hetu = hetuSchema.safeParse(typed.toUpperCase());
  if (!hetu.success) {
    return {
      faults: structureFaults(hetuSchema, typed.toUpperCase(), language).map(({ message }) => ({ path: PATH, message })),
      origins: [],
    };
  }
  const birthDate = birthDateOf(hetu.data);
  const text = t("contactIntake.born", { date: showDate(birthDate), count: ageOn(birthDate, today) });
  return { faults: [], origins: [{ path: PATH, text }] };
};
