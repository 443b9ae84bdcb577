import { codeLabel, EMPLOYMENT_FORMS, employmentFormSchema, PROFESSIONS, professionSchema, userIdSchema } from "@koonti/core";
import type { Worker } from "@koonti/responsible-worker";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { colleaguesQuery } from "../../api/queries.ts";
import { given } from "../../components/form/given.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./worker-pick.module.css";

/** The county's workers who can be named: those whose profession and form of employment the register knows; `undefined` until they are there. */
const useWorkers = (): readonly Worker[] | undefined => {
  const { data } = useQuery(colleaguesQuery);
  return data?.colleagues.flatMap(({ kind, id, name, profession, employment, unit }): readonly Worker[] => {
    const knownProfession = professionSchema.safeParse(profession);
    const knownEmployment = employmentFormSchema.safeParse(employment);
    const userId = userIdSchema.safeParse(id);
    if (kind !== "worker" || !knownProfession.success || !knownEmployment.success) return [];
    const optional = given({ unit, userId: userId.success ? userId.data : undefined });
    return [{ name, profession: knownProfession.data, employment: knownEmployment.data, ...optional }];
  });
};

interface WorkerPickProps {
  readonly label: string;
  readonly chosen: Partial<Worker> | undefined;
  readonly onPick: (worker: Worker | undefined) => void;
}

/** A worker of the county by name, with profession and form of employment beside, since the law may ask for them. */
export const WorkerPick = ({ label, chosen, onPick }: WorkerPickProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const known = useWorkers();
  const workers = known ?? [];
  const words = ({ name, profession, employment }: Worker): string =>
    [name, codeLabel(PROFESSIONS, profession, language), codeLabel(EMPLOYMENT_FORMS, employment, language)].join(", ");
  const index = workers.findIndex(({ userId, name }) => (chosen?.userId === undefined ? name === chosen?.name : userId === chosen.userId));
  const other = known === undefined ? chosen?.name : t("ownWorker.other");
  const unlisted = chosen?.name ? other : t("form.chooseOne");
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={index < 0 ? "" : String(index)}
        onChange={(event) => onPick(workers[Number(event.target.value || -1)])}
      >
        <option value="">{unlisted}</option>
        {workers.map((worker, at) => (
          <option key={worker.userId ?? worker.name} value={String(at)}>
            {words(worker)}
          </option>
        ))}
      </select>
    </div>
  );
};
