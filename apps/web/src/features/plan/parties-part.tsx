import type { Party } from "@koonti/client-plan";
import { BASIS_KIND_LABELS, basisProblem, newParty, withItem } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { showDate } from "../../texts/show-date.ts";
import { useTextIn } from "../../texts/use-language.ts";
import { ItemBox, ItemNotes } from "./item-box.tsx";
import styles from "./part-list.module.css";
import { partiesInOrder } from "./parties-in-order.ts";
import { usePlan } from "./plan-work.tsx";

interface PartyProps {
  readonly party: Party;
  readonly index: number;
}

const useBasisWords = (): ((party: Party) => string) => {
  const { t } = useTranslation();
  const textIn = useTextIn();
  return ({ basis }) => {
    if (basis === undefined) return t("plan.basisMissing");
    const kind = textIn(BASIS_KIND_LABELS[basis.kind]);
    const detail = basis.givenOn === undefined ? basis.provision : showDate(basis.givenOn);
    return detail === undefined || detail === "" ? kind : `${kind} ${detail}`;
  };
};

const Basis = ({ party, index }: PartyProps) => {
  const { t } = useTranslation();
  const words = useBasisWords()(party);
  const { change, edit } = usePlan();
  const problem = basisProblem(party);
  if (party.kind === "client") return null;
  return (
    <>
      <p className={styles.basis} data-problem={problem !== undefined}>
        <Icon name={problem === undefined ? "done" : "blocking"} size={16} />
        {problem === undefined ? words : t(`plan.basisProblem.${problem}`)}
      </p>
      {problem !== undefined && change !== undefined && (
        <button type="button" className={styles.mend} onClick={() => edit({ list: "parties", index, isNew: false })}>
          {t("plan.recordBasis")}
          <span className="visually-hidden">: {party.name}</span>
        </button>
      )}
    </>
  );
};

const PartyItem = ({ party, index }: PartyProps) => {
  const { t } = useTranslation();
  const { change, edit } = usePlan();
  const isClient = party.kind === "client";
  const name = isClient ? t("collation.client") : party.name || t("plan.unnamed.parties");
  const tasks = party.responsibilities.filter((task) => task.trim() !== "");
  return (
    <ItemBox list="parties" index={index} className={`${styles.item} ${isClient ? styles.client : ""}`}>
      <h3>
        {change === undefined ? (
          name
        ) : (
          <button type="button" className={styles.open} onClick={() => edit({ list: "parties", index, isNew: false })}>
            {name}
          </button>
        )}
      </h3>
      {tasks.length > 0 ? <p>{tasks.join(", ")}</p> : <p className={styles.second}>{t("plan.noTask")}</p>}
      <Basis party={party} index={index} />
      <ItemNotes list="parties" index={index} except="basis" />
    </ItemBox>
  );
};

/** Who takes part, what each answers for, and on what ground they are told of the client. */
export const PartiesPart = () => {
  const { t } = useTranslation();
  const { plan, change, edit } = usePlan();
  const add = (): void => {
    change?.((before) => withItem(before, "parties", newParty(crypto.randomUUID())));
    edit({ list: "parties", index: plan.parties.length, isNew: true });
  };
  return (
    <section aria-labelledby="plan-parties">
      <div className={styles.title}>
        <h2 id="plan-parties">{t("plan.parties")}</h2>
        {change !== undefined && (
          <button type="button" className={styles.add} onClick={add}>
            <Icon name="plus" size={18} />
            {t("plan.addShort")}
            <span className="visually-hidden">: {t("plan.parties")}</span>
          </button>
        )}
      </div>
      <ul className={styles.list}>
        {partiesInOrder(plan).map(({ party, index }) => (
          <PartyItem key={party.id} party={party} index={index} />
        ))}
      </ul>
    </section>
  );
};
