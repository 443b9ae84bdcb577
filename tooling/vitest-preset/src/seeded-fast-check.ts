import fc from "fast-check";
import { propertyRuns } from "./property-runs.ts";

const { seed, times, longest } = propertyRuns(process.env);

fc.configureGlobal({ seed });

const COMMONLY = 100;

const more = (asked: number = COMMONLY) => ({ numRuns: asked * times, interruptAfterTimeLimit: longest, markInterruptAsFailure: false });

/** As fast-check's own; on a soak more times than the test asks, but each property no longer than the limit. */
const assert = ((property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) =>
  fc.assert(property, times === 1 ? parameters : { ...parameters, ...more(parameters?.numRuns) })) as typeof fc.assert;

// Stands in for a module whose default export everyone imports.
export default { ...fc, assert };
