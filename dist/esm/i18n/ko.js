import { plural } from "./plural.js";
// src/i18n/ko.ts
var locale = "ko";
var words = {
	locale,
	phase: (number) => `${number}단계`,
	phases: (count) => plural(locale, count, { other: "단계 #개" }),
	questions: (count) => plural(locale, count, { other: "질문 #개" }),
	ongoing: "지속",
	topics: "학습 내용",
	tools: "주요 도구",
	website: (tool) => `${tool}: 웹사이트`,
	overview: "개요",
	levels: "수준",
	search: "주제 및 도구 검색",
	found: (what) => `검색 결과: ${what}`,
	nothingFound: "검색 결과가 없습니다.",
	showAll: "모두 표시",
	expandAll: "모두 펼치기",
	collapseAll: "모두 접기",
	print: "인쇄",
	copyLink: "링크 복사",
	linkCopied: "링크가 복사되었습니다",
	loading: "로드맵을 불러오는 중…",
	noPhase: (phase) => `이 로드맵에는 “${phase}” 단계가 없습니다.`,
	noPhaseGiven: "여기에 표시할 로드맵 단계가 지정되지 않았습니다.",
	noFaq: "이 로드맵에는 질문이 없습니다.",
	unreadable: "이 로드맵을 표시할 수 없습니다. 데이터가 올바르지 않습니다."
};
export { words };
