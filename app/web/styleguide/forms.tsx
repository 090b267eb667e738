import { useState } from 'react';
import { Checkbox, RadioCards, Select, TextArea, TextField } from '../../../ui/index.ts';
import styles from './styleguide.module.css';

export function Forms() {
  const [audience, setAudience] = useState<'private' | 'entity' | 'organisation'>('entity');
  const [language, setLanguage] = useState<'fr' | 'de'>('de');
  return (
    <div className={styles.part}>
      <div className={styles.columns}>
        <TextField label="Le nom du produit" hint="Tel que les clients le diront." defaultValue="La carte Horizon" />
        <TextField
          label="Votre adresse"
          type="email"
          placeholder="claire@exemple.fr"
          error="Il manque le @ : écrivez l’adresse en entier."
        />
        <TextField label="Datum der Veröffentlichung" type="date" optional />
        <TextField label="Figé" defaultValue="pendant la revue" disabled />
        <Select
          label="Langue"
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'fr', label: 'Français' },
            { value: 'de', label: 'Deutsch, für alle Gesellschaften des Konzerns' },
          ]}
        />
        <div>
          <Checkbox label="Sous scellé" hint="Personne ne pourra lire votre nom, pas même les administrateurs." />
          <Checkbox label="J’ai lu" defaultChecked error="Cochez pour continuer." />
        </div>
      </div>
      <TextArea
        label="Le problème"
        hint="Vu par le client ; un chiffre aide."
        prose
        defaultValue={
          'Une cliente garde en moyenne sept cartes de fidélité dans son sac et n’en utilise que deux.\n\nLes points expirent avant qu’ils ne vaillent quelque chose.'
        }
      />
      <RadioCards
        label="Qui le verra"
        hint="Vous pourrez élargir plus tard."
        value={audience}
        onChange={setAudience}
        columns={3}
        options={[
          {
            value: 'private',
            label: 'Moi et mes invités',
            explanation: 'Personne d’autre, jusqu’à ce que vous l’ouvriez.',
            icon: 'lock',
          },
          {
            value: 'entity',
            label: 'Lyon',
            explanation: 'Cette entité et celles qui en dépendent.',
            icon: 'building',
          },
          {
            value: 'organisation',
            label: 'Alle Gesellschaften',
            explanation: 'Das ganze Unternehmen in drei Ländern, einschließlich der Kundenbetreuungsabteilungen.',
            icon: 'people',
          },
        ]}
      />
    </div>
  );
}
