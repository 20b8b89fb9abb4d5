// src/model/done.ts
/** Whether a topic is done, under its id or one that it had. */
var isDone = ({ id, aliases = [] }, done) => [id, ...aliases].some((name) => done.has(name));
/** How many of these topics are done. */
var countDone = (topics, done) => topics.filter((topic) => isDone(topic, done)).length;
export { countDone, isDone };
