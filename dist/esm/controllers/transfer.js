// src/controllers/transfer.ts
/** Offers a text as a file. */
var download = (name, type, text) => {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 6e4);
};
/** Puts a text on the clipboard; false where that is not allowed. */
var copyText = async (text) => {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
};
export { copyText, download };
