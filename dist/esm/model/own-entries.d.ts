/**
 * The same fields in an object that has no others: Valibot reads whatever name it meets or asks for, also those that a page
 * has added to all objects.
 */
export declare const ownEntries: <Fields extends object>(fields: Fields) => Fields;
