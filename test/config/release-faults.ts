/** What has to agree before a version is published. */
export interface Release {
  /** The tag that is to be published; undefined where none is set yet. */
  readonly tag: string | undefined;
  readonly packageVersion: string;
  readonly lockVersion: string;
  /** What the elements say of themselves. */
  readonly elementsVersion: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** Address of the repository that package.json names. */
  readonly repository: string | undefined;
  /** Owner and name of the repository that publishes; undefined away from a forge. */
  readonly publisher: string | undefined;
}

/** The text below a heading of the changelog; undefined where there is none that the pattern matches. */
const sectionOf = (changelog: string, heading: RegExp): string | undefined => {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => heading.test(text.split('\n', 1)[0] ?? ''));
  return section?.replace(/^.*\n?/, '').trim();
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const versionFaults = ({ packageVersion, lockVersion, elementsVersion }: Release) =>
  [
    ['package-lock.json', lockVersion],
    ['src/elements/version.ts', elementsVersion],
  ].flatMap(([file = '', version = '']) =>
    version === packageVersion ? [] : [`${file} says ${version}, package.json ${packageVersion}`],
  );

const changelogFaults = ({ changelog, packageVersion }: Release): readonly string[] => {
  const heading = new RegExp(`^\\[${escaped(packageVersion)}\\] - \\d{4}-\\d{2}-\\d{2}$`);
  const section = sectionOf(changelog, heading);
  const faults =
    section === undefined
      ? [`CHANGELOG.md has no “## [${packageVersion}] - YYYY-MM-DD”`]
      : section === ''
        ? [`CHANGELOG.md says nothing of ${packageVersion}`]
        : [];
  return sectionOf(changelog, /^\[Unreleased\]$/)
    ? [...faults, `CHANGELOG.md still has lines under “Unreleased”`]
    : faults;
};

/** The registry takes a provenance only from the repository that the package names. */
const repositoryFaults = ({ repository, publisher }: Release): readonly string[] => {
  if (repository === undefined) return ['package.json names no repository, which provenance needs'];
  const path = repository.replace(/(\.git)?\/?$/, '').toLowerCase();
  return publisher === undefined || path.endsWith(`/${publisher.toLowerCase()}`)
    ? []
    : [`package.json names ${repository} as its repository, not ${publisher}`];
};

/** What keeps the files from being one version. */
export const disagreements = (release: Release): readonly string[] => [
  ...versionFaults(release),
  ...(release.tag === undefined || release.tag === `v${release.packageVersion}`
    ? []
    : [`The tag is ${release.tag}, package.json says ${release.packageVersion}`]),
];

/** What is still to be written before that version can be published. */
export const stillToDo = (release: Release): readonly string[] => [
  ...changelogFaults(release),
  ...repositoryFaults(release),
];
