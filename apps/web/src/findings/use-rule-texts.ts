import type { Language } from "@koonti/core";
import type { Texts } from "@koonti/rules";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage } from "../texts/use-language.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Texts>>> = {
  fi: async () => (await import("./rule-texts/fi.ts")).ruleTexts,
  sv: async () => (await import("./rule-texts/sv.ts")).ruleTexts,
  en: async () => (await import("./rule-texts/en.ts")).ruleTexts,
};

/** What the rules say, in the language spoken now. */
export const useRuleTexts = (): Texts => {
  const language = useLanguage();
  const { data } = useSuspenseQuery({ queryKey: ["ruleTexts", language], queryFn: LOADERS[language], staleTime: Number.POSITIVE_INFINITY });
  return data;
};
