import type { RecordFinding } from "@koonti/casework";
import type { ClientId } from "@koonti/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useReview } from "../../findings/use-findings.ts";
import { useRecord } from "../../record/use-record.ts";
import { useSession } from "../../session/use-session.ts";
import { tabsOf } from "./client-pages.ts";
import styles from "./client-tabs.module.css";

type Tab = ReturnType<typeof tabsOf>[number];

/** Open findings of the kind of document a tab shows; the same number as on the page itself. */
const countOf = (tab: Tab, findings: readonly RecordFinding[]): number => {
  const kind = "counts" in tab ? tab.counts : undefined;
  if (kind === undefined) return 0;
  return findings.filter(({ documentKind, outcome }) => documentKind === kind && outcome === "breached").length;
};

/** The client's pages as links. */
export const ClientTabs = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const { record } = useRecord(clientId);
  const findings = useReview(record);
  return (
    <nav className={styles.tabs} aria-label={t("client.pages")}>
      <ul>
        {tabsOf(user.kind).map((tab) => {
          const count = countOf(tab, findings);
          return (
            <li key={tab.to}>
              <Link
                to={tab.to}
                params={{ clientId }}
                className={styles.tab}
                activeOptions={{ exact: tab.to === "/clients/$clientId" }}
                activeProps={{ "aria-current": "page" }}
              >
                {t(tab.text)}
                {count > 0 && (
                  <span className={styles.count}>
                    {count}
                    <span className="visually-hidden"> {t("client.openFindings", { count })}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
