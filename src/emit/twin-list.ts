import { Entities, Events, Figures, Positions, Silences, Terms } from './twin-data.ts';
import { Addresses, Claims, Explainer, Sources } from './twin-texts.ts';

/** The shape of each `data/<name>.json`, from which its JSON Schema is made. */
export const TWINS = {
  sources: Sources,
  claims: Claims,
  figures: Figures,
  events: Events,
  entities: Entities,
  terms: Terms,
  positions: Positions,
  silences: Silences,
  explainer: Explainer,
  addresses: Addresses,
} as const;
