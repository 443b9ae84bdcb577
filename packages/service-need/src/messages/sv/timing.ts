import type { Catalogue } from "@koonti/rules";
import type { assessmentTimingRules } from "../../rules/index.ts";

/** Texts of the rules on the pace of an assessment. */
export const timing: Catalogue<typeof assessmentTimingRules> = {
  "service-need/assessment-starts-without-delay#duty": "Bedömningen av servicebehovet inleds utan dröjsmål.",
  "service-need/assessment-starts-without-delay#startedAfter":
    "Bedömningen inleddes {weekdays, plural, =0 {samma dag} one {efter # vardag} other {efter # vardagar}}. Lagen anger inget antal: bedöm om det skedde utan dröjsmål.",
  "service-need/assessment-starts-without-delay#notStarted":
    "Bedömningen har inte inletts. Det har gått {weekdays, plural, one {# vardag} other {# vardagar}}. Lagen anger inget antal.",
  "service-need/assessment-starts-without-delay#targetMet": "Bedömningen inleddes {metOn}, enligt områdets eget mål {target}.",
  "service-need/assessment-starts-without-delay#targetMissed": "Områdets eget mål för inledandet var {target}.",
  "service-need/assessment-starts-without-delay#targetRunning": "Områdets eget mål för inledandet är {target}.",
  "service-need/assessment-starts-without-delay#declined": "Det har beslutats att ingen bedömning görs.",
  "service-need/assessment-starts-without-delay#mend": "Inled bedömningen och anteckna inledningsdatumet.",

  "service-need/assessment-is-completed-without-undue-delay#duty": "Bedömningen av servicebehovet slutförs utan ogrundat dröjsmål.",
  "service-need/assessment-is-completed-without-undue-delay#completedAfter":
    "Bedömningen tog {days, plural, one {# dag} other {# dagar}}. Lagen anger inget antal för vuxna: bedöm om dröjsmålet var ogrundat.",
  "service-need/assessment-is-completed-without-undue-delay#notCompleted":
    "Bedömningen har pågått i {days, plural, one {# dag} other {# dagar}}. Lagen anger inget antal för vuxna.",
  "service-need/assessment-is-completed-without-undue-delay#targetMet": "Bedömningen blev klar {metOn}, enligt områdets eget mål {target}.",
  "service-need/assessment-is-completed-without-undue-delay#targetMissed": "Områdets eget mål för slutförandet var {target}.",
  "service-need/assessment-is-completed-without-undue-delay#targetRunning": "Områdets eget mål för slutförandet är {target}.",
  "service-need/assessment-is-completed-without-undue-delay#mend": "Slutför bedömningen och anteckna när den blev klar.",

  "service-need/assessment-starts-by-seventh-weekday#duty":
    "Bedömningen inleds senast den sjunde vardagen efter kontakten, om personen är över 75 år, får det högsta vårdbidraget eller är en sådan person med funktionsnedsättning som avses i lagen om funktionshinderservice.",
  "service-need/assessment-starts-by-seventh-weekday#startedInTime": "Sista dagen var {target} och bedömningen inleddes {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday#startedLate":
    "Sista dagen var {target}, men bedömningen inleddes {metOn}, {daysOver, plural, one {# dag} other {# dagar}} för sent.",
  "service-need/assessment-starts-by-seventh-weekday#notStarted": "Sista dagen var {target}, och bedömningen har inte inletts.",
  "service-need/assessment-starts-by-seventh-weekday#running": "Bedömningen ska inledas senast {target}.",
  "service-need/assessment-starts-by-seventh-weekday#contactUnknown": "Det är inte antecknat vem som tog kontakt.",
  "service-need/assessment-starts-by-seventh-weekday#groupUnknown":
    "Det är inte känt om personen hör till någon av de grupper som tidsfristen gäller.",
  "service-need/assessment-starts-by-seventh-weekday#noContact": "Ingen kontakt har tagits.",
  "service-need/assessment-starts-by-seventh-weekday#otherContact":
    "Tidsfristen börjar bara när klienten, en anhörig eller närstående eller den lagliga företrädaren tar kontakt.",
  "service-need/assessment-starts-by-seventh-weekday#otherGroup":
    "Ingen tidsfrist på grund av ålder, högsta vårdbidrag eller funktionsnedsättning. Behov av särskilt stöd ger ingen sådan för vuxna.",
  "service-need/assessment-starts-by-seventh-weekday#declined": "Det har beslutats att ingen bedömning görs.",
  "service-need/assessment-starts-by-seventh-weekday#mend": "Inled bedömningen genast. Förseningen kan inte rättas i efterhand.",

  "service-need/assessment-starts-by-seventh-weekday-before-2025#duty":
    "Före 2025 inleddes bedömningen senast den sjunde vardagen efter kontakten, om personen var över 75 år eller fick det högsta vårdbidraget.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedInTime":
    "Sista dagen var {target} och bedömningen inleddes {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedLate":
    "Sista dagen var {target}, men bedömningen inleddes {metOn}, {daysOver, plural, one {# dag} other {# dagar}} för sent.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#notStarted": "Sista dagen var {target}, och bedömningen har inte inletts.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#running": "Bedömningen ska inledas senast {target}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#contactUnknown": "Det är inte antecknat vem som tog kontakt.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#groupUnknown":
    "Det är inte känt om personen hörde till någon av de grupper som tidsfristen gällde.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#noContact": "Ingen kontakt har tagits.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherContact":
    "Tidsfristen började bara när klienten, en anhörig eller närstående eller den lagliga företrädaren tog kontakt.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherGroup": "Ingen tidsfrist på grund av ålder eller högsta vårdbidrag.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#olderDisabilityAct":
    "För personer med funktionsnedsättning fanns en liknande tidsfrist i den upphävda lagen 380/1987. Den bedöms inte här.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#declined": "Det har beslutats att ingen bedömning görs.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#mend":
    "Inled bedömningen genast. Förseningen kan inte rättas i efterhand.",

  "service-need/child-assessment-starts-by-seventh-weekday#duty":
    "Bedömningen av ett barn som behöver särskilt stöd inleds senast den sjunde vardagen efter att ärendet inleddes.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedInTime": "Sista dagen var {target} och bedömningen inleddes {metOn}.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedLate":
    "Sista dagen var {target}, men bedömningen inleddes {metOn}, {daysOver, plural, one {# dag} other {# dagar}} för sent.",
  "service-need/child-assessment-starts-by-seventh-weekday#notStarted": "Sista dagen var {target}, och bedömningen har inte inletts.",
  "service-need/child-assessment-starts-by-seventh-weekday#running": "Bedömningen ska inledas senast {target}.",
  "service-need/child-assessment-starts-by-seventh-weekday#initiationUnknown": "Datumet för inledande är inte antecknat.",
  "service-need/child-assessment-starts-by-seventh-weekday#declined": "Det har beslutats att ingen bedömning görs.",
  "service-need/child-assessment-starts-by-seventh-weekday#mend": "Inled bedömningen genast. Förseningen kan inte rättas i efterhand.",

  "service-need/child-assessment-is-completed-in-three-months#duty":
    "Bedömningen av ett barn som behöver särskilt stöd blir klar senast tre månader efter att ärendet inleddes.",
  "service-need/child-assessment-is-completed-in-three-months#completedInTime":
    "Sista dagen var {target} och bedömningen blev klar {metOn}.",
  "service-need/child-assessment-is-completed-in-three-months#completedLate":
    "Sista dagen var {target}, men bedömningen blev klar {metOn}, {daysOver, plural, one {# dag} other {# dagar}} för sent.",
  "service-need/child-assessment-is-completed-in-three-months#notCompleted": "Sista dagen var {target}, och bedömningen är inte klar.",
  "service-need/child-assessment-is-completed-in-three-months#running": "Bedömningen ska vara klar senast {target}.",
  "service-need/child-assessment-is-completed-in-three-months#initiationUnknown": "Datumet för inledande är inte antecknat.",
  "service-need/child-assessment-is-completed-in-three-months#declined": "Det har beslutats att ingen bedömning görs.",
  "service-need/child-assessment-is-completed-in-three-months#mend": "Slutför bedömningen genast. Förseningen kan inte rättas i efterhand.",
};
