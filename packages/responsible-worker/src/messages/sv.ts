import type { Catalogue } from "@koonti/rules";
import type { responsibleWorkerRules } from "../rules/index.ts";

/** Texts of every rule of the package in Swedish, ICU MessageFormat. */
export const sv: Catalogue<typeof responsibleWorkerRules> = {
  "responsible-worker/own-worker-is-named#duty":
    "För klienten utses en egen kontaktperson för den tid klientrelationen varar, om inte en annan ansvarig arbetstagare har utsetts eller det är uppenbart onödigt.",
  "responsible-worker/own-worker-is-named#named": "{worker} har utsetts till egen kontaktperson {namedOn}.",
  "responsible-worker/own-worker-is-named#reasonRecorded": "Orsaken till att ingen egen kontaktperson utses är antecknad.",
  "responsible-worker/own-worker-is-named#notNamed":
    "Klientrelationen inleddes {relationshipStart}, och varken en egen kontaktperson eller en orsak är antecknad.",
  "responsible-worker/own-worker-is-named#beginsToday": "Klientrelationen inleds i dag. Ingen egen kontaktperson har ännu utsetts.",
  "responsible-worker/own-worker-is-named#noRelationship": "Det finns ingen klientrelation.",
  "responsible-worker/own-worker-is-named#relationshipEnded": "Klientrelationen har upphört.",
  "responsible-worker/own-worker-is-named#mend": "Utse en egen kontaktperson eller anteckna orsaken till att ingen utses.",

  "responsible-worker/own-worker-is-qualified#duty":
    "Den egna kontaktpersonen är en yrkesutbildad person inom socialvården. En yrkesutbildad person inom hälso- och sjukvården kan sköta uppgiften, om det är motiverat med tanke på helheten av klientens service.",
  "responsible-worker/own-worker-is-qualified#socialProfessional": "Kontaktpersonen är en yrkesutbildad person inom socialvården.",
  "responsible-worker/own-worker-is-qualified#justified":
    "Kontaktpersonen är en yrkesutbildad person inom hälso- och sjukvården, och det är motiverat.",
  "responsible-worker/own-worker-is-qualified#justificationMissing":
    "Kontaktpersonen är en yrkesutbildad person inom hälso- och sjukvården, och det har inte motiverats utifrån helheten av klientens service.",
  "responsible-worker/own-worker-is-qualified#notLicensed":
    "Kontaktpersonen är inte en yrkesutbildad person inom socialvården eller hälso- och sjukvården.",
  "responsible-worker/own-worker-is-qualified#mend":
    "Anteckna motiveringen eller utse en yrkesutbildad person inom socialvården till kontaktperson.",

  "responsible-worker/special-support-needs-social-worker-in-office#duty":
    "När klienten behöver särskilt stöd ska den egna kontaktpersonen eller dennes arbetspar vara socialarbetare i tjänsteförhållande.",
  "responsible-worker/special-support-needs-social-worker-in-office#socialWorkerInOffice":
    "Kontaktpersonen eller arbetsparet är socialarbetare i tjänsteförhållande.",
  "responsible-worker/special-support-needs-social-worker-in-office#noSocialWorker":
    "Varken kontaktpersonen eller arbetsparet är socialarbetare.",
  "responsible-worker/special-support-needs-social-worker-in-office#notInOffice":
    "Den utsedda socialarbetaren är inte i tjänsteförhållande.",
  "responsible-worker/special-support-needs-social-worker-in-office#specialSupportNotAssessed":
    "Behovet av särskilt stöd har inte bedömts. Av det beror om en socialarbetare i tjänsteförhållande behövs.",
  "responsible-worker/special-support-needs-social-worker-in-office#nobodyNamed": "Ingen har utsetts.",
  "responsible-worker/special-support-needs-social-worker-in-office#mend":
    "Utse en socialarbetare i tjänsteförhållande till kontaktperson eller arbetspar.",

  "responsible-worker/special-support-needs-social-worker-before-2023#duty":
    "Före 2023 skulle den egna kontaktpersonen eller arbetsparet för en klient som behövde särskilt stöd vara socialarbetare.",
  "responsible-worker/special-support-needs-social-worker-before-2023#socialWorker": "Kontaktpersonen eller arbetsparet är socialarbetare.",
  "responsible-worker/special-support-needs-social-worker-before-2023#noSocialWorker":
    "Varken kontaktpersonen eller arbetsparet är socialarbetare.",
  "responsible-worker/special-support-needs-social-worker-before-2023#specialSupportNotAssessed":
    "Behovet av särskilt stöd har inte bedömts. Av det beror om en socialarbetare behövs.",
  "responsible-worker/special-support-needs-social-worker-before-2023#nobodyNamed": "Ingen har utsetts.",
  "responsible-worker/special-support-needs-social-worker-before-2023#mend": "Utse en socialarbetare till kontaktperson eller arbetspar.",

  "responsible-worker/special-support-plan-says-meetings#duty":
    "En klient som behöver särskilt stöd träffas personligen tillräckligt ofta, på det sätt som antecknats i planen.",
  "responsible-worker/special-support-plan-says-meetings#meetingsWritten": "Hur ofta man träffas står i planen.",
  "responsible-worker/special-support-plan-says-meetings#leftOut":
    "Hur ofta man träffas har märkts som onödigt. Det kan inte lämnas bort när klienten behöver särskilt stöd.",
  "responsible-worker/special-support-plan-says-meetings#notWritten": "Hur ofta man träffas saknas i planen.",
  "responsible-worker/special-support-plan-says-meetings#specialSupportNotAssessed":
    "Behovet av särskilt stöd har inte bedömts. Av det beror om uppgiften är obligatorisk.",
  "responsible-worker/special-support-plan-says-meetings#noPlan": "Det finns ännu ingen plan.",
  "responsible-worker/special-support-plan-says-meetings#mend": "Anteckna i planen hur ofta ni träffas.",

  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#duty":
    "Före 2023 träffades ett barn som behövde särskilt stöd personligen tillräckligt ofta, på det sätt som antecknats i planen.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#meetingsWritten": "Hur ofta man träffas står i planen.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#leftOut":
    "Hur ofta man träffas har märkts som onödigt. Det kan inte lämnas bort ur ett barns plan.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#notWritten": "Hur ofta man träffas saknas i planen.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#specialSupportNotAssessed":
    "Behovet av särskilt stöd har inte bedömts. Av det beror om uppgiften är obligatorisk.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#adult": "Före 2023 gällde skyldigheten bara barn.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#noPlan": "Det finns ännu ingen plan.",
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023#mend": "Anteckna i planen hur ofta ni träffas.",
};
