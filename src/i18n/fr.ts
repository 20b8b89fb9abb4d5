import { plural } from './plural.js';
import type { Words } from './words.js';

const locale = 'fr';

export const words: Words = {
  locale,
  phase: (number) => `Phase ${number}`,
  // Many: a round number of millions, after which a noun takes a preposition.
  phases: (count) =>
    plural(locale, count, { one: '#\u00a0phase', many: '# de phases', other: '#\u00a0phases' }),
  questions: (count) =>
    plural(locale, count, {
      one: '#\u00a0question',
      many: '# de questions',
      other: '#\u00a0questions',
    }),
  ongoing: 'En continu',
  topics: 'À apprendre',
  tools: 'Outils clés',
  website: (tool) => `${tool}\u00a0: site web`,
  overview: 'Vue d’ensemble',
  levels: 'Niveaux',
  search: 'Rechercher un sujet ou un outil',
  found: (what) => `Résultats\u00a0: ${what}`,
  nothingFound: 'Aucun résultat.',
  showAll: 'Tout afficher',
  expandAll: 'Tout développer',
  collapseAll: 'Tout réduire',
  print: 'Imprimer',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  loading: 'Chargement de la feuille de route…',
  noPhase: (phase) => `Cette feuille de route n’a pas de phase «\u00a0${phase}\u00a0».`,
  noPhaseGiven: 'La phase de la feuille de route à afficher ici n’est pas indiquée.',
  noFaq: 'Cette feuille de route ne contient aucune question.',
  unreadable:
    'Impossible d’afficher cette feuille de route\u00a0: ses données ne sont pas valides.',
};
