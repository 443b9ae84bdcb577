import type { Story } from "../story.ts";
import { memoryAtHome } from "./memory-at-home.ts";
import { noHome } from "./no-home.ts";
import { rentAndLetters } from "./rent-and-letters.ts";
import { severalNeeds } from "./several-needs.ts";
import { youngParent } from "./young-parent.ts";

/** The invented life situations a population is made of. */
export const STORIES: readonly [Story, ...Story[]] = [severalNeeds, rentAndLetters, memoryAtHome, youngParent, noHome];
