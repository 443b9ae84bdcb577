import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { worklistQuery } from "../api/queries.ts";
import { Icon } from "../components/icons/icon.tsx";
import { useSession } from "../session/use-session.ts";
import { navigationOf } from "./navigation.ts";
import styles from "./rail.module.css";

/** How many of the person's own things are late. */
const useLateCount = (): number => {
  const { user } = useSession();
  const { data } = useQuery({ ...worklistQuery("mine"), enabled: user.kind !== "client" });
  if (data === undefined) return 0;
  return data.rows.filter(({ dueOn }) => dueOn !== undefined && dueOn < data.today).length;
};

const LateBadge = () => {
  const { t } = useTranslation();
  const count = useLateCount();
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      {count}
      <span className="visually-hidden"> {t("frame.late")}</span>
    </span>
  );
};

/** The pages of the app: a rail on the left, a bar at the bottom of a phone. */
export const Rail = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <nav className={styles.rail} aria-label={t("frame.mainNavigation")}>
      <ul>
        {navigationOf(user.kind).map(({ to, text, icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link} activeProps={{ "aria-current": "page" }}>
              <span className={styles.picture}>
                <Icon name={icon} size={24} />
                {to === "/worklist" && <LateBadge />}
              </span>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
