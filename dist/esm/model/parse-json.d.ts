/** What a text holds, or why it is no JSON. */
export type ParsedJson = {
    readonly value: unknown;
} | {
    readonly reason: string;
};
/** Reads JSON. The reason is in the words of the engine, without what in it cannot be seen: it quotes the text. */
export declare const parseJson: (text: string) => ParsedJson;
