import { Button, Chip, Count, Item, Page, PanelRow, PanelRows, Section, WakeTrace } from '../../../ui/index.ts';

/** The sketch of Home, made with what there is. */
export function Pages() {
  return (
    <Page
      title="Bonjour Claire"
      lead="Trois choses vous attendent. Depuis jeudi, votre communiqué a gagné douze soutiens."
      side={
        <Section title="Le sillage de ce que vous avez donné">
          <WakeTrace
            label="Le sillage de ce que vous avez donné"
            steps={[
              {
                id: '1',
                text: (
                  <>
                    <a href="/styleguide">La carte Horizon</a> est passée à 48 soutiens, onze personnes y ont écrit
                  </>
                ),
              },
              {
                id: '2',
                text: (
                  <>
                    Votre note d’atelier <b>« Trop de cartes »</b> est devenue une idée, puis ce communiqué
                  </>
                ),
              },
              { id: '3', text: 'Votre retour sur l’appli a reçu une réponse de Lisbonne' },
              {
                id: '4',
                text: (
                  <>
                    Votre leçon <b>« Bornes muettes »</b> a évité un essai à Hambourg
                  </>
                ),
              },
            ]}
          />
        </Section>
      }
    >
      <PanelRows label="Ce qui vous attend">
        <PanelRow
          title="Jonas suggère trois mots dans « La carte Horizon »"
          action={<Button look="primary">Lire</Button>}
        >
          et une question sous scellé attend dans la FAQ interne
        </PanelRow>
        <PanelRow
          title="L’essai « réponses au téléphone » approche de sa limite"
          action={<Button>Faire le point</Button>}
        >
          <Chip tone="tell">160 clients sur 200</Chip> Lyon Part-Dieu, encore neuf jours
        </PanelRow>
        <PanelRow title="Atelier Speed Boat demain à 9 h 30" action={<Button>Préparer</Button>}>
          Équipe Ancres : protéger les données · cinq personnes
        </PanelRow>
      </PanelRows>
      <div style={{ height: 42 }} />
      <Section title="Ce qui bouge autour de vous" action={<a href="/styleguide">Explorer</a>}>
        <Item
          title="Un interrupteur pour les jours sans promo"
          href="/styleguide"
          excerpt="Les magasins préviennent la veille qu’un rayon sera sans remise, et pourquoi. Les clients cessent de deviner."
          count={<Count value={27} label="soutiens" />}
          meta={
            <>
              <Chip tone="sea">Communiqué</Chip>
              <span>Porto</span>
              <span>traduit du portugais</span>
              <span>9 questions</span>
            </>
          }
        />
        <Item
          title="Retirer l’emballage devant le client"
          href="/styleguide"
          excerpt="Idée sous scellé, née du bêta-test de l’application d’un concurrent."
          count={<Count value={12} label="soutiens" />}
          meta={
            <>
              <Chip>Idée</Chip>
              <span>pour tout le groupe</span>
              <span>3 idées semblables</span>
            </>
          }
        />
        <Item
          title="Kundenbindungsprogrammverantwortlichenschulung: wir haben aufgehört, und darum"
          lang="de"
          href="/styleguide"
          excerpt="Vier Wochen, 180 Kundinnen, zwei Lehren über Vertrauen und eine über Schlösser."
          count={<Count value={1640} label="Danksagungen" />}
          meta={
            <>
              <Chip tone="go" icon="check">
                Leçon
              </Chip>
              <span>Nantes</span>
              <span>reprise par deux équipes</span>
            </>
          }
        />
      </Section>
    </Page>
  );
}
