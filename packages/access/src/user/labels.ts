import type { LocalizedText } from "@koonti/core";
import type { NamedService, ServiceTask, UserKind, WorkTask } from "./codes.ts";

/** Names of the kinds of users. */
export const USER_KIND_LABELS: Readonly<Record<UserKind, LocalizedText>> = {
  worker: { fi: "Hyvinvointialueen työntekijä", sv: "Välfärdsområdets arbetstagare", en: "Worker of the county" },
  partner: { fi: "Yhteistyökumppani", sv: "Samarbetspartner", en: "Partner" },
  client: { fi: "Asiakas", sv: "Klient", en: "Client" },
};

/** Names of the work tasks (fi: työtehtävät). */
export const WORK_TASK_LABELS: Readonly<Record<WorkTask, LocalizedText>> = {
  broadResponsibility: { fi: "Laajan asiakasvastuun tehtävä", sv: "Uppgift med brett klientansvar", en: "Broad client responsibility" },
  childSocialWorker: {
    fi: "Lapsen asioista vastaava sosiaalityöntekijä",
    sv: "Socialarbetare som ansvarar för barnets angelägenheter",
    en: "Social worker responsible for a child",
  },
  arranging: { fi: "Sosiaalipalvelun järjestäminen", sv: "Ordnande av socialservice", en: "Arranging of social services" },
  childSupervisor: { fi: "Lastenvalvojan tehtävä", sv: "Barnatillsyningsmannens uppgift", en: "Child welfare supervisor" },
  execution: { fi: "Sosiaalipalvelun toteuttaminen", sv: "Genomförande av socialservice", en: "Providing of a social service" },
  administrative: { fi: "Hallinnollinen tehtävä", sv: "Administrativ uppgift", en: "Administrative task" },
  student: { fi: "Opiskelijan harjoittelu", sv: "Studerandes praktik", en: "Student's practice" },
  support: { fi: "Tietojärjestelmän tuki", sv: "Stöd för informationssystem", en: "Support of the information system" },
  archive: { fi: "Arkistotehtävä", sv: "Arkivuppgift", en: "Archive" },
  management: { fi: "Johtaminen ja valvonta", sv: "Ledning och tillsyn", en: "Management and supervision" },
};

/** Names of the service tasks (fi: palvelutehtävät). */
export const SERVICE_TASK_LABELS: Readonly<Record<ServiceTask, LocalizedText>> = {
  families: { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Services for families with children" },
  workingAge: { fi: "Työikäisten palvelut", sv: "Service för personer i arbetsför ålder", en: "Services for working-age people" },
  elderly: { fi: "Iäkkäiden palvelut", sv: "Service för äldre", en: "Services for older persons" },
  disability: { fi: "Vammaispalvelut", sv: "Funktionshinderservice", en: "Disability services" },
  childProtection: { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child welfare" },
  substanceUse: {
    fi: "Päihde- ja riippuvuustyön erityiset palvelut",
    sv: "Särskilda tjänster inom missbrukar- och beroendearbetet",
    en: "Special services of substance-use and addiction work",
  },
  familyLaw: { fi: "Perheoikeudelliset palvelut", sv: "Familjerättslig service", en: "Family-law services" },
};

/** Names of the services with a reach of their own. */
export const NAMED_SERVICE_LABELS: Readonly<Record<NamedService, LocalizedText>> = {
  informalCare: { fi: "Omaishoidon tuki", sv: "Stöd för närståendevård", en: "Support for informal care" },
  socialAssistance: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" },
  financialCapability: {
    fi: "Palvelu taloudellisen toimintakyvyn edistämiseksi",
    sv: "Service för främjande av ekonomisk handlingsförmåga",
    en: "Service furthering financial capability",
  },
  socialCredit: { fi: "Sosiaalinen luototus", sv: "Social kreditgivning", en: "Social credit" },
  shelter: { fi: "Turvakotipalvelu", sv: "Skyddshemstjänst", en: "Shelter" },
  adoptionCounselling: { fi: "Adoptioneuvonta", sv: "Adoptionsrådgivning", en: "Adoption counselling" },
  familyMediation: { fi: "Perheasioiden sovittelu", sv: "Medling i familjefrågor", en: "Family mediation" },
};
