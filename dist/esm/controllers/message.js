// src/controllers/message.ts
var problems = {
	notKept: ({ notKept: text }) => ({ text }),
	notSaved: ({ notSaved: text }) => ({ text }),
	unreadable: ({ progressUnreadable: text }) => ({ text })
};
/** What the reader of an element is told of their progress. */
var MessageController = class {
	message;
	#host;
	constructor(host) {
		this.#host = host;
	}
	tell(message) {
		this.message = message;
		this.#host.requestUpdate();
	}
	/** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
	tellProblem(problem) {
		if (problem) this.tell(problems[problem]);
		else if (this.message && Object.values(problems).includes(this.message)) this.tell(void 0);
	}
};
export { MessageController };
