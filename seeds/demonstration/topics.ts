import type { SeedTopic } from './shapes.ts';

export const topics = [
  {
    key: 'loyalty',
    name: { fr: 'Carte de fidélité', en: 'Loyalty card', de: 'Kundenkarte', pt: 'Cartão de cliente' },
  },
  {
    key: 'stores',
    name: {
      fr: 'Vie des magasins',
      en: 'Life in the stores',
      de: 'Alltag in den Filialen',
      pt: 'Vida das lojas',
    },
  },
  {
    key: 'delivery',
    name: {
      fr: 'Livraison et retrait',
      en: 'Delivery and collection',
      de: 'Lieferung und Abholung',
      pt: 'Entrega e recolha',
    },
  },
  {
    key: 'app',
    name: {
      fr: 'Application et site',
      en: 'App and website',
      de: 'App und Website',
      pt: 'Aplicação e sítio',
    },
  },
  {
    key: 'customer-service',
    name: {
      fr: 'Réponses aux clients',
      en: 'Answering customers',
      de: 'Antworten für Kunden',
      pt: 'Respostas aos clientes',
    },
  },
  {
    key: 'packaging',
    name: {
      fr: 'Emballages et recharges',
      en: 'Packaging and refills',
      de: 'Verpackung und Nachfüllen',
      pt: 'Embalagens e recargas',
    },
  },
  {
    key: 'products',
    name: {
      fr: 'Produits et catalogue',
      en: 'Products and catalogue',
      de: 'Sortiment und Katalog',
      pt: 'Produtos e catálogo',
    },
  },
  {
    key: 'prices',
    name: {
      fr: 'Prix et promotions',
      en: 'Prices and offers',
      de: 'Preise und Aktionen',
      pt: 'Preços e promoções',
    },
  },
  {
    key: 'work',
    name: { fr: 'Mieux travailler', en: 'Working better', de: 'Besser arbeiten', pt: 'Trabalhar melhor' },
  },
  {
    key: 'privacy',
    name: {
      fr: 'Données et confiance',
      en: 'Data and trust',
      de: 'Daten und Vertrauen',
      pt: 'Dados e confiança',
    },
  },
] satisfies SeedTopic[];
