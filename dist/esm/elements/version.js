// src/elements/version.ts
/** Version of the package; a test holds it to package.json. */
var version = "0.1.0";
export { version };
