const SOURCE = /\.tsx?$/;
const TEST = /\.test\.tsx?$/;
const DATA = /\.gen\.|\/generated\/|\/fixtures\/|\/data\/|municipalities/;
const PACKAGE_SOURCE = /^packages\/([^/]+)\/src\//;

/** Written by people, not data in the shape of code. */
export const isSource = (path: string): boolean => SOURCE.test(path) && !DATA.test(path);

/** A file of tests. */
export const isTest = (path: string): boolean => TEST.test(path);

/** The published package whose code a file is, tests left out. */
export const packageOf = (path: string): string | undefined => (isTest(path) ? undefined : PACKAGE_SOURCE.exec(path)?.[1]);
