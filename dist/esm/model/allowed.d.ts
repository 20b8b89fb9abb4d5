/** The value when it is one of those allowed, else the fallback. */
export declare const oneOf: <Value extends string>(allowed: readonly Value[], value: unknown, fallback: Value) => Value;
/** Those of the words in a space-separated list that are allowed. */
export declare const someOf: <Value extends string>(allowed: readonly Value[], list: string | null | undefined) => ReadonlySet<Value>;
