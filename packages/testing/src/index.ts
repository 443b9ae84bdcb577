export { syntheticHetu } from "./person/synthetic-hetu.ts";
export { type PersonWishes, syntheticName, syntheticPerson } from "./person/synthetic-person.ts";
export type { RecordWishes } from "./population/record-wishes.ts";
export { STAGES, type Stage } from "./population/stage.ts";
export { type PopulationWishes, syntheticPopulation } from "./population/synthetic-population.ts";
export { syntheticRecord } from "./population/synthetic-record.ts";
export { type Hand, RecordBuilder } from "./record/record-builder.ts";
export { STORIES } from "./story/stories/index.ts";
export type { Story, StoryAssessment, SyntheticWorker } from "./story/story.ts";
