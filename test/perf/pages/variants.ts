/** What is compared: the same content, put into a page in different ways. */
export const variants = ['static', 'contained', 'bare', 'widget'] as const;
export type Variant = (typeof variants)[number];

/** Against which everything is measured. */
export const base: Variant = 'static';

export const variantNames: Readonly<Record<Variant, string>> = {
  static: 'static HTML',
  contained: 'static HTML, contained',
  bare: 'bare Lit element',
  widget: '`<mlops-roadmap>`',
};

/** The bundled roadmap itself, that roadmap over and over with so many phases, or nothing yet. */
export type Size = 'seed' | 'empty' | number;
