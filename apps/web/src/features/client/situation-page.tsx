import { worklistItems } from "@koonti/casework";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { useRecord, useReviewContext } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { DeadlinesCard } from "./deadlines-card.tsx";
import { GoalsCard } from "./goals-card.tsx";
import { NeedsCard } from "./needs-card.tsx";
import { PeopleCard } from "./people-card.tsx";
import { ReadersCard } from "./readers-card.tsx";
import styles from "./situation-page.module.css";
import { TimelineCard } from "./timeline-card.tsx";
import { TurnCard } from "./turn-card.tsx";

/** The client's first page: whose turn it is, needs and goals at a glance, what has happened, what is due, who is around. */
export const SituationPage = () => {
  const { t } = useTranslation();
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  const { record } = useRecord(clientId);
  const { user } = useSession();
  const items = worklistItems(record, useReviewContext());
  const { basics } = record.client;
  return (
    <div className={styles.page}>
      <div className={styles.crumbs}>
        <Crumbs>
          <Crumb>
            <Link to="/worklist">{t("frame.worklist")}</Link>
          </Crumb>
          <Crumb>{`${basics.givenNames} ${basics.familyName}`}</Crumb>
        </Crumbs>
      </div>
      <TurnCard items={items} clientId={clientId} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <NeedsCard record={record} />
          <GoalsCard record={record} />
          <TimelineCard record={record} />
        </div>
        <div className={styles.column}>
          <DeadlinesCard record={record} items={items} />
          <PeopleCard record={record} />
          {user.kind === "worker" && <ReadersCard clientId={clientId} />}
        </div>
      </div>
    </div>
  );
};
