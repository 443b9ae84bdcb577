import type { Catalogue } from "@koonti/rules";
import type {
  clientDocumentRules,
  dataDisclosureRules,
  disclosureOfClientRules,
  documentOfClientRules,
  narrativeEntryRules,
  protectionOrderRules,
} from "../../rules/index.ts";

type Rules = readonly [
  ...typeof clientDocumentRules,
  ...typeof narrativeEntryRules,
  ...typeof documentOfClientRules,
  ...typeof protectionOrderRules,
  ...typeof disclosureOfClientRules,
  ...typeof dataDisclosureRules,
];

/** Texts of the rules about client documents, protected identities and disclosed data. */
export const data: Catalogue<Rules> = {
  "casework/document-shows-its-service-task#duty": "Av varje klienthandling framgår vilken serviceuppgift den hör till.",
  "casework/document-shows-its-service-task#shown": "Serviceuppgiften har antecknats.",
  "casework/document-shows-its-service-task#notShown": "Serviceuppgiften har inte antecknats.",
  "casework/document-shows-its-service-task#mend": "Anteckna serviceuppgiften i handlingen.",
  "casework/document-names-client-and-author#duty":
    "Av handlingen framgår klienten och klientens identifieringsuppgift samt upprättarens tjänsteställning eller uppgift.",
  "casework/document-names-client-and-author#named": "Klienten har identifierats och upprättarens uppgift antecknats.",
  "casework/document-names-client-and-author#clientNotIdentified":
    "Klienten har inte identifierats med personbeteckning, tillfällig beteckning eller födelsedatum.",
  "casework/document-names-client-and-author#authorsTaskMissing": "Upprättarens tjänsteställning eller uppgift har inte antecknats.",
  "casework/document-names-client-and-author#mend": "Komplettera handlingen med den uppgift som saknas.",
  "casework/joint-service-documents-stand-in-both-registers#duty":
    "Den gemensamma servicens bedömning och plan sparas till behövliga delar i båda registren, klientberättelsen i socialvårdens register.",
  "casework/joint-service-documents-stand-in-both-registers#stored": "Handlingen har sparats rätt.",
  "casework/joint-service-documents-stand-in-both-registers#registerMissing": "Handlingen saknas i ett register som den hör till.",
  "casework/joint-service-documents-stand-in-both-registers#narrativeAmongPatients": "Klientberättelsen har sparats i patientregistret.",
  "casework/joint-service-documents-stand-in-both-registers#notKnown": "Det har inte antecknats i vilket register handlingen har sparats.",
  "casework/joint-service-documents-stand-in-both-registers#notJoint": "Handlingen har inte gjorts i gemensam service.",
  "casework/joint-service-documents-stand-in-both-registers#mend": "Spara handlingen i rätt register.",
  "casework/cooperation-has-no-common-narrative#duty":
    "I samarbete mellan social- och hälsovården kan det finnas en gemensam bedömning och plan, men ingen gemensam klientberättelse.",
  "casework/cooperation-has-no-common-narrative#otherDocument": "Handlingen kan vara gemensam.",
  "casework/cooperation-has-no-common-narrative#commonNarrative": "En gemensam klientberättelse har antecknats i samarbetet.",
  "casework/cooperation-has-no-common-narrative#notCooperation": "Handlingen har inte gjorts i samarbete mellan social- och hälsovården.",
  "casework/cooperation-has-no-common-narrative#mend": "Anteckna händelserna i vars och ens eget register.",
  "casework/protected-identity-is-recorded#duty": "En känd spärrmarkering antecknas i klientrelationshandlingen.",
  "casework/protected-identity-is-recorded#recorded": "Spärrmarkeringen har antecknats.",
  "casework/protected-identity-is-recorded#notRecorded":
    "Klienten har en spärrmarkering, men den har inte antecknats i klientrelationshandlingen.",
  "casework/protected-identity-is-recorded#noOrder": "Klienten har ingen spärrmarkering.",
  "casework/protected-identity-is-recorded#otherDocument": "Spärrmarkeringen antecknas i klientrelationshandlingen.",
  "casework/protected-identity-is-recorded#mend": "Anteckna spärrmarkeringen i klientrelationshandlingen.",
  "casework/protection-order-has-its-length#duty":
    "En spärrmarkering beviljas först för högst fem år och sedan för två år i sänder, av särskilda skäl tills vidare.",
  "casework/protection-order-has-its-length#withinLimit": "Spärrmarkeringen gäller till {validUntil}, vilket är inom lagens gränser.",
  "casework/protection-order-has-its-length#untilFurtherNotice": "Spärrmarkeringen gäller tills vidare.",
  "casework/protection-order-has-its-length#tooLong":
    "Spärrmarkeringen har antecknats gälla till {validUntil}, men den kan gälla högst {years} år.",
  "casework/protection-order-has-its-length#endMissing": "Spärrmarkeringens sista dag har inte antecknats.",
  "casework/protection-order-has-its-length#orderUnknown": "Det har inte antecknats om spärrmarkeringen är den första.",
  "casework/protection-order-has-its-length#mend":
    "Kontrollera spärrmarkeringens giltighet i befolkningsdatasystemet och rätta anteckningen.",
  "casework/protected-contact-details-stay#duty":
    "Kontaktuppgifter med spärrmarkering lämnas inte ut och visas inte för andra än dem vars uppgift direkt omfattar att behandla dem.",
  "casework/protected-contact-details-stay#leftOut": "Inga skyddade kontaktuppgifter lämnades ut.",
  "casework/protected-contact-details-stay#directTask": "Behandlingen av kontaktuppgifterna hör till mottagarens ({recipient}) uppgift.",
  "casework/protected-contact-details-stay#disclosed": "Skyddade uppgifter lämnades ut till {recipient}: {data}.",
  "casework/protected-contact-details-stay#noOrder": "Klienten har ingen spärrmarkering.",
  "casework/protected-contact-details-stay#mend":
    "Be mottagaren förstöra uppgifterna, anmäl till dataskyddsombudet och berätta för klienten.",
  "casework/health-and-social-data-go-by-permit-or-ground#duty":
    "Uppgifter går mellan social- och hälsovården med klientens tillstånd, som specificerar uppgifterna, eller på annan grund i lag.",
  "casework/health-and-social-data-go-by-permit-or-ground#permit": "Klientens tillstånd specificerar uppgifterna.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherGround":
    "Utlämnandet grundar sig på gemensam service eller en lagstadgad uppgift.",
  "casework/health-and-social-data-go-by-permit-or-ground#incapacity":
    "Klienten kan inte bedöma tillståndets betydelse och har ingen laglig företrädare, och bara nödvändiga uppgifter lämnades ut.",
  "casework/health-and-social-data-go-by-permit-or-ground#permitNotItemised": "Tillståndet specificerar inte vilka uppgifter det gäller.",
  "casework/health-and-social-data-go-by-permit-or-ground#groundMissing":
    "Varken tillstånd eller annan grund har antecknats för utlämnandet.",
  "casework/health-and-social-data-go-by-permit-or-ground#otherParties": "Utlämnandet sker inte mellan social- och hälsovården.",
  "casework/health-and-social-data-go-by-permit-or-ground#mend":
    "Be klienten om ett tillstånd som specificerar uppgifterna, eller anteckna grunden enligt lag.",
  "casework/social-data-go-between-providers-by-permit-or-ground#duty":
    "Uppgifter inom socialvården går mellan tillhandahållare med klientens tillstånd eller på annan grund i lag.",
  "casework/social-data-go-between-providers-by-permit-or-ground#permit": "Klienten har gett tillstånd.",
  "casework/social-data-go-between-providers-by-permit-or-ground#statutoryTask":
    "Myndigheten behöver uppgifterna för sin lagstadgade uppgift.",
  "casework/social-data-go-between-providers-by-permit-or-ground#incapacity":
    "Klienten kan inte bedöma tillståndets betydelse och har ingen laglig företrädare, och bara nödvändiga uppgifter lämnades ut.",
  "casework/social-data-go-between-providers-by-permit-or-ground#groundMissing":
    "Varken tillstånd eller annan grund har antecknats för utlämnandet.",
  "casework/social-data-go-between-providers-by-permit-or-ground#denied":
    "Klienten har förbjudit utlämnandet: det har en egen bestämmelse.",
  "casework/social-data-go-between-providers-by-permit-or-ground#otherParties":
    "Utlämnandet sker inte mellan tillhandahållare inom socialvården.",
  "casework/social-data-go-between-providers-by-permit-or-ground#mend": "Be klienten om tillstånd, eller anteckna grunden enligt lag.",
  "casework/disclosure-despite-denial-has-ground#duty":
    "Uppgifter som klienten har förbjudit lämnas ut bara när det är nödvändigt på grund av fara, barnets intresse eller klientens eget intresse.",
  "casework/disclosure-despite-denial-has-ground#groundRecorded": "Nödvändigheten och grunden enligt lag har antecknats.",
  "casework/disclosure-despite-denial-has-ground#groundMissing":
    "Klienten har förbjudit utlämnandet, och ingen grund enligt lag har antecknats.",
  "casework/disclosure-despite-denial-has-ground#notNecessary": "Det har inte antecknats att bara nödvändiga uppgifter lämnades ut.",
  "casework/disclosure-despite-denial-has-ground#notDenied": "Klienten har inte förbjudit utlämnandet.",
  "casework/disclosure-despite-denial-has-ground#mend":
    "Anteckna grunden och vilka uppgifter som var nödvändiga. Annars lämnas uppgifterna inte ut.",
  "casework/narrative-entry-says-what-when-and-who#duty":
    "Av en anteckning i klientberättelsen framgår var ärendet behandlades, när och vilka som deltog.",
  "casework/narrative-entry-says-what-when-and-who#whole": "Anteckningen har händelse, tid och deltagare.",
  "casework/narrative-entry-says-what-when-and-who#eventMissing": "Av anteckningen framgår inte var ärendet behandlades.",
  "casework/narrative-entry-says-what-when-and-who#participantsMissing": "Av anteckningen framgår inte vilka som deltog.",
  "casework/narrative-entry-says-what-when-and-who#timeMissing": "Anteckningen saknar tidpunkt för händelsen.",
  "casework/narrative-entry-says-what-when-and-who#laterThanEntry":
    "Händelsens dag är {happenedOn}, men anteckningen gjordes redan {enteredOn}.",
  "casework/narrative-entry-says-what-when-and-who#notKnown": "Något om anteckningens innehåll är inte känt.",
  "casework/narrative-entry-says-what-when-and-who#mend": "Komplettera anteckningen med händelse, tid och deltagare.",
};
