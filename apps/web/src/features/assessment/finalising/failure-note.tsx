import type { Problem } from "@koonti/api-contract";
import type { RefusalReason } from "@koonti/casework";
import { REFUSAL_REASONS } from "@koonti/casework";
import { useTranslation } from "react-i18next";
import { InlineAlert } from "suomifi-ui-components";
import { ProblemFailure } from "../../../api/problem-failure.ts";

const isReason = (detail: string | undefined): detail is RefusalReason => REFUSAL_REASONS.includes(detail as RefusalReason);

const useProblemText = (): ((problem: Problem) => string) => {
  const { t } = useTranslation();
  return ({ title, detail, errors }) => {
    const faults = errors?.map(({ message }) => message).filter((message) => message !== "") ?? [];
    const why = isReason(detail) ? t(`assessment.refusal.${detail}`) : title;
    return [why, ...faults].join(". ");
  };
};

/** Why something could not be done, in words: the server's refusal, or that the connection failed. Nothing is drawn without a failure. */
export const FailureNote = ({ failure }: { readonly failure: unknown }) => {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (failure === null || failure === undefined) return null;
  const text = failure instanceof ProblemFailure ? problemText(failure.problem) : t("assessment.offline");
  return (
    <div role="alert">
      <InlineAlert status="error">{text}</InlineAlert>
    </div>
  );
};
