import { adopt } from "../../controllers/adopt.js";
import { extras } from "../../styles/extras.js";
// src/elements/mlops-roadmap/sharing.ts
/** What a roadmap shares with the elements inside it, which join it with it. */
var contextOf = (host, { members }, shared) => ({
	...shared,
	join: (member, root) => {
		members.add(member);
		adopt(root, extras.styleSheet);
		adopt(root, shared.tracking?.styleSheet);
	},
	leave: (member) => {
		members.delete(member);
		host.requestUpdate();
	},
	memberChanged: () => {
		host.requestUpdate();
	}
});
export { contextOf };
