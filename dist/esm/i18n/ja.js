import { plural } from "./plural.js";
// src/i18n/ja.ts
var locale = "ja";
var words = {
	locale,
	phase: (number) => `フェーズ ${number}`,
	phases: (count) => plural(locale, count, { other: "# フェーズ" }),
	questions: (count) => plural(locale, count, { other: "# 件の質問" }),
	ongoing: "継続的",
	topics: "学習内容",
	tools: "主なツール",
	website: (tool) => `${tool}：ウェブサイト`,
	overview: "概要",
	levels: "レベル",
	search: "トピックとツールを検索",
	found: (what) => `検索結果：${what}`,
	nothingFound: "見つかりませんでした。",
	showAll: "すべて表示",
	expandAll: "すべて開く",
	collapseAll: "すべて閉じる",
	print: "印刷",
	copyLink: "リンクをコピー",
	linkCopied: "リンクをコピーしました",
	loading: "ロードマップを読み込んでいます…",
	noPhase: (phase) => `このロードマップにフェーズ「${phase}」はありません。`,
	noPhaseGiven: "ここに表示するロードマップのフェーズが指定されていません。",
	noFaq: "このロードマップに質問はありません。",
	unreadable: "このロードマップは表示できません。データが正しくありません。"
};
export { words };
