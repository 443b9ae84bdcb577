import { newDissent, withItem } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { ItemBox, ItemNotes } from "./item-box.tsx";
import styles from "./part-list.module.css";
import { usePlan } from "./plan-work.tsx";

/** Views that differ from the plan, recorded as they are. */
export const DissentsPart = () => {
  const { t } = useTranslation();
  const { plan, change, edit } = usePlan();
  const [first] = plan.parties;
  if (plan.dissents.length === 0 && (change === undefined || first === undefined)) return null;
  const add = (): void => {
    change?.((before) => withItem(before, "dissents", newDissent(first?.id ?? "")));
    edit({ list: "dissents", index: plan.dissents.length, isNew: true });
  };
  const partyOf = (id: string) => plan.parties.find((party) => party.id === id);
  return (
    <section aria-labelledby="plan-dissents">
      <div className={styles.title}>
        <h2 id="plan-dissents">{t("plan.dissents")}</h2>
        {change !== undefined && (
          <button type="button" className={styles.add} onClick={add}>
            <Icon name="plus" size={18} />
            {t("plan.addShort")}
            <span className="visually-hidden">: {t("plan.dissents")}</span>
          </button>
        )}
      </div>
      {plan.dissents.length === 0 ? (
        <p className={styles.empty}>{t("plan.noDissents")}</p>
      ) : (
        <ul className={styles.list}>
          {plan.dissents.map((dissent, index) => {
            const party = partyOf(dissent.partyId);
            const isClient = party?.kind === "client";
            return (
              <ItemBox key={`${dissent.partyId} ${dissent.text}`} list="dissents" index={index} className={styles.item}>
                <p className={styles.dissent} data-voice={isClient ? "client" : "other"}>
                  <b>{isClient ? t("collation.client") : (party?.name ?? t("plan.nobody"))}:</b> {dissent.text}
                </p>
                {change !== undefined && (
                  <button type="button" className={styles.edit} onClick={() => edit({ list: "dissents", index, isNew: false })}>
                    {t("plan.editShort")}
                    <span className="visually-hidden">: {party?.name}</span>
                  </button>
                )}
                <ItemNotes list="dissents" index={index} />
              </ItemBox>
            );
          })}
        </ul>
      )}
    </section>
  );
};
