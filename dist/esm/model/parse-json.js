// src/model/parse-json.ts
/** Reads JSON. The reason is in the words of the engine, without what in it cannot be seen: it quotes the text. */
var parseJson = (text) => {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return { reason: (error instanceof Error ? error.message : String(error)).replace(/\p{C}/gu, "�") };
	}
};
export { parseJson };
