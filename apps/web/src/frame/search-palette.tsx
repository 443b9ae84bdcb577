import type { ListedClient } from "@koonti/api-contract";
import { routes } from "@koonti/api-contract";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { callApi } from "../api/api.ts";
import { replyOf } from "../api/problem-failure.ts";
import { Dialog } from "../components/dialog/dialog.tsx";
import { Icon } from "../components/icons/icon.tsx";
import styles from "./search-palette.module.css";

const useFound = (query: string): readonly ListedClient[] | undefined => {
  const { data } = useQuery({
    queryKey: ["searchClients", query],
    queryFn: async () => replyOf(await callApi(routes.searchClients, { body: { query } })),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return data?.clients;
};

const optionId = (index: number): string => `found-client-${index}`;

const Found = ({ client }: { readonly client: ListedClient }) => {
  const { t } = useTranslation();
  const details = [client.age === undefined ? undefined : t("frame.age", { count: client.age }), client.ownWorker?.name];
  return (
    <>
      <span className={styles.name}>
        {client.protectedIdentity && <Icon name="lock" size={16} />}
        {client.name ?? t("frame.protectedPerson")}
      </span>
      <span className={styles.details}>{details.filter((detail) => detail !== undefined).join(", ")}</span>
    </>
  );
};

/** Finds a client by name or identity code as one types. What is searched for stays out of addresses. */
export const SearchPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(useDeferredValue(query.trim()));
  const open = (client: ListedClient | undefined): void => {
    if (client === undefined) return;
    onClose();
    void navigate({ to: "/clients/$clientId", params: { clientId: client.id } });
  };
  const onKey = (event: KeyboardEvent): void => {
    const count = found?.length ?? 0;
    if (event.key === "Enter") open(found?.[at]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    setAt((before) => (before + step + count) % count);
  };
  return (
    <Dialog title={t("frame.searchClients")} onClose={onClose}>
      <input
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={t("frame.searchLabel")}
        aria-expanded={found !== undefined && found.length > 0}
        aria-controls="found-clients"
        aria-autocomplete="list"
        aria-activedescendant={found?.[at] === undefined ? undefined : optionId(at)}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <p className={styles.count} role="status">
        {found === undefined ? "" : t(query.trim() === "" ? "frame.ownClients" : "frame.found", { count: found.length })}
      </p>
      <div id="found-clients" role="listbox" aria-label={t("frame.clients")} className={styles.list}>
        {found?.map((client, index) => (
          <div
            key={client.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            onClick={() => open(client)}
            onKeyDown={onKey}
          >
            <Found client={client} />
          </div>
        ))}
      </div>
    </Dialog>
  );
};
