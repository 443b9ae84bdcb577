import type { ClientRecord } from "@koonti/casework";
import { latestOf, worklistItems } from "@koonti/casework";
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

type Items = ReturnType<typeof worklistItems>;

/** The whole picture, for those who work with it. */
const WorkersView = ({ record, items }: { readonly record: ClientRecord; readonly items: Items }) => (
  <div className={styles.columns}>
    <div className={styles.column}>
      <NeedsCard record={record} />
      <GoalsCard record={record} />
      <TimelineCard record={record} />
    </div>
    <div className={styles.column}>
      <DeadlinesCard record={record} items={items} />
      <PeopleCard record={record} />
      <ReadersCard clientId={record.client.id} />
    </div>
  </div>
);

/** What a partner has been asked to take part in; of the rest nothing is said, not even that it is empty. */
const PartnersView = ({ record }: { readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.column}>
      <p>{t("client.partnerSees")}</p>
      {latestOf(record, "clientPlan") !== undefined && <GoalsCard record={record} />}
      <TimelineCard record={record} />
    </div>
  );
};

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
      {user.kind === "worker" ? <WorkersView record={record} items={items} /> : <PartnersView record={record} />}
    </div>
  );
};
