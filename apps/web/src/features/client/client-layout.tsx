import { Outlet, useParams } from "@tanstack/react-router";
import { ClientBar } from "./client-bar.tsx";
import styles from "./client-layout.module.css";

/** Every page of one client: who they are stays in sight above it. */
export const ClientLayout = () => {
  const { clientId } = useParams({ from: "/session/framed/clients/$clientId" });
  return (
    <div className={styles.client}>
      <ClientBar clientId={clientId} />
      <Outlet />
    </div>
  );
};
