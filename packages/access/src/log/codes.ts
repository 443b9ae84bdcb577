import type { LocalizedText } from "@koonti/core";

/** What was done with the data. `open` is opening a record with a stated reason, `denied` an attempt that was refused. */
export const LOG_ACTIONS = ["read", "write", "open", "search", "print", "export", "disclose", "denied"] as const;
/** One of {@link LOG_ACTIONS}. */
export type LogAction = (typeof LOG_ACTIONS)[number];

/** Names of the actions, as the client reads them in the log. */
export const LOG_ACTION_LABELS: Readonly<Record<LogAction, LocalizedText>> = {
  read: { fi: "Luki", sv: "Läste", en: "Read" },
  write: { fi: "Kirjasi", sv: "Antecknade", en: "Wrote" },
  open: { fi: "Avasi perusteella", sv: "Öppnade med motivering", en: "Opened with a reason" },
  search: { fi: "Haki", sv: "Sökte", en: "Searched" },
  print: { fi: "Tulosti", sv: "Skrev ut", en: "Printed" },
  export: { fi: "Vei ulos", sv: "Exporterade", en: "Exported" },
  disclose: { fi: "Luovutti", sv: "Lämnade ut", en: "Disclosed" },
  denied: { fi: "Yritti, pääsy estettiin", sv: "Försökte, åtkomsten nekades", en: "Tried, access was denied" },
};
