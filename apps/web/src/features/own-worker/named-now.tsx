import type { ClientRecord } from "@koonti/casework";
import { responsiblePeople } from "@koonti/casework";
import { codeLabel, EMPLOYMENT_FORMS, PROFESSIONS } from "@koonti/core";
import type { Worker } from "@koonti/responsible-worker";
import { WORKER_ROLE_LABELS } from "@koonti/responsible-worker";
import { useTranslation } from "react-i18next";
import { Card } from "../../components/page/card.tsx";
import { useLanguage, useTextIn } from "../../texts/use-language.ts";
import styles from "./own-worker-page.module.css";

/** Who is named for the client now. */
export const NamedNow = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const language = useLanguage();
  const people = responsiblePeople(record);
  const words = ({ name, profession, employment }: Worker): string =>
    [name, codeLabel(PROFESSIONS, profession, language), codeLabel(EMPLOYMENT_FORMS, employment, language)].join(", ");
  return (
    <Card title={t("ownWorker.now")}>
      <dl className={styles.now}>
        {(["ownWorker", "pairWorker"] as const).map((role) => {
          const worker = people[role];
          return (
            <div key={role}>
              <dt>{textIn(WORKER_ROLE_LABELS[role])}</dt>
              <dd>{worker === undefined ? t("ownWorker.nobody") : words(worker)}</dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
};
