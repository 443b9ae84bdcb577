import type {
  ActingForAnother,
  actingForAnotherRules,
  ClientPermission,
  DataAfterDeath,
  dataAfterDeathRules,
  MinorsDenial,
  minorsDenialRules,
  PermitReach,
  permissionRules,
} from "@koonti/access";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-20");
const targetedFrom = day("2027-03-01");

const permitted = (facts: Partial<ClientPermission> = {}): Example<ClientPermission> => ({
  subject: { kind: "permit", givenOn: day("2026-11-02"), isVoluntary: true, ...facts },
  today,
});
const denied = (facts: Partial<ClientPermission> = {}): Example<ClientPermission> => permitted({ kind: "denial", ...facts });
const targeted = (facts: Partial<PermitReach> = {}): Example<ClientPermission> => ({
  subject: {
    kind: "permit",
    givenOn: targetedFrom,
    reach: {
      between: "socialAndHealth",
      recipients: [{ kind: "publicProviders" }],
      serviceTasks: ["workingAge"],
      recordedFrom: day("2026-01-01"),
      ...facts,
    },
  },
  today: targetedFrom,
});
const acted = (facts: Partial<ActingForAnother>): Example<ActingForAnother> => ({
  subject: { actedOn: day("2026-11-10"), ground: "authorisation", isVerified: true, ...facts },
  today,
});
const minor = (facts: Partial<MinorsDenial>): Example<MinorsDenial> => ({
  subject: {
    clientBorn: day("2010-05-04"),
    deniedOn: day("2026-11-10"),
    isRecorded: true,
    recordedReason: "Afraid of what follows at home.",
    ...facts,
  },
  today,
});
const given = (facts: Partial<MinorsDenial>): Example<MinorsDenial> =>
  minor({ givenToGuardianOn: day("2026-11-12"), isReasonWeighty: true, isAgainstInterest: false, ...facts });
const afterDeath = (facts: Partial<DataAfterDeath>): Example<DataAfterDeath> => ({
  subject: { givenOn: day("2026-11-10"), isAskedInWriting: true, reason: "Settling the estate.", isOnlyNecessary: true, ...facts },
  today,
});

const ofAge = { clientBorn: day("2005-05-04") };
const revokedOn = day("2026-11-10");

/** Examples of the rules about a permit or denial. */
export const permissionExamples: ExamplesOf<typeof permissionRules> = {
  "access/permission-is-voluntary": {
    voluntary: permitted(),
    notVoluntary: permitted({ isVoluntary: false }),
    notKnown: permitted({ isVoluntary: undefined }),
  },
  "access/permission-holds-until-revoked": {
    holds: permitted(),
    revoked: permitted({ revokedOn, lastAppliedOn: day("2026-11-09") }),
    endIsSet: permitted({ validUntil: day("2027-11-02") }),
    appliedAfterRevoking: permitted({ revokedOn, lastAppliedOn: day("2026-11-11") }),
    appliedOnTheSameDay: permitted({ revokedOn, lastAppliedOn: revokedOn }),
  },
  "access/denial-has-its-target": {
    targeted: denied({ target: { kind: "document", which: "Assessment of 2.11.2026" } }),
    otherTarget: denied({ target: { kind: "other", which: "One worker" } }),
    targetUnnamed: denied({ target: { kind: "serviceTask" } }),
    notKnown: denied(),
    permit: permitted(),
  },
  "access/permit-is-targeted": {
    targeted: targeted(),
    recipientMissing: targeted({ recipients: [] }),
    recipientUnnamed: targeted({ recipients: [{ kind: "privateProvider" }] }),
    dataMissing: targeted({ serviceTasks: [] }),
    timeReversed: targeted({ recordedUntil: day("2025-12-31") }),
    notKnown: { subject: { kind: "permit", givenOn: targetedFrom }, today: targetedFrom },
    otherPermission: [targeted({ between: "socialOnly" }), denied()],
    notInUse: permitted(),
  },
};

/** Examples of the rules about acting for another. */
export const actingForAnotherExamples: ExamplesOf<typeof actingForAnotherRules> = {
  "access/acting-for-another-rests-on-authority": {
    authorised: acted({ validUntil: day("2026-12-31") }),
    guardian: acted({ ground: "guardianship" }),
    noGround: acted({ ground: "none" }),
    notValidThatDay: acted({ validUntil: day("2026-11-09") }),
    notVerified: acted({ isVerified: false }),
    notKnown: [acted({ ground: undefined }), acted({ isVerified: undefined })],
  },
};

/** Examples of the rules about a minor's denial. */
export const minorsDenialExamples: ExamplesOf<typeof minorsDenialRules> = {
  "access/minors-denial-and-reason-are-recorded": {
    recorded: minor({}),
    notRecorded: minor({ isRecorded: false }),
    reasonMissing: minor({ recordedReason: undefined }),
    notKnown: minor({ isRecorded: undefined }),
    ofAge: minor(ofAge),
  },
  "access/minors-denial-is-kept": {
    kept: minor({}),
    denialDidNotHold: given({ isReasonWeighty: false }),
    givenDespiteDenial: given({}),
    notJudged: [given({ isReasonWeighty: undefined }), given({ isAgainstInterest: undefined })],
    ofAge: given(ofAge),
  },
};

/** Examples of the rules about data of a client who has died. */
export const dataAfterDeathExamples: ExamplesOf<typeof dataAfterDeathRules> = {
  "access/data-after-death-go-by-application": {
    necessaryGiven: afterDeath({}),
    notInWriting: afterDeath({ isAskedInWriting: false }),
    reasonMissing: afterDeath({ reason: "" }),
    moreThanNecessary: afterDeath({ isOnlyNecessary: false }),
    notKnown: afterDeath({ isOnlyNecessary: undefined }),
  },
};
