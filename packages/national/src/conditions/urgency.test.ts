import { describe, expect, it } from "vitest";
import { contactAssessment } from "../structures/contact-assessment.gen.ts";
import { initiationNote } from "../structures/initiation-note.gen.ts";
import { urgencyUnlessFamilyLaw } from "./initiation-note.ts";
import { brokenIn, coded, demandedIn } from "./testing.ts";
import { withConditions } from "./with-conditions.ts";

const urgency = (code: string) => ({ arvio_asian_kiireellisyydesta: coded("1.2.246.537.6.1252", code) });

const URGENT = "contact-assessment/urgent-for-those-who-cannot-wait";

describe("urgency in the assessment of a contact", () => {
  it.each(["henkilo_on_yli_seitsemanviisi_vuotias", "henkilo_saa_ylinta_hoitotukea", "erityista_tukea_tarvitseva_lapsi"])(
    "is 1 or 2 when %s",
    (flag) => {
      expect(brokenIn(contactAssessment, { ...urgency("3"), [flag]: true })).toEqual([URGENT]);
      expect(brokenIn(contactAssessment, { ...urgency("1"), [flag]: true })).toEqual([]);
      expect(brokenIn(contactAssessment, { ...urgency("2"), [flag]: true })).toEqual([]);
      expect(brokenIn(contactAssessment, { ...urgency("3"), [flag]: false })).toEqual([]);
    },
  );

  it("is any when no flag is up", () => {
    expect(brokenIn(contactAssessment, urgency("3"))).toEqual([]);
  });
});

describe("urgency in the case note on initiation", () => {
  const tasks = (...displays: readonly string[]) => ({
    palvelutehtava: displays.map((text, index) => coded("1.2.246.537.6.1221", String(index), text)),
  });
  const id = "initiation-note/urgency-unless-family-law";

  it("is asked for, unless the matter is one of family law", () => {
    expect(demandedIn(initiationNote, tasks("Työikäisten palvelut"))).toEqual([id]);
    expect(demandedIn(initiationNote, tasks("Perheoikeudelliset palvelut"))).toEqual([]);
  });

  it("is not asked for again when it is there, nor before a service task is chosen", () => {
    expect(demandedIn(initiationNote, { ...tasks("Työikäisten palvelut"), ...urgency("1") })).toEqual([]);
    expect(demandedIn(initiationNote, {})).toEqual([]);
  });

  it("goes by the code a county gives, whatever the language of the text", () => {
    const ours = withConditions(initiationNote, [urgencyUnlessFamilyLaw({ codes: ["0"], texts: [] })]);
    expect(demandedIn(ours, tasks("Familjerättsliga tjänster"))).toEqual([]);
    expect(demandedIn(initiationNote, tasks("Familjerättsliga tjänster"))).toEqual([id]);
  });
});
