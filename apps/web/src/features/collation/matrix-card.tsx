import type { ClientId } from "@koonti/core";
import { useState } from "react";
import type { Selection } from "react-aria-components";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../components/page/use-is-phone.ts";
import { CollationTable } from "./collation-table.tsx";
import { Legend } from "./legend.tsx";
import { Matrix } from "./matrix.tsx";
import styles from "./matrix-card.module.css";
import { NeedList } from "./need-list.tsx";
import type { CollationWork } from "./open-assessment.ts";

type View = "grid" | "table";

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

const ViewSwitch = ({ view, onChange }: ViewSwitchProps) => {
  const { t } = useTranslation();
  const change = (keys: Set<string | number>): void => onChange(keys.has("table") ? "table" : "grid");
  return (
    <ToggleButtonGroup
      className={styles.switch ?? ""}
      aria-label={t("collation.view")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys: Selection) => change(keys === "all" ? new Set() : keys)}
    >
      <ToggleButton id="grid" className={styles.option ?? ""}>
        {t("collation.grid")}
      </ToggleButton>
      <ToggleButton id="table" className={styles.option ?? ""}>
        {t("collation.table")}
      </ToggleButton>
    </ToggleButtonGroup>
  );
};

interface MatrixCardProps {
  readonly work: CollationWork;
  readonly clientId: ClientId;
}

/** The picture with its legend, as a grid or as a table; on a narrow screen the grid is a list of needs. */
export const MatrixCard = ({ work, clientId }: MatrixCardProps) => {
  const { t } = useTranslation();
  const [view, setView] = useState<View>("grid");
  const isPhone = useIsPhone();
  return (
    <section className={styles.card} aria-labelledby="collation-matrix">
      <div className={styles.head}>
        <h2 id="collation-matrix">{t("collation.matrixTitle")}</h2>
        <Legend />
        <ViewSwitch view={view} onChange={setView} />
      </div>
      {view === "table" && <CollationTable collation={work.collation} clientId={clientId} />}
      {view === "grid" && (isPhone ? <NeedList work={work} /> : <Matrix work={work} />)}
    </section>
  );
};
