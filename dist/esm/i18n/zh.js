import { plural } from "./plural.js";
// src/i18n/zh.ts
var locale = "zh-CN";
var words = {
	locale,
	phase: (number) => `第${number}阶段`,
	phases: (count) => plural(locale, count, { other: "#个阶段" }),
	questions: (count) => plural(locale, count, { other: "#个常见问题" }),
	ongoing: "持续进行",
	topics: "学习内容",
	tools: "核心工具",
	website: (tool) => `${tool}：网站`,
	overview: "概览",
	levels: "级别",
	search: "搜索主题和工具",
	found: (what) => `找到${what}`,
	nothingFound: "未找到结果。",
	showAll: "显示全部",
	expandAll: "全部展开",
	collapseAll: "全部收起",
	print: "打印",
	copyLink: "复制链接",
	linkCopied: "链接已复制",
	loading: "正在加载路线图…",
	noPhase: (phase) => `此路线图中没有阶段“${phase}”。`,
	noPhaseGiven: "未指定此处应显示路线图的哪个阶段。",
	noFaq: "此路线图中没有常见问题。",
	unreadable: "无法显示此路线图：数据无效。"
};
export { words };
