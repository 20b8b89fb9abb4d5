import { plural } from "./plural.js";
// src/i18n/tr.ts
var locale = "tr";
var words = {
	locale,
	phase: (number) => `${number}. aşama`,
	phases: (count) => plural(locale, count, {
		one: "# aşama",
		other: "# aşama"
	}),
	questions: (count) => plural(locale, count, {
		one: "# soru",
		other: "# soru"
	}),
	ongoing: "Sürekli",
	topics: "Öğrenilecek konular",
	tools: "Temel araçlar",
	website: (tool) => `${tool}: web sitesi`,
	overview: "Genel bakış",
	levels: "Düzeyler",
	search: "Konu ve araç ara",
	found: (what) => `Sonuçlar: ${what}`,
	nothingFound: "Sonuç bulunamadı.",
	showAll: "Tümünü göster",
	expandAll: "Tümünü genişlet",
	collapseAll: "Tümünü daralt",
	print: "Yazdır",
	copyLink: "Bağlantıyı kopyala",
	linkCopied: "Bağlantı kopyalandı",
	loading: "Yol haritası yükleniyor…",
	noPhase: (phase) => `Bu yol haritasında “${phase}” aşaması yok.`,
	noPhaseGiven: "Burada yol haritasının hangi aşamasının gösterileceği belirtilmemiş.",
	noFaq: "Bu yol haritasında soru yok.",
	unreadable: "Bu yol haritası gösterilemiyor: verileri geçerli değil."
};
export { words };
