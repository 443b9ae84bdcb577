import { routes } from "@koonti/api-contract";
import type { LocalizedText } from "@koonti/core";
import { supportNeedSchema } from "@koonti/core";
import { TARGET_GROUP_LABELS, VALENCE_LABELS } from "@koonti/social-report";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { callApi } from "../../api/api.ts";
import { replyOf } from "../../api/problem-failure.ts";
import { replyKey } from "../../api/queries.ts";
import { Icon } from "../../components/icons/icon.tsx";
import { useNeedName } from "../../components/need/need-name.ts";
import { Card } from "../../components/page/card.tsx";
import { FailureNote } from "../../components/page/failure-note.tsx";
import { useTextIn } from "../../texts/use-language.ts";
import styles from "./counts-card.module.css";

type Dimension = "need" | "targetGroup" | "valence";
type Shown = number | "underThreshold" | "suppressed";

const DIMENSIONS: readonly Dimension[] = ["need", "targetGroup", "valence"];

const LABELS: Readonly<Record<Dimension, Readonly<Record<string, LocalizedText>>>> = {
  need: {},
  targetGroup: TARGET_GROUP_LABELS,
  valence: VALENCE_LABELS,
};

const useCounts = (by: Dimension) =>
  useQuery({
    queryKey: replyKey("getObservationCounts", by),
    queryFn: async () => replyOf(await callApi(routes.getObservationCounts, { query: { by } })),
  });

interface CountProps {
  readonly shown: Shown;
  readonly minCell: number;
  readonly most: number;
}

/** A number with its bar; a covered one says in words that it is covered, and why it is. */
const Count = ({ shown, minCell, most }: CountProps) => {
  const { t } = useTranslation();
  if (shown === "underThreshold") return <span className={styles.covered}>{t("observations.under", { count: minCell })}</span>;
  if (shown === "suppressed")
    return (
      <span className={styles.covered}>
        <Icon name="lock" size={16} />
        {t("observations.suppressed")}
      </span>
    );
  return (
    <span className={styles.count}>
      {most > 0 && <span className={styles.bar} style={{ inlineSize: `${Math.round((shown / most) * 120)}px` }} aria-hidden="true" />}
      <b>{shown}</b>
    </span>
  );
};

const mostOf = (cells: readonly { readonly shown: Shown }[]): number =>
  Math.max(0, ...cells.map(({ shown }) => (typeof shown === "number" ? shown : 0)));

/** How many observations there are, by what one chooses. Numbers that could point at somebody are covered before they leave the server. */
export const CountsCard = () => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  const [by, setBy] = useState<Dimension>("need");
  const { data, error } = useCounts(by);
  const needName = useNeedName();
  const nameOf = (key: string): string => {
    const need = supportNeedSchema.safeParse(key);
    if (by === "need" && need.success) return needName(need.data);
    const label = LABELS[by][key];
    return label === undefined ? key : textIn(label);
  };
  return (
    <Card title={t("observations.countsTitle")} isFlush>
      <fieldset className={styles.by}>
        <legend className="visually-hidden">{t("observations.countsBy")}</legend>
        {DIMENSIONS.map((dimension) => (
          <button key={dimension} type="button" className={styles.chip} aria-pressed={by === dimension} onClick={() => setBy(dimension)}>
            {t(`observations.by.${dimension}`)}
          </button>
        ))}
      </fieldset>
      <FailureNote failure={error} />
      {data !== undefined && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(`observations.by.${by}`)}</th>
              <th scope="col">{t("observations.amount")}</th>
            </tr>
          </thead>
          <tbody>
            {data.cells.map(({ key, shown }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>
                  <Count shown={shown} minCell={data.minCell} most={mostOf(data.cells)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("observations.total")}</th>
              <td>
                <Count shown={data.total} minCell={data.minCell} most={0} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {data !== undefined && <p className={styles.note}>{t("observations.why", { count: data.minCell })}</p>}
    </Card>
  );
};
