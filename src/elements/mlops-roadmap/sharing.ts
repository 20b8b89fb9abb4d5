import type { ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import { adopt } from '../../controllers/adopt.js';
import type { DisclosureGroupController } from '../../controllers/disclosure-group.js';
import { extras } from '../../styles/extras.js';

/** What a roadmap shows, as far as the elements inside it need it. */
export type Shared = Omit<RoadmapContext, 'join' | 'leave' | 'memberChanged'>;

/** What a roadmap shares with the elements inside it, which join it with it. */
export const contextOf = (
  host: ReactiveControllerHost,
  { members }: DisclosureGroupController,
  shared: Shared,
): RoadmapContext => ({
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
  },
});
