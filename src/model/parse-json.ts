/** What a text holds, or why it is no JSON. */
export type ParsedJson = { readonly value: unknown } | { readonly reason: string };

/** Reads JSON. The reason is in the words of the engine, without what in it cannot be seen: it quotes the text. */
export const parseJson = (text: string): ParsedJson => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: reason.replace(/\p{C}/gu, '\uFFFD') };
  }
};
