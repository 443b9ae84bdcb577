import type { PlannedService } from "@koonti/client-plan";
import { newService, withItem } from "@koonti/client-plan";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/icons/icon.tsx";
import { showNearDate } from "../../texts/show-date.ts";
import { useLanguage } from "../../texts/use-language.ts";
import { ItemBox, ItemNotes } from "./item-box.tsx";
import styles from "./part-list.module.css";
import { usePlan } from "./plan-work.tsx";

const useWhen = (): ((service: PlannedService) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ startOn, duration }) =>
    [startOn === undefined ? undefined : t("plan.from", { date: showNearDate(startOn, language) }), duration]
      .filter((part) => part !== undefined && part !== "")
      .join(", ");
};

const ServiceItem = ({ service, index }: { readonly service: PlannedService; readonly index: number }) => {
  const { t } = useTranslation();
  const when = useWhen()(service);
  const { change, edit } = usePlan();
  const name = service.name === "" ? t("plan.unnamed.services") : service.name;
  return (
    <ItemBox list="services" index={index} className={styles.item}>
      <h3>
        {change === undefined ? (
          name
        ) : (
          <button type="button" className={styles.open} onClick={() => edit({ list: "services", index, isNew: false })}>
            {name}
          </button>
        )}
      </h3>
      {when !== "" && <p className={styles.second}>{when}</p>}
      {service.provider !== undefined && service.provider !== "" && <p className={styles.second}>{service.provider}</p>}
      <ItemNotes list="services" index={index} />
    </ItemBox>
  );
};

/** The services by which the goals are pursued. */
export const ServicesPart = () => {
  const { t } = useTranslation();
  const { plan, change, edit } = usePlan();
  const add = (): void => {
    change?.((before) => withItem(before, "services", newService(crypto.randomUUID())));
    edit({ list: "services", index: plan.services.length, isNew: true });
  };
  return (
    <section aria-labelledby="plan-services">
      <div className={styles.title}>
        <h2 id="plan-services">{t("plan.services")}</h2>
        {change !== undefined && (
          <button type="button" className={styles.add} onClick={add}>
            <Icon name="plus" size={18} />
            {t("plan.addShort")}
            <span className="visually-hidden">: {t("plan.services")}</span>
          </button>
        )}
      </div>
      {plan.services.length === 0 ? (
        <p className={styles.empty}>{t("plan.noServices")}</p>
      ) : (
        <ul className={styles.list}>
          {plan.services.map((service, index) => (
            <ServiceItem key={service.id} service={service} index={index} />
          ))}
        </ul>
      )}
    </section>
  );
};
