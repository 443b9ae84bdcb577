import type { SupportNeedCode } from "@koonti/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** A function that gives the short everyday name of a need, for places where its national name is too long. */
export const useNeedName = (): ((code: SupportNeedCode) => string) => {
  const { t } = useTranslation();
  return useCallback((code: SupportNeedCode) => t(`need.${code}`), [t]);
};
