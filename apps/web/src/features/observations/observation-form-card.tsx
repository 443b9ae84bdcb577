import { routes } from "@koonti/api-contract";
import { missingFields } from "@koonti/core";
import { municipalitiesOf } from "@koonti/counties";
import type { Observation } from "@koonti/social-report";
import { IDENTIFIER_LABELS, observationForm } from "@koonti/social-report";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { replyOf } from "../../api/problem-failure.ts";
import { replyKey } from "../../api/queries.ts";
import type { ShownFault } from "../../components/form/annotation.ts";
import type { Content } from "../../components/form/content-path.ts";
import type { Origin } from "../../components/form/form-context.tsx";
import { useContent } from "../../components/form/form-context.tsx";
import { FormProvider } from "../../components/form/form-provider.tsx";
import { FormSections } from "../../components/form/form-sections.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useToast } from "../../components/toast/toaster.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { useSession } from "../../session/use-session.ts";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./observation-form-card.module.css";
import type { Found } from "./screening.ts";
import { screenedContent } from "./screening.ts";

const NAME = "observation";
const start = (today: string): Content => ({ observedOn: today, needs: [], targetGroups: [] });

/** The names of the county's municipalities: a place may point at a person. */
const usePlaceNames = (): readonly string[] => {
  const { county } = useSession();
  return useMemo(() => [...new Set(municipalitiesOf(county.code).flatMap(({ names }) => [names.fi, names.sv]))], [county.code]);
};

const useScreening = (content: Content): { readonly faults: readonly ShownFault[]; readonly doubts: readonly Origin[] } => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const places = usePlaceNames();
  return useMemo(() => {
    const found = screenedContent(content, places);
    const words = (one: Found) => ({ kind: textIn(IDENTIFIER_LABELS[one.kind]), words: one.words });
    return {
      faults: found.filter((one) => one.isCertain).map((one) => ({ path: one.path, message: t("observations.identifier", words(one)) })),
      doubts: found.filter((one) => !one.isCertain).map((one) => ({ path: one.path, text: t("observations.doubt", words(one)) })),
    };
  }, [content, places, t, textIn]);
};

const useSend = (onSent: () => void) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (content: Content) =>
      replyOf(await callApi(routes.postObservation, { body: { ...content, recipients: [] } as unknown as Observation })),
    onSuccess: () => {
      onSent();
      void queries.invalidateQueries({ queryKey: replyKey("getObservationCounts") });
    },
  });
};

/** The observation as short questions. What may point at a person is shown as one writes, and nothing is sent while something does. */
export const ObservationFormCard = () => {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useSession();
  const { store, forget } = useLocalForm(NAME, () => start(today));
  const [isTried, setIsTried] = useState(false);
  const content = useContent(store);
  const { faults, doubts } = useScreening(content);
  const missing = missingFields(observationForm, content).map(({ path }): ShownFault => ({ path, message: t("writing.fillIn") }));
  const { mutate, isPending, error } = useSend(() => {
    store.replace(start(today));
    forget();
    setIsTried(false);
    toast(t("observations.sent"));
  });
  const shown = [...faults, ...(isTried ? missing : [])];
  const send = (): void => {
    setIsTried(true);
    if (faults.length + missing.length === 0) mutate(content);
  };
  return (
    <div className={styles.form}>
      {isTried && <FaultSummary forms={[{ form: observationForm, formName: NAME, faults: shown }]} />}
      <FormProvider store={store} name={NAME} faults={shown} origins={doubts}>
        <FormSections form={observationForm} />
      </FormProvider>
      <FailureNote failure={error} />
      <div className={styles.send}>
        <Button onClick={send} aria-disabled={isPending}>
          {t("observations.send")}
        </Button>
        <p>{t("observations.anonymous")}</p>
      </div>
    </div>
  );
};
