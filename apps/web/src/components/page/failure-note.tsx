import type { Problem } from "@koonti/api-contract";
import { useTranslation } from "react-i18next";
import { InlineAlert } from "suomifi-ui-components";
import { ProblemFailure } from "../../api/problem-failure.ts";

const problemText = ({ title, detail, errors }: Problem): string => {
  const faults = errors?.map(({ message }) => message).filter((message) => message !== "") ?? [];
  return [detail ?? title, ...faults].map((text) => text.replace(/\.$/, "")).join(". ");
};

/** A function that says why something could not be done: the server's refusal, or that the connection failed. */
export const useFailureText = (): ((failure: unknown) => string | undefined) => {
  const { t } = useTranslation();
  return (failure) => {
    if (failure === null || failure === undefined) return;
    return failure instanceof ProblemFailure ? problemText(failure.problem) : t("frame.notDone");
  };
};

/** Why something could not be done, in words. Nothing is drawn without a failure. */
export const FailureNote = ({ failure }: { readonly failure: unknown }) => {
  const text = useFailureText()(failure);
  if (text === undefined) return null;
  return (
    <div role="alert">
      <InlineAlert status="error">{text}</InlineAlert>
    </div>
  );
};
