import type { ListedClient } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import { municipalityByCode } from "@koonti/counties";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextInput } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { replyOf } from "../../api/problem-failure.ts";
import { ButtonLink } from "../../components/button-link/button-link.tsx";
import { Icon } from "../../components/icons/icon.tsx";
import { Page } from "../../components/page/page.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { useLanguage } from "../../texts/use-language.ts";
import styles from "./clients-page.module.css";

const Row = ({ client }: { readonly client: ListedClient }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = client.municipality === undefined ? undefined : municipalityByCode(client.municipality);
  return (
    <li className={styles.row}>
      <Link to="/clients/$clientId" params={{ clientId: client.id }} className={styles.name}>
        {client.protectedIdentity && <Icon name="lock" size={16} />}
        {client.name ?? t("frame.protectedPerson")}
      </Link>
      {client.protectedIdentity ? (
        <Tag tone="alert">{t("worklist.protectedTag")}</Tag>
      ) : (
        <span className={styles.second}>
          {[
            client.age === undefined ? undefined : t("frame.age", { count: client.age }),
            language === "sv" ? place?.names.sv : place?.names.fi,
          ]
            .filter((part) => part !== undefined)
            .join(", ")}
        </span>
      )}
      <span className={styles.worker}>
        {t("client.ownWorker")}: {client.ownWorker?.name ?? t("client.notNamed")}
      </span>
    </li>
  );
};

/** The person's own clients, and anybody else's by name or identity code. */
export const ClientsPage = () => {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query.trim());
  const { data } = useQuery({
    queryKey: ["searchClients", asked],
    queryFn: async () => replyOf(await callApi(routes.searchClients, { body: { query: asked } })),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const found = data?.clients ?? [];
  return (
    <Page
      title={t("frame.clients")}
      actions={
        <ButtonLink to="/contacts/new" icon="plus">
          {t("worklist.newContact")}
        </ButtonLink>
      }
    >
      <div className={styles.search}>
        <TextInput
          labelText={t("frame.searchLabel")}
          value={query}
          onChange={(text) => setQuery(String(text ?? ""))}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          fullWidth
        />
      </div>
      <p className={styles.count} role="status">
        {data !== undefined && t(asked === "" ? "frame.ownClients" : "frame.found", { count: found.length })}
      </p>
      {data !== undefined && found.length === 0 && <p className={styles.empty}>{t(asked === "" ? "clients.none" : "clients.notFound")}</p>}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((client) => (
            <Row key={client.id} client={client} />
          ))}
        </ul>
      )}
    </Page>
  );
};
