import { useState } from 'react';
import {
  Button,
  Chip,
  Dialog,
  EmptyState,
  Icon,
  IconButton,
  type IconName,
  iconPaths,
  Item,
  Menu,
  Meter,
  Notice,
  Pager,
  Panel,
  Sheet,
  Skeleton,
  TabLinks,
  Tabs,
  TextArea,
  useOfferUndo,
} from '../../../ui/index.ts';
import styles from './styleguide.module.css';

export function Actions() {
  const [dialog, setDialog] = useState(false);
  const [sheet, setSheet] = useState(false);
  const [chosen, setChosen] = useState('new');
  const offerUndo = useOfferUndo();
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <Button look="primary" icon="support">
          Je soutiens · 48
        </Button>
        <Button>Faire le point</Button>
        <Button look="quiet" icon="reply">
          Répondre
        </Button>
        <Button look="danger" icon="trash">
          Retirer
        </Button>
        <Button href="/styleguide" icon="arrow">
          Un lien
        </Button>
        <Button disabled>Impossible ici</Button>
        <Button busy look="primary">
          En route
        </Button>
        <Button size="small" look="primary">
          Accepter
        </Button>
        <Button size="small">Décliner…</Button>
      </div>
      <div className={styles.row}>
        <IconButton icon="bell" label="Notifications" />
        <IconButton icon="close" label="Fermer" size="small" />
        <IconButton icon="support" label="Soutenir" aria-pressed />
        <Menu
          label="Actions"
          groups={[
            {
              items: [
                { id: 'edit', label: 'Modifier', icon: 'write', onSelect: () => undefined },
                { id: 'link', label: 'Copier le lien', icon: 'link', onSelect: () => undefined },
                { id: 'go', label: 'Voir le sillage', icon: 'merge', href: '/styleguide?part=wakes' },
                { id: 'no', label: 'Demander une décision', icon: 'decide', disabled: true },
              ],
            },
            {
              label: 'Trier',
              items: ['new', 'supported'].map((id) => ({
                id,
                label: id === 'new' ? 'Les plus récents' : 'Les plus soutenus',
                checked: chosen === id,
                onSelect: () => setChosen(id),
              })),
            },
            {
              items: [
                {
                  id: 'out',
                  label: 'Retirer',
                  icon: 'trash',
                  danger: true,
                  onSelect: () => offerUndo({ message: '« Trop de cartes » est retirée.', onUndo: () => undefined }),
                },
              ],
            },
          ]}
        >
          {(trigger) => <IconButton {...trigger} icon="more" label="Autres actions" />}
        </Menu>
        <Button onClick={() => setDialog(true)}>Dialogue</Button>
        <Button onClick={() => setSheet(true)}>Feuille</Button>
        <Button onClick={() => offerUndo({ message: 'Le commentaire est retiré.', onUndo: () => undefined })}>
          Défaire
        </Button>
      </div>
      <Dialog
        open={dialog}
        onClose={() => setDialog(false)}
        title="Refuser ce communiqué"
        actions={
          <>
            <Button onClick={() => setDialog(false)}>Revenir</Button>
            <Button look="danger">Refuser, avec cette raison</Button>
          </>
        }
      >
        <TextArea label="Votre raison" hint="Tous ceux qui voient ce communiqué la liront." rows={4} />
      </Dialog>
      <Sheet open={sheet} onClose={() => setSheet(false)} title="La marge">
        <p>Ce qui accompagne la page : contrôles, suggestions, questions.</p>
      </Sheet>
      <div className={styles.row}>
        <Chip>Idée</Chip>
        <Chip tone="sea">Communiqué</Chip>
        <Chip tone="coral">Équipe Cap</Chip>
        <Chip tone="go" icon="check">
          Lancer
        </Chip>
        <Chip tone="tell" icon="clock">
          Prévenir
        </Chip>
        <Chip tone="stop" icon="stop">
          Refusé
        </Chip>
        <Chip href="/styleguide" icon="tag">
          fidélité
        </Chip>
      </div>
      <div className={styles.columns}>
        <Notice title="Qui verra ceci">Tout le groupe, sous votre nom, en français.</Notice>
        <Notice kind="good">Enregistré sur le serveur.</Notice>
        <Notice kind="warn" action={<Button size="small">Ajouter une source</Button>}>
          Le problème cite un chiffre sans source.
        </Notice>
        <Notice kind="error" title="Rien n’a été envoyé" action={<Button size="small">Réessayer</Button>}>
          Le serveur ne répond pas. Votre texte est gardé ici.
        </Notice>
      </div>
      <div className={styles.columns}>
        <Panel>
          <Meter label="Prêt à convaincre" value={9} max={12} valueText="9 sur 12" />
        </Panel>
        <Panel>
          <Meter label="Clients atteints" value={160} max={200} valueText="160 sur 200" tone="tell" />
        </Panel>
        <Panel edge="go">« en trois gestes depuis le téléphone » au lieu de « via un formulaire dédié »</Panel>
        <Panel edge="tell">Que deviennent les points déjà gagnés si le partenaire se retire ?</Panel>
      </div>
      <Tabs
        label="Parties"
        tabs={[
          { id: 'one', label: 'Discussion', count: 12, panel: <p>Douze messages.</p> },
          { id: 'two', label: 'Versions', count: 1204, panel: <p>Des versions.</p> },
          { id: 'three', label: 'Verantwortlichkeiten', panel: <Skeleton title lines={3} /> },
        ]}
      />
      <TabLinks
        label="Genres"
        links={[
          { href: '/styleguide?part=actions', label: 'Tout', count: 312, current: true },
          { href: '/styleguide?part=a', label: 'Idées', count: 200 },
          { href: '/styleguide?part=b', label: 'Leçons', count: 7 },
        ]}
      />
      <Pager href="/styleguide?page=2" seen="40 sur 312">
        Montrer les 20 suivantes
      </Pager>
      <EmptyState
        title="Encore aucune leçon ici"
        why="Une leçon racontée évite à une autre équipe de refaire le même essai."
        action={<Button look="primary">Raconter une leçon</Button>}
        exampleLabel="Par exemple"
        example={
          <Item
            title="Livrer dans le coffre : nous avons arrêté"
            href="/styleguide"
            excerpt="Quatre semaines, 180 clients, deux leçons."
            meta="Nantes"
          />
        }
      />
      <div className={styles.icons}>
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <span key={name}>
            <Icon name={name} size={24} />
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
