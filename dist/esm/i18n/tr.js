import { formatNumber } from "./format-number.js";
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
	unreadable: "Bu yol haritası gösterilemiyor.",
	notFound: "Belirtilen adreste yol haritası yok.",
	unreachable: "Yol haritası yüklenemedi.",
	retry: "Yeniden dene",
	notRoadmap: "Bu yol haritası gösterilemiyor: verileri geçerli değil.",
	progress: "İlerleme",
	plan: "Plan",
	doneOf: (done, topics) => `${formatNumber(locale, done)}/${formatNumber(locale, topics)} tamamlandı`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)}/# konu tamamlandı`,
		other: `${formatNumber(locale, done)}/# konu tamamlandı`
	}),
	wholePhase: (number) => `${number}. aşamanın tüm konuları`,
	here: "Buradasınız",
	from: (date) => `Başlangıç: ${date}`,
	finish: (date) => `Bitiş: ${date}`,
	startDate: "Başlangıç tarihi",
	download: "İlerlemeyi indir",
	openFile: "İlerleme dosyası aç",
	copyChecklist: "Kontrol listesi olarak kopyala",
	copyProgressLink: "Başka bir cihaz için bağlantı kopyala",
	calendar: "Takvimi indir",
	copied: "Kopyalandı.",
	notCopied: "Burada kopyalamaya izin verilmiyor.",
	reset: "İlerlemeyi sıfırla",
	wasReset: "İlerlemeniz sıfırlandı.",
	undo: "Geri al",
	offer: (count) => {
		return `Bu bağlantıda ilerleme var: ${plural(locale, count, {
			one: "# konu tamamlanmış",
			other: "# konu tamamlanmış"
		})}. Kendi ilerlemenize eklensin mi?`;
	},
	accept: "Ekle",
	decline: "Hayır, teşekkürler",
	added: (count) => plural(locale, count, {
		one: "# konu eklendi.",
		other: "# konu eklendi."
	}),
	notKept: "İlerlemeniz burada saklanamıyor: yalnızca bu sayfa açık olduğu sürece kalır.",
	progressUnreadable: "Saklanan ilerlemeniz okunamıyor ve olduğu gibi bırakıldı. Şimdi işaretledikleriniz yalnızca bu sayfa açık olduğu sürece kalır.",
	notSaved: "Bu değişiklik kaydedilemedi ve geri alındı.",
	notProgress: "Bu, bir yol haritasının ilerlemesi değil. Hiçbir şey değiştirilmedi.",
	newerProgress: "Bu ilerleme daha yeni bir sürüme ait. Hiçbir şey değiştirilmedi.",
	otherRoadmap: "Bu ilerleme başka bir yol haritasına ait. Hiçbir şey değiştirilmedi.",
	tooLarge: "Bu, ilerleme olamayacak kadar büyük. Hiçbir şey değiştirilmedi.",
	notLoaded: "Yüklenemedi. Lütfen yeniden deneyin."
};
export { words };
