import { clientBasicsForm } from "@koonti/casework";
import { contactForm } from "@koonti/service-need";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "suomifi-ui-components";
import { Crumb, Crumbs } from "../../components/page/crumbs.tsx";
import { Page } from "../../components/page/page.tsx";
import { FaultSummary } from "../../documents/fault-summary.tsx";
import { useSession } from "../../session/use-session.ts";
import styles from "./contact-page.module.css";
import { initiationBesideContact, urgencyBesideContact } from "./intake-forms.ts";
import { IntakePart, OptionalPart } from "./intake-part.tsx";
import { KnownClient } from "./known-client.tsx";
import { useHetuNotes } from "./use-hetu-notes.ts";
import { useIntake } from "./use-intake.ts";

/** A contact comes in: who it concerns, what was told, whether a matter begins, and how urgent it is, on one page. */
export const ContactPage = () => {
  const { t } = useTranslation();
  const { county, user } = useSession();
  const { forms, choices, choose, faults, message, save, isUnderWay } = useIntake();
  const clientForm = useMemo(() => clientBasicsForm(county.code), [county.code]);
  const urgencyForm = urgencyBesideContact(user);
  const hetu = useHetuNotes(forms.client.store);
  const summaries = [
    { form: clientForm, formName: "client", faults: faults.client },
    { form: contactForm, formName: "contact", faults: faults.contact },
    { form: initiationBesideContact, formName: "initiation", faults: faults.initiation },
    { form: urgencyForm, formName: "urgency", faults: faults.urgency },
  ];
  return (
    <Page
      title={t("contactIntake.title")}
      lead={t("contactIntake.lead")}
      width="text"
      crumbs={
        <Crumbs>
          <Crumb>
            <Link to="/worklist">{t("frame.worklist")}</Link>
          </Crumb>
          <Crumb>{t("contactIntake.title")}</Crumb>
        </Crumbs>
      }
    >
      <FaultSummary forms={summaries} message={message} />
      <section className={styles.part} aria-labelledby="intake-client">
        <h2 id="intake-client">{t("contactIntake.client")}</h2>
        <KnownClient chosen={choices.clientId} onChoose={(clientId) => choose({ clientId })} />
      </section>
      {choices.clientId === undefined && (
        <IntakePart
          name="client"
          form={clientForm}
          store={forms.client.store}
          faults={hetu.faults.length === 0 ? faults.client : [...hetu.faults, ...faults.client.filter(({ path }) => path[0] !== "hetu")]}
          origins={hetu.origins}
        />
      )}
      <div className={styles.gap} />
      <IntakePart name="contact" form={contactForm} store={forms.contact.store} faults={faults.contact} />
      <OptionalPart
        text="contactIntake.withInitiation"
        hint={t("contactIntake.initiationHint")}
        isOn={choices.withInitiation}
        onToggle={(withInitiation) => choose({ withInitiation })}
      >
        <IntakePart name="initiation" form={initiationBesideContact} store={forms.initiation.store} faults={faults.initiation} />
      </OptionalPart>
      <OptionalPart
        text="contactIntake.withUrgency"
        hint={t("contactIntake.urgencyHint")}
        isOn={choices.withUrgency}
        onToggle={(withUrgency) => choose({ withUrgency })}
      >
        <IntakePart name="urgency" form={urgencyForm} store={forms.urgency.store} faults={faults.urgency} />
      </OptionalPart>
      <div className={styles.actions}>
        <Button onClick={() => void save()} aria-disabled={isUnderWay}>
          {t("contactIntake.save")}
        </Button>
        <Link to="/worklist">{t("frame.cancel")}</Link>
      </div>
    </Page>
  );
};
