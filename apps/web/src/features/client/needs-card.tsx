import type { ClientRecord, NeedRow, NeedVoice } from "@koonti/casework";
import { latestOf, needsAtGlance } from "@koonti/casework";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ClientWords } from "../../components/need/client-words.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { StrengthMark } from "../../components/need/strength.tsx";
import { Card } from "../../components/page/card.tsx";
import { useIsPhone } from "../../components/page/use-is-phone.ts";
import styles from "./needs-card.module.css";

const Voice = ({ voice, isClient }: { readonly voice: NeedVoice | undefined; readonly isClient: boolean }) => {
  const { t } = useTranslation();
  if (voice === undefined) return <span className={styles.silent}>{t("client.needs.notNamed")}</span>;
  return (
    <>
      {voice.strength === undefined ? t("client.needs.named") : <StrengthMark strength={voice.strength} isClient={isClient} />}{" "}
      {voice.words !== undefined && <ClientWords>{voice.words}</ClientWords>}
    </>
  );
};

const InPlan = ({ row: { plan, isOnlyClients } }: { readonly row: NeedRow }) => {
  const { t } = useTranslation();
  if (plan === undefined) return <span className={styles.silent}>{t("client.needs.noPlan")}</span>;
  if (plan.by === undefined) {
    return (
      <span className={styles.missing}>
        <Icon name="warning" size={18} />
        {t(isOnlyClients ? "client.needs.onlyClient" : "client.needs.notCovered")}
      </span>
    );
  }
  const text = plan.by === "goal" ? t("client.needs.goal", { numbers: plan.goalNumbers.join(", ") }) : t(`client.needs.${plan.by}`);
  return (
    <span className={styles.covered}>
      <Icon name="done" size={16} />
      {text}
    </span>
  );
};

const NeedsTable = ({ rows }: { readonly rows: readonly NeedRow[] }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("client.needs.need")}</th>
          <th scope="col">{t("client.needs.client")}</th>
          <th scope="col">{t("client.needs.professionals")}</th>
          <th scope="col">{t("client.needs.inPlan")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{needName(row.code)}</th>
            <td>
              <Voice voice={row.client} isClient />
            </td>
            <td>
              <Voice voice={row.professionals} isClient={false} />
            </td>
            <td>
              <InPlan row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** On a phone the same as a list: rows of a table drawn as blocks would lose their headings. */
const NeedsList = ({ rows }: { readonly rows: readonly NeedRow[] }) => {
  const { t } = useTranslation();
  const needName = useNeedName();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.code}>
          <h3>{needName(row.code)}</h3>
          <p>
            <span className={styles.silent}>{t("client.needs.client")}:</span> <Voice voice={row.client} isClient />
          </p>
          <p>
            <span className={styles.silent}>{t("client.needs.professionals")}:</span> <Voice voice={row.professionals} isClient={false} />
          </p>
          <p>
            <InPlan row={row} />
          </p>
        </li>
      ))}
    </ul>
  );
};

/** Every need with both voices, the client's first, and what the plan has for it. */
export const NeedsCard = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const needName = useNeedName();
  const rows = needsAtGlance(record);
  const mentioned = latestOf(record, "contact")?.content.needs ?? [];
  const aside = (
    <Link to="/clients/$clientId/collation" params={{ clientId: record.client.id }}>
      {t("client.tab.collation")}
    </Link>
  );
  return (
    <Card
      title={t("client.needs.title")}
      note={rows.length > 0 ? t("client.needs.count", { count: rows.length }) : undefined}
      aside={rows.length > 0 ? aside : undefined}
      isFlush
    >
      {rows.length === 0 && (
        <p className={styles.empty}>
          {mentioned.length > 0 && <>{t("client.needs.fromContact", { needs: mentioned.map(needName).join(", ") })} </>}
          {t("client.needs.empty")}
        </p>
      )}
      {rows.length > 0 && (isPhone ? <NeedsList rows={rows} /> : <NeedsTable rows={rows} />)}
    </Card>
  );
};
