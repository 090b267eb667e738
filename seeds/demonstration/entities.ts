// Maison Brévent is invented, like everyone who works there.
import type { SeedEntity } from './shapes.ts';

export const entities = [
  { key: 'group', name: 'Maison Brévent', parent: null, country: 'FR', language: 'fr' },

  { key: 'france', name: 'France', parent: 'group', country: 'FR', language: 'fr' },
  { key: 'lyon', name: 'Siège de Lyon', parent: 'france', country: 'FR', language: 'fr' },
  { key: 'fidelite', name: 'Fidélité et service client', parent: 'lyon', country: 'FR', language: 'fr' },
  { key: 'numerique', name: 'Numérique et données', parent: 'lyon', country: 'FR', language: 'fr' },
  { key: 'logistique', name: 'Logistique et livraison', parent: 'lyon', country: 'FR', language: 'fr' },
  { key: 'catalogue', name: 'Catalogue et achats', parent: 'lyon', country: 'FR', language: 'fr' },
  { key: 'part-dieu', name: 'Lyon Part-Dieu', parent: 'france', country: 'FR', language: 'fr' },
  { key: 'nantes', name: 'Nantes', parent: 'france', country: 'FR', language: 'fr' },

  { key: 'portugal', name: 'Portugal', parent: 'group', country: 'PT', language: 'pt' },
  { key: 'lisboa', name: 'Lisboa', parent: 'portugal', country: 'PT', language: 'pt' },
  { key: 'porto', name: 'Porto', parent: 'portugal', country: 'PT', language: 'pt' },

  { key: 'deutschland', name: 'Deutschland', parent: 'group', country: 'DE', language: 'de' },
  { key: 'berlin', name: 'Berlin', parent: 'deutschland', country: 'DE', language: 'de' },
  { key: 'hamburg', name: 'Hamburg', parent: 'deutschland', country: 'DE', language: 'de' },
] satisfies SeedEntity[];
