import type { Catalogue } from "@koonti/rules";
import type { planContentRules } from "../../rules/index.ts";

/** Texts of the rules about what a plan says. */
export const content: Catalogue<typeof planContentRules> = {
  "client-plan/plan-has-both-assessments-of-need#duty":
    "Planen innehåller klientens och den yrkesutbildade personens bedömning av stödbehovet.",
  "client-plan/plan-has-both-assessments-of-need#bothRecorded": "Klientens och arbetstagarens bedömningar är antecknade.",
  "client-plan/plan-has-both-assessments-of-need#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-has-both-assessments-of-need#bothMissing":
    "I planen saknas både klientens och arbetstagarens bedömning av stödbehovet.",
  "client-plan/plan-has-both-assessments-of-need#clientsMissing": "Klientens egen bedömning av stödbehovet saknas.",
  "client-plan/plan-has-both-assessments-of-need#professionalsMissing": "Arbetstagarens bedömning av stödbehovet saknas.",
  "client-plan/plan-has-both-assessments-of-need#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-has-both-assessments-of-need#mend":
    "Anteckna bådas bedömningar, klientens egen först, eller orsaken till att punkten inte behövs.",

  "client-plan/plan-has-both-assessments-of-services#duty":
    "Planen innehåller klientens och den yrkesutbildade personens bedömning av de tjänster och åtgärder som behövs.",
  "client-plan/plan-has-both-assessments-of-services#bothRecorded": "Klientens och arbetstagarens bedömningar är antecknade.",
  "client-plan/plan-has-both-assessments-of-services#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-has-both-assessments-of-services#bothMissing":
    "I planen saknas både klientens och arbetstagarens bedömning av de tjänster som behövs.",
  "client-plan/plan-has-both-assessments-of-services#clientsMissing": "Klientens egen bedömning av de tjänster som behövs saknas.",
  "client-plan/plan-has-both-assessments-of-services#professionalsMissing": "Arbetstagarens bedömning av de tjänster som behövs saknas.",
  "client-plan/plan-has-both-assessments-of-services#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-has-both-assessments-of-services#mend":
    "Anteckna bådas bedömningar, klientens egen först, eller orsaken till att punkten inte behövs.",

  "client-plan/plan-says-necessary-services-with-time#duty":
    "Planen innehåller den egna kontaktpersonens bedömning av de tjänster som är nödvändiga för klientens hälsa eller utveckling samt av när de inleds och hur länge de varar.",
  "client-plan/plan-says-necessary-services-with-time#recorded": "Punkten är antecknad.",
  "client-plan/plan-says-necessary-services-with-time#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-says-necessary-services-with-time#inServices": "Tjänsternas start och varaktighet är antecknade.",
  "client-plan/plan-says-necessary-services-with-time#itemMissing":
    "Bedömningen av nödvändiga tjänster och av när de inleds och hur länge de varar saknas.",
  "client-plan/plan-says-necessary-services-with-time#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-says-necessary-services-with-time#mend": "Anteckna bedömningen, eller ange startdatum och varaktighet för tjänsterna.",

  "client-plan/plan-says-how-often-client-and-worker-meet#duty": "I planen anges hur ofta klienten och den egna kontaktpersonen träffas.",
  "client-plan/plan-says-how-often-client-and-worker-meet#recorded": "Punkten är antecknad.",
  "client-plan/plan-says-how-often-client-and-worker-meet#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-says-how-often-client-and-worker-meet#itemMissing": "Det är inte antecknat hur ofta möten hålls.",
  "client-plan/plan-says-how-often-client-and-worker-meet#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-says-how-often-client-and-worker-meet#mend": "Anteckna punkten eller orsaken till att den inte behövs.",

  "client-plan/plan-has-both-assessments-of-strengths#duty":
    "Planen innehåller klientens och arbetstagarens bedömning av klientens styrkor och resurser.",
  "client-plan/plan-has-both-assessments-of-strengths#bothRecorded": "Klientens och arbetstagarens bedömningar är antecknade.",
  "client-plan/plan-has-both-assessments-of-strengths#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-has-both-assessments-of-strengths#bothMissing":
    "I planen saknas både klientens och arbetstagarens bedömning av styrkor och resurser.",
  "client-plan/plan-has-both-assessments-of-strengths#clientsMissing": "Klientens egen bedömning av styrkor och resurser saknas.",
  "client-plan/plan-has-both-assessments-of-strengths#professionalsMissing": "Arbetstagarens bedömning av styrkor och resurser saknas.",
  "client-plan/plan-has-both-assessments-of-strengths#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-has-both-assessments-of-strengths#mend":
    "Anteckna bådas bedömningar, klientens egen först, eller orsaken till att punkten inte behövs.",

  "client-plan/plan-has-goals-set-together#duty": "Planen innehåller de mål som klienten och arbetstagaren har satt upp tillsammans.",
  "client-plan/plan-has-goals-set-together#goalsRecorded": "Målen är antecknade.",
  "client-plan/plan-has-goals-set-together#reasonsRecorded": "Det finns inga mål, och orsakerna är antecknade.",
  "client-plan/plan-has-goals-set-together#goalsMissing": "Planen har inga mål.",
  "client-plan/plan-has-goals-set-together#goalWithoutWords": "Ett mål saknar innehåll.",
  "client-plan/plan-has-goals-set-together#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-has-goals-set-together#mend": "Sätt upp målen tillsammans och anteckna dem.",

  "client-plan/every-named-need-is-answered#duty":
    "Varje behov som nämnts i bedömningen har ett mål eller en tjänst, eller så är det antecknat varför inte.",
  "client-plan/every-named-need-is-answered#allAnswered": "Varje behov har besvarats.",
  "client-plan/every-named-need-is-answered#unanswered":
    "{count, plural, one {Ett behov besvaras} other {# behov besvaras}} inte av något: {needs}.",
  "client-plan/every-named-need-is-answered#needsNotKnown": "Behoven i bedömningen är ännu inte bekräftade.",
  "client-plan/every-named-need-is-answered#noNeeds": "Inga behov har nämnts i bedömningen.",
  "client-plan/every-named-need-is-answered#mend": "Lägg till ett mål eller en tjänst, eller anteckna varför de inte behövs.",

  "client-plan/recurring-need-has-target-dates#duty":
    "När stödbehovet är återkommande är målet att behovet upphör inom en tid som avtalats med klienten.",
  "client-plan/recurring-need-has-target-dates#allHaveDates": "Varje mål har ett datum.",
  "client-plan/recurring-need-has-target-dates#noGoals": "Planen har inga mål.",
  "client-plan/recurring-need-has-target-dates#notRecurring": "Stödbehovet är inte återkommande.",
  "client-plan/recurring-need-has-target-dates#dateMissing":
    "{count, plural, one {Mål {number} saknar datum} other {# mål saknar datum, först mål {number}}}. Behovet är återkommande.",
  "client-plan/recurring-need-has-target-dates#natureNotKnown": "Stödbehovets art har inte bedömts.",
  "client-plan/recurring-need-has-target-dates#mend": "Kom överens med klienten om till när målet ska vara nått.",

  "client-plan/social-rehabilitation-has-a-goal#duty": "Social rehabilitering är målinriktad: den har ett mål i planen.",
  "client-plan/social-rehabilitation-has-a-goal#hasGoal": "Den sociala rehabiliteringen har ett mål.",
  "client-plan/social-rehabilitation-has-a-goal#noSocialRehabilitation": "Planen innehåller ingen social rehabilitering.",
  "client-plan/social-rehabilitation-has-a-goal#goalMissing": "Den sociala rehabiliteringen har inte kopplats till något mål.",
  "client-plan/social-rehabilitation-has-a-goal#mend": "Koppla tjänsten till ett mål.",

  "client-plan/every-goal-has-its-means#duty": "I planen sägs med vilka medel varje mål nås.",
  "client-plan/every-goal-has-its-means#allHaveMeans": "Varje mål har en tjänst eller åtgärd som främjar det.",
  "client-plan/every-goal-has-its-means#goalWithoutMeans": "Ingen tjänst och ingen åtgärd främjar målet.",
  "client-plan/every-goal-has-its-means#noGoals": "Planen innehåller inga mål.",
  "client-plan/every-goal-has-its-means#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/every-goal-has-its-means#mend": "Koppla en tjänst till målet eller kom överens om en åtgärd som för det framåt.",

  "client-plan/every-planned-service-has-a-goal#duty": "I planen sägs vad som eftersträvas med varje tjänst.",
  "client-plan/every-planned-service-has-a-goal#allHaveGoals": "Varje tjänst har ett mål.",
  "client-plan/every-planned-service-has-a-goal#serviceWithoutGoal": "Tjänsten har inte kopplats till något mål.",
  "client-plan/every-planned-service-has-a-goal#noServices": "Planen innehåller inga tjänster.",
  "client-plan/every-planned-service-has-a-goal#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/every-planned-service-has-a-goal#mend": "Koppla tjänsten till det mål som den främjar.",

  "client-plan/plan-estimates-duration-of-relationship#duty": "Planen innehåller en bedömning av klientrelationens varaktighet.",
  "client-plan/plan-estimates-duration-of-relationship#recorded": "Punkten är antecknad.",
  "client-plan/plan-estimates-duration-of-relationship#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-estimates-duration-of-relationship#itemMissing": "Bedömningen av klientrelationens varaktighet saknas.",
  "client-plan/plan-estimates-duration-of-relationship#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-estimates-duration-of-relationship#mend": "Anteckna punkten eller orsaken till att den inte behövs.",

  "client-plan/plan-says-how-it-is-followed#duty": "I planen anges hur den, målen och behoven följs upp och bedöms på nytt.",
  "client-plan/plan-says-how-it-is-followed#recorded": "Punkten är antecknad.",
  "client-plan/plan-says-how-it-is-followed#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-says-how-it-is-followed#reviewAgreed": "Planen ses över {nextReviewOn}.",
  "client-plan/plan-says-how-it-is-followed#itemMissing": "Uppföljningen är inte antecknad.",
  "client-plan/plan-says-how-it-is-followed#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-says-how-it-is-followed#mend": "Anteckna hur planen följs upp, eller kom överens om ett datum för översyn.",

  "client-plan/plan-tells-effect-of-life-situation#duty":
    "I planen anges hur livssituationen och omgivningen inverkar på klientens funktionsförmåga.",
  "client-plan/plan-tells-effect-of-life-situation#recorded": "Punkten är antecknad.",
  "client-plan/plan-tells-effect-of-life-situation#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-tells-effect-of-life-situation#itemMissing": "Livssituationens och omgivningens inverkan är inte antecknad.",
  "client-plan/plan-tells-effect-of-life-situation#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-tells-effect-of-life-situation#mend": "Anteckna punkten eller orsaken till att den inte behövs.",

  "client-plan/plan-has-the-clients-proposal#duty":
    "Planen innehåller klientens eget förslag till hur tjänsterna produceras och genomförs.",
  "client-plan/plan-has-the-clients-proposal#recorded": "Punkten är antecknad.",
  "client-plan/plan-has-the-clients-proposal#notNeeded": "Punkten behövs inte: orsaken är antecknad.",
  "client-plan/plan-has-the-clients-proposal#inServices": "Förslaget är antecknat vid tjänsten.",
  "client-plan/plan-has-the-clients-proposal#itemMissing": "Klientens förslag är inte antecknat.",
  "client-plan/plan-has-the-clients-proposal#stillOpen": "Antecknas innan planen blir färdig.",
  "client-plan/plan-has-the-clients-proposal#mend":
    "Fråga efter klientens förslag och anteckna det, eller orsaken till att det inte behövs.",
};
