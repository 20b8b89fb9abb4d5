// src/model/level.ts
var rankedLevels = ({ levels }) => new Map(levels.map((level, index) => [level.id, {
	...level,
	rank: index + 1
}]));
export { rankedLevels };
