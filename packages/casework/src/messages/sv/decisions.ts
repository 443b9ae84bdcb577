import type { Catalogue } from "@koonti/rules";
import type { decisionRules, rectificationRules } from "../../rules/index.ts";

type Rules = readonly [...typeof decisionRules, ...typeof rectificationRules];

/** Texts of the rules about decisions and their rectification. */
export const decisions: Catalogue<Rules> = {
  "casework/decision-is-written#duty": "Klienten har rätt att få ett skriftligt beslut.",
  "casework/decision-is-written#written": "Beslutet är skriftligt.",
  "casework/decision-is-written#notWritten": "Beslutet har inte getts skriftligt.",
  "casework/decision-is-written#notRecorded": "Det har inte antecknats om beslutet är skriftligt.",
  "casework/decision-is-written#mend": "Ge beslutet skriftligt.",
  "casework/decision-has-reasons#duty":
    "Beslutet motiveras: av det framgår vilka omständigheter som inverkat och vilka bestämmelser som tillämpats.",
  "casework/decision-has-reasons#reasonsGiven": "Motiveringen har antecknats.",
  "casework/decision-has-reasons#reasonsMissing": "Beslutet saknar motivering.",
  "casework/decision-has-reasons#mend": "Anteckna motiveringen: fakta och bestämmelser.",
  "casework/decision-has-rectification-instructions#duty": "Anvisningar om begäran om omprövning fogas till beslutet.",
  "casework/decision-has-rectification-instructions#attached": "Anvisningarna har fogats till beslutet.",
  "casework/decision-has-rectification-instructions#notAttached": "Anvisningarna om begäran om omprövning saknas.",
  "casework/decision-has-rectification-instructions#notRecorded": "Det har inte antecknats om anvisningarna har fogats till beslutet.",
  "casework/decision-has-rectification-instructions#mend": "Foga anvisningarna till beslutet och delge det på nytt.",
  "casework/deviation-from-plan-is-reasoned#duty":
    "Om beslutet avviker från den helhet av service som antecknats i planen motiveras avvikelsen i beslutet.",
  "casework/deviation-from-plan-is-reasoned#allGranted": "Beslutet motsvarar planens helhet av service.",
  "casework/deviation-from-plan-is-reasoned#deviationReasoned": "I beslutet saknas {services}, och avvikelsen har motiverats.",
  "casework/deviation-from-plan-is-reasoned#reasonMissing": "I beslutet saknas {services}, och avvikelsen har inte motiverats.",
  "casework/deviation-from-plan-is-reasoned#noPlan": "Beslutet grundar sig inte på en plan.",
  "casework/deviation-from-plan-is-reasoned#notOnServices": "Beslutet gäller inte socialservice.",
  "casework/deviation-from-plan-is-reasoned#mend":
    "Anteckna i beslutet varför det avviker från planen, eller bevilja den planerade servicen.",
  "casework/granted-service-answers-a-need#duty": "Varje beviljad service svarar mot minst ett av de stödbehov som lagen räknar upp.",
  "casework/granted-service-answers-a-need#allAnswer": "Varje beviljad service svarar mot ett stödbehov.",
  "casework/granted-service-answers-a-need#needMissing": "Inget stödbehov har antecknats för servicen: {services}.",
  "casework/granted-service-answers-a-need#noPlan": "Beslutet grundar sig inte på en plan.",
  "casework/granted-service-answers-a-need#notOnServices": "Beslutet gäller inte socialservice.",
  "casework/granted-service-answers-a-need#mend": "Anteckna i planen vilket stödbehov servicen svarar mot.",
  "casework/special-support-is-decided-by-social-worker-in-office#duty":
    "Om servicen för en klient som behöver särskilt stöd beslutar en socialarbetare i tjänsteförhållande.",
  "casework/special-support-is-decided-by-social-worker-in-office#socialWorkerInOffice":
    "Beslutet har fattats av en socialarbetare i tjänsteförhållande.",
  "casework/special-support-is-decided-by-social-worker-in-office#otherDecider":
    "Beslutet har fattats av någon annan än en socialarbetare i tjänsteförhållande.",
  "casework/special-support-is-decided-by-social-worker-in-office#deciderMissing": "Beslutsfattaren har inte antecknats.",
  "casework/special-support-is-decided-by-social-worker-in-office#specialSupportNotAssessed": "Behovet av särskilt stöd har inte bedömts.",
  "casework/special-support-is-decided-by-social-worker-in-office#noSpecialSupport": "Klienten behöver inte särskilt stöd.",
  "casework/special-support-is-decided-by-social-worker-in-office#notOnServices": "Beslutet gäller inte socialservice.",
  "casework/special-support-is-decided-by-social-worker-in-office#mend": "Be en socialarbetare i tjänsteförhållande att fatta beslutet.",
  "casework/disabled-person-is-decided-by-office-holder#duty":
    "Om servicen för en person med funktionsnedsättning beslutar en tjänsteinnehavare.",
  "casework/disabled-person-is-decided-by-office-holder#officeHolder": "Beslutet har fattats av en tjänsteinnehavare.",
  "casework/disabled-person-is-decided-by-office-holder#notInOffice": "Beslutsfattaren är inte tjänsteinnehavare.",
  "casework/disabled-person-is-decided-by-office-holder#deciderMissing": "Beslutsfattaren har inte antecknats.",
  "casework/disabled-person-is-decided-by-office-holder#notOnServices": "Beslutet gäller inte socialservice.",
  "casework/disabled-person-is-decided-by-office-holder#mend": "Be en tjänsteinnehavare att fatta beslutet.",
  "casework/disability-decision-is-until-further-notice#duty":
    "Beslut som gäller en person med funktionsnedsättning gäller tills vidare, om inte personens intresse eller situation eller servicens art kräver en viss tid.",
  "casework/disability-decision-is-until-further-notice#untilFurtherNotice": "Beslutet gäller tills vidare.",
  "casework/disability-decision-is-until-further-notice#fixedTermReasoned": "Beslutet gäller till {validUntil}, och tiden har motiverats.",
  "casework/disability-decision-is-until-further-notice#reasonMissing": "Beslutet gäller till {validUntil}, men tiden har inte motiverats.",
  "casework/disability-decision-is-until-further-notice#notOnServices": "Beslutet gäller inte socialservice.",
  "casework/disability-decision-is-until-further-notice#mend": "Motivera tiden eller fatta beslutet tills vidare.",
  "casework/rectification-is-asked-in-thirty-days#duty":
    "Omprövning begärs inom 30 dagar från det att klienten fick beslutet. En begäran som kommer för sent prövas inte.",
  "casework/rectification-is-asked-in-thirty-days#askedInTime": "Begäran kom {metOn}. Sista dagen var {target}.",
  "casework/rectification-is-asked-in-thirty-days#askedLate": "Begäran kom {metOn}, men sista dagen var {target}.",
  "casework/rectification-is-asked-in-thirty-days#periodRuns": "Klienten kan begära omprövning senast {target}.",
  "casework/rectification-is-asked-in-thirty-days#receiptUnknown": "Det har inte antecknats när klienten fick beslutet.",
  "casework/rectification-is-asked-in-thirty-days#notAsked": "Omprövning har inte begärts.",
  "casework/rectification-is-asked-in-thirty-days#mend":
    "Kontrollera dagen för delfåendet. Om begäran är för sen, besluta att den inte prövas och berätta det för klienten.",
};
