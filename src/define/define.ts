interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Defines an element unless its name is taken: the first definition wins. A second one warns when it is of another version.
 * Does nothing where there are no custom elements, as in Node.
 */
export const define = (
  tag: string,
  element: VersionedElement & { readonly version: string },
): void => {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag) as VersionedElement | undefined;
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing.version !== element.version) {
    console.warn(
      `<${tag}> is there already in version ${existing.version ?? '?'}, not ${element.version}`,
    );
  }
};
