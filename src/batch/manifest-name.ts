/** The file in a folder of results that tells what they were made from; it is no input, and no result. */
export const manifestName = ".brief-manifest.ndjson";
