import { type CountyProfile, defineCounty } from "@koonti/counties";
import { countyAssignmentRules } from "./rules/index.ts";

/** Central Finland, as this example would run it: the choices the law leaves open, an own rule, a threshold and a local aim. */
export const profile: CountyProfile = defineCounty({
  code: "15",
  options: {
    saturdayCounts: true,
    assessmentStartTargetWeekdays: 5,
  },
  rules: { assignmentRules: [...countyAssignmentRules] },
  minCell: 10,
  targets: [
    {
      id: "assessment-started",
      name: {
        fi: "Arviointi aloitettu viiden arkipäivän kuluessa",
        sv: "Bedömningen inledd inom fem vardagar",
        en: "Assessment started within five weekdays",
      },
      unit: "workingDays",
      atMost: 5,
    },
  ],
});
