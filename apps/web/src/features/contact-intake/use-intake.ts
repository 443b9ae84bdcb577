import { routes } from "@koonti/api-contract";
import { emptyContent } from "@koonti/core";
import { contactForm, initiationForm, urgencyForm } from "@koonti/service-need";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { callApi } from "../../api/api.ts";
import { replyKey } from "../../api/queries.ts";
import type { Content } from "../../components/form/content-path.ts";
import { useToast } from "../../components/toast/toaster.tsx";
import type { LocalForm } from "../../documents/use-local-form.ts";
import { useLocalForm } from "../../documents/use-local-form.ts";
import { professionalOf } from "../../session/professional-of.ts";
import { useSession } from "../../session/use-session.ts";
import { useLanguage } from "../../texts/use-language.ts";
import type { IntakeChoices, IntakeContents, IntakeFaults, Part } from "./intake.ts";
import { bodyOf, hasFaults, NO_FAULTS, ownFaults, PARTS, refusedFaults } from "./intake.ts";

const FIRST_CHOICES: Content = { withInitiation: true, withUrgency: true };

/** The forms of the page, each kept in the browser until the contact has been recorded. */
export type IntakeForms = Readonly<Record<Part | "choices", LocalForm>>;

const useForms = (): IntakeForms => {
  const { user } = useSession();
  return {
    client: useLocalForm("contact-client", () => ({})),
    contact: useLocalForm("contact-contact", () => emptyContent(contactForm)),
    initiation: useLocalForm("contact-initiation", () => emptyContent(initiationForm)),
    urgency: useLocalForm("contact-urgency", () => ({ ...emptyContent(urgencyForm), assessor: professionalOf(user) })),
    choices: useLocalForm("contact-choices", () => FIRST_CHOICES),
  };
};

const contentsOf = (forms: IntakeForms): IntakeContents => ({
  client: forms.client.store.get(),
  contact: forms.contact.store.get(),
  initiation: forms.initiation.store.get(),
  urgency: forms.urgency.store.get(),
});

/** What is known from the contact need not be written again: when it came, how, and which needs. */
const withKnown = (contents: IntakeContents): IntakeContents => {
  const { receivedAt, kind, needs } = contents.contact;
  const { initiation, urgency } = contents;
  return {
    ...contents,
    initiation: {
      ...initiation,
      initiatedAt: initiation["initiatedAt"] ?? receivedAt,
      mode: initiation["mode"] ?? kind,
      needs: Array.isArray(initiation["needs"]) && initiation["needs"].length > 0 ? initiation["needs"] : needs,
    },
    urgency: { ...urgency, assessedAt: urgency["assessedAt"] ?? receivedAt },
  };
};

/** The recording of a contact on its page. */
export const useIntake = () => {
  const { t } = useTranslation();
  const forms = useForms();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const language = useLanguage();
  const [faults, setFaults] = useState<IntakeFaults>(NO_FAULTS);
  const [message, setMessage] = useState<string>();
  const [isUnderWay, setUnderWay] = useState(false);
  const { store } = forms.choices;
  const choices = useSyncExternalStore(store.subscribe, store.get) as unknown as IntakeChoices;
  const send = async (contents: IntakeContents): Promise<void> => {
    const answer = await callApi(routes.postContact, { body: bodyOf(contents, choices) });
    if (!answer.ok) {
      const refused = refusedFaults(answer.problem);
      setFaults(refused);
      setMessage(hasFaults(refused) ? undefined : (answer.problem.detail ?? answer.problem.title));
      return;
    }
    for (const part of [...PARTS, "choices"] as const) forms[part].forget();
    void queries.invalidateQueries({ queryKey: replyKey("getWorklist") });
    toast(t(answer.value.knownClient && choices.clientId === undefined ? "contactIntake.savedKnown" : "contactIntake.saved"));
    await navigate({ to: "/clients/$clientId", params: { clientId: answer.value.client.id } });
  };
  const save = async (): Promise<void> => {
    const contents = withKnown(contentsOf(forms));
    const own = ownFaults(contents, choices, language);
    setFaults(own);
    setMessage(undefined);
    if (hasFaults(own)) return;
    setUnderWay(true);
    try {
      await send(contents);
    } catch {
      setMessage(t("contactIntake.offline"));
    } finally {
      setUnderWay(false);
    }
  };
  const choose = (change: Partial<IntakeChoices>): void => store.update((content) => ({ ...content, ...change }));
  return { forms, choices, choose, faults, message, save, isUnderWay };
};
