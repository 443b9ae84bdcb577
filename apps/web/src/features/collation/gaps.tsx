import type { ClientRecord } from "@koonti/casework";
import { latestOf } from "@koonti/casework";
import type { Collation, MissingResponsibility } from "@koonti/service-need";
import { purposeLabel } from "@koonti/service-need";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./gaps.module.css";

const Notice = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={styles.notice}>
    <Icon name="warning" size={22} className={styles.icon} />
    <div>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  </div>
);

const useMissingWords = (record: ClientRecord): ((missing: MissingResponsibility) => string) => {
  const { t } = useTranslation();
  const plan = latestOf(record, "clientPlan")?.content;
  return ({ kind, id }) =>
    kind === "party"
      ? t("collation.missingParty", { name: plan?.parties.find((party) => party.id === id)?.name ?? id })
      : t("collation.missingAction", { name: plan?.actions.find((action) => action.id === id)?.what ?? id });
};

interface GapsProps {
  readonly collation: Collation;
  readonly record: ClientRecord;
}

/** What two arrange at once, what nobody arranges, and whose task is missing. Nothing is drawn when nothing is amiss. */
export const Gaps = ({ collation, record }: GapsProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const needName = useNeedName();
  const missingWords = useMissingWords(record);
  const { overlappingServices, uncoveredNeeds, missingResponsibilities } = collation;
  const toPlan = (text: string) => (
    <Link to="/clients/$clientId/plan" params={{ clientId: record.client.id }}>
      {text}
    </Link>
  );
  return (
    <>
      {overlappingServices.length > 0 && (
        <Notice title={t("collation.overlapTitle")}>
          {overlappingServices.map(({ purpose, providers }) => (
            <p key={purpose}>{t("collation.overlap", { purpose: purposeLabel(purpose, language), providers: providers.join(", ") })}</p>
          ))}
          <p>{toPlan(t("collation.overlapAct"))}</p>
        </Notice>
      )}
      {uncoveredNeeds.length > 0 && (
        <Notice title={t("collation.uncoveredTitle")}>
          <p>{uncoveredNeeds.map(needName).join(", ")}</p>
          <p>{toPlan(t("collation.uncoveredAct"))}</p>
        </Notice>
      )}
      {missingResponsibilities.length > 0 && (
        <Notice title={t("collation.missingTitle")}>
          {missingResponsibilities.map((missing) => (
            <p key={`${missing.kind}-${missing.id}`}>{missingWords(missing)}</p>
          ))}
          <p>{toPlan(t("collation.uncoveredAct"))}</p>
        </Notice>
      )}
    </>
  );
};
