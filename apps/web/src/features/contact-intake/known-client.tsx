import type { ListedClient } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import type { ClientId } from "@koonti/core";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextInput } from "suomifi-ui-components";
import { callApi } from "../../api/api.ts";
import { replyOf } from "../../api/problem-failure.ts";
import { Icon } from "../../components/icons/icon.tsx";
import styles from "./known-client.module.css";

/** Searching begins with the third letter: fewer would list the whole county. */
const LEAST = 3;

const useFound = (query: string): readonly ListedClient[] | undefined => {
  const { data } = useQuery({
    queryKey: ["searchClients", query],
    queryFn: async () => replyOf(await callApi(routes.searchClients, { body: { query } })),
    enabled: query.length >= LEAST,
    gcTime: 0,
  });
  return query.length >= LEAST ? data?.clients : undefined;
};

const nameOf = (client: ListedClient, protectedName: string): string => client.name ?? protectedName;

interface KnownClientProps {
  readonly chosen: ClientId | undefined;
  readonly onChoose: (client: ClientId | undefined) => void;
}

/** Finds a client who is already known, so that one person has one record. */
export const KnownClient = ({ chosen, onChoose }: KnownClientProps) => {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState<ListedClient>();
  const found = useFound(useDeferredValue(query.trim()));
  const choose = (client: ListedClient): void => {
    setPicked(client);
    onChoose(client.id);
  };
  if (chosen !== undefined) {
    return (
      <div className={styles.chosen}>
        <Icon name="done" className={styles.mark} />
        <p>
          {t("contactIntake.chosen")} <strong>{picked === undefined ? "" : nameOf(picked, t("frame.protectedPerson"))}</strong>
        </p>
        <button type="button" className={styles.change} onClick={() => onChoose(undefined)}>
          {t("contactIntake.chooseOther")}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.search}>
      <TextInput
        labelText={t("contactIntake.find")}
        hintText={t("contactIntake.findHint")}
        value={query}
        onChange={(text) => setQuery(String(text ?? ""))}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        fullWidth
      />
      <p role="status" className={styles.count}>
        {found !== undefined && t("frame.found", { count: found.length })}
      </p>
      {found !== undefined && found.length > 0 && (
        <ul className={styles.list}>
          {found.map((client) => (
            <li key={client.id}>
              <button type="button" className={styles.client} onClick={() => choose(client)}>
                <span className={styles.name}>{nameOf(client, t("frame.protectedPerson"))}</span>
                {client.age !== undefined && <span className={styles.age}>{t("frame.age", { count: client.age })}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
