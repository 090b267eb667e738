-- What resembles, across languages: words of everyday work in four languages that mean the same thing have one concept. It is a
-- small dictionary of our own, not a translation: how good it is stands in docs/performance.md, measured by bench/similar.ts.
CREATE TABLE concept_word (
  language text NOT NULL,
  stem text NOT NULL,
  concept text NOT NULL,
  PRIMARY KEY (language, stem, concept)
);
CREATE FUNCTION configuration_of(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT (CASE language WHEN 'fr' THEN 'french' WHEN 'de' THEN 'german' WHEN 'pt' THEN 'portuguese' ELSE 'english' END)::regconfig
$$;
INSERT INTO concept_word (language, stem, concept)
SELECT DISTINCT w.language, s.lexeme, c.concept FROM (VALUES
  ('customer', 'client cliente clientèle acheteur', 'customer client buyer shopper', 'Kunde Kundin Kunden Käufer', 'cliente clientes comprador'),
  ('colleague', 'collègue salarié employé collaborateur', 'colleague employee staff coworker', 'Kollege Kollegin Mitarbeiter Mitarbeiterin Beschäftigte', 'colega funcionário empregado colaborador'),
  ('seller', 'vendeur vendeuse', 'salesperson assistant seller', 'Verkäufer Verkäuferin', 'vendedor vendedora'),
  ('team', 'équipe', 'team crew', 'Team Mannschaft', 'equipa equipe'),
  ('manager', 'cadre directeur manager responsable chef', 'manager director boss leader', 'Führungskraft Leiter Chef Vorgesetzte', 'gestor diretor chefe responsável'),
  ('newcomer', 'nouveau arrivant embauché', 'newcomer starter joiner hire', 'Neuling Neue Einsteiger', 'novato recém'),
  ('apprentice', 'apprenti alternance stagiaire', 'apprentice trainee intern', 'Auszubildende Lehrling Praktikant', 'aprendiz estagiário'),
  ('mentor', 'mentor parrain tuteur marraine', 'mentor buddy tutor', 'Mentor Pate Patin', 'mentor padrinho tutor'),
  ('headquarters', 'siège bureaux', 'headquarters office offices', 'Zentrale Büro Hauptsitz', 'sede escritório escritórios'),
  ('store', 'magasin boutique', 'store shop outlet', 'Filiale Laden Geschäft', 'loja lojas'),
  ('department', 'service département métier rayon', 'department unit', 'Abteilung Bereich', 'departamento serviço secção'),
  ('warehouse', 'entrepôt dépôt', 'warehouse depot', 'Lager Lagerhalle', 'armazém depósito'),
  ('factory', 'usine atelier fabrique', 'factory plant workshop', 'Fabrik Werk Werkstatt', 'fábrica oficina'),
  ('counter', 'comptoir guichet', 'counter desk', 'Schalter Tresen Theke', 'balcão guichê'),
  ('till', 'caisse', 'till checkout register', 'Kasse', 'caixa'),
  ('shelf', 'rayon étagère linéaire', 'shelf aisle', 'Regal', 'prateleira corredor'),
  ('window', 'vitrine', 'window display', 'Schaufenster', 'montra vitrine'),
  ('queue', 'attente file queue', 'queue waiting wait', 'Warteschlange Wartezeit warten Schlange', 'espera fila'),
  ('house', 'maison domicile foyer', 'home house household', 'Haus Haushalt Hause Zuhause', 'casa lar'),
  ('help', 'aide aider assistance', 'help assist support', 'Hilfe helfen Unterstützung', 'ajuda ajudar apoio'),
  ('points', 'point points', 'point points', 'Punkt Punkte Treuepunkte Treuepunkt', 'ponto pontos'),
  ('loyalty', 'fidélité', 'loyalty', 'Treue Treuepunkte Kundenbindung', 'fidelidade fidelização'),
  ('card', 'carte', 'card', 'Karte Kundenkarte', 'cartão'),
  ('exchange', 'échanger échange troquer', 'exchange swap trade', 'tauschen Tausch umtauschen', 'trocar troca'),
  ('hour', 'heure horaire heures', 'hour hours', 'Stunde Stunden Putzstunden', 'hora horas'),
  ('time', 'temps durée délai', 'time duration delay', 'Zeit Dauer Frist', 'tempo prazo duração'),
  ('day', 'jour journée', 'day', 'Tag', 'dia'),
  ('week', 'semaine', 'week', 'Woche', 'semana'),
  ('month', 'mois', 'month', 'Monat', 'mês meses'),
  ('year', 'an année', 'year', 'Jahr', 'ano'),
  ('evening', 'soir soirée', 'evening', 'Abend Abends', 'noite noitinha'),
  ('night', 'nuit', 'night', 'Nacht nachts', 'noite'),
  ('schedule', 'planning horaire roulement', 'schedule roster shift timetable', 'Dienstplan Schicht Stundenplan Plan', 'horário turno escala'),
  ('meeting', 'réunion', 'meeting', 'Besprechung Sitzung Meeting', 'reunião reuniões'),
  ('calendar', 'calendrier agenda', 'calendar diary', 'Kalender', 'calendário agenda'),
  ('holiday', 'vacances congé', 'holiday vacation leave', 'Urlaub Ferien', 'férias'),
  ('cleaning', 'ménage nettoyage nettoyer laver propre', 'cleaning clean wash housework', 'Reinigung putzen Putzstunden sauber waschen', 'limpeza limpar lavar'),
  ('carpet', 'tapis moquette shampouineuse', 'carpet rug', 'Teppich Teppichreiniger', 'tapete alcatifa tapetes'),
  ('laundry', 'lessive linge', 'laundry detergent', 'Waschmittel Wäsche', 'detergente roupa'),
  ('bottle', 'bouteille flacon', 'bottle flask', 'Flasche', 'garrafa frasco'),
  ('refill', 'remplir recharge vrac', 'refill fill bulk', 'nachfüllen Nachfüllstation füllen auffüllen', 'encher recarga granel'),
  ('empty', 'vide', 'empty', 'leer leere', 'vazio vazia'),
  ('content', 'contenu', 'content contents inside', 'Inhalt', 'conteúdo'),
  ('packaging', 'emballage carton boîte', 'packaging box wrapping carton', 'Verpackung Karton Schachtel', 'embalagem caixa cartão'),
  ('parcel', 'colis paquet', 'parcel package', 'Paket', 'encomenda pacote'),
  ('delivery', 'livraison livrer livreur', 'delivery deliver courier', 'Lieferung liefern Zusteller', 'entrega entregar estafeta'),
  ('return', 'retour rendre renvoyer', 'return returns', 'Rückgabe Retoure zurückgeben', 'devolução devolver devoluções'),
  ('receipt', 'ticket reçu facture', 'receipt proof invoice', 'Kassenbon Beleg Quittung Rechnung', 'talão recibo fatura'),
  ('refund', 'rembourser remboursement', 'refund reimburse', 'Erstattung erstatten', 'reembolso reembolsar'),
  ('price', 'prix tarif', 'price cost', 'Preis', 'preço'),
  ('discount', 'remise rabais promotion solde', 'discount rebate promotion sale', 'Rabatt Nachlass Angebot', 'desconto promoção saldo'),
  ('voucher', 'bon chèque coupon', 'voucher coupon', 'Gutschein', 'vale cupão'),
  ('money', 'argent budget euro', 'money budget', 'Geld Budget', 'dinheiro orçamento'),
  ('salary', 'salaire rémunération paie', 'salary pay wage', 'Gehalt Lohn Gehaltsspanne Vergütung', 'salário remuneração salarial'),
  ('job', 'emploi poste métier offre', 'job position vacancy role', 'Stelle Stellenanzeige Arbeitsplatz Beruf', 'emprego posto vaga cargo'),
  ('advert', 'annonce affiche publicité', 'ad advert advertisement announcement', 'Anzeige Werbung Durchsage', 'anúncio publicidade'),
  ('internal', 'interne', 'internal', 'intern interne', 'interno'),
  ('transparency', 'transparence transparent', 'transparency transparent open', 'Transparenz transparent', 'transparência transparente'),
  ('show', 'montrer afficher publier affiché indiquer', 'show display publish state tell', 'zeigen anzeigen veröffentlichen nennen aushängen', 'mostrar afixar publicar indicar'),
  ('answer', 'réponse répondre', 'answer reply respond', 'Antwort beantworten antworten Antwortzeit', 'resposta responder'),
  ('question', 'question demander', 'question ask', 'Frage fragen Kundenfragen', 'pergunta perguntar'),
  ('idea', 'idée suggestion proposition', 'idea suggestion proposal', 'Idee Vorschlag', 'ideia sugestão proposta'),
  ('listen', 'écouter écoute', 'listen hear', 'zuhören hören', 'ouvir escutar'),
  ('trust', 'confiance', 'trust confidence', 'Vertrauen vertrauen', 'confiança'),
  ('phone', 'téléphone smartphone portable', 'phone smartphone mobile', 'Telefon Handy Smartphone', 'telemóvel telefone smartphone'),
  ('screen', 'écran', 'screen monitor', 'Bildschirm Monitor', 'ecrã'),
  ('app', 'application appli', 'app application', 'App Anwendung', 'aplicação app'),
  ('website', 'site internet web', 'website web site', 'Webseite Website Internetseite', 'site página web'),
  ('data', 'donnée données', 'data', 'Daten', 'dados'),
  ('delete', 'effacer supprimer oublier', 'delete erase remove forget', 'löschen entfernen', 'apagar eliminar esquecer'),
  ('privacy', 'confidentialité privé vie', 'privacy private', 'Datenschutz Privatsphäre', 'privacidade'),
  ('button', 'bouton', 'button', 'Knopf Taste', 'botão'),
  ('print', 'imprimer impression', 'print', 'drucken Druck', 'imprimir impressão'),
  ('letter', 'lettre caractère caractères police', 'letter print type font', 'Buchstabe Schrift Brief', 'letra letras carta'),
  ('large', 'gros grand agrandir', 'large big bigger', 'groß große größer größere', 'grande maior'),
  ('catalogue', 'catalogue brochure', 'catalogue catalog brochure', 'Katalog Prospekt', 'catálogo folheto'),
  ('eyesight', 'voir vue lunettes malvoyant', 'eyesight sight glasses blind', 'sehen Brille blind', 'ver vista óculos cego'),
  ('noise', 'bruit sonore', 'noise loud', 'Lärm laut Geräusch', 'ruído barulho'),
  ('quiet', 'calme silence tranquille doux', 'quiet calm silent', 'ruhig Ruhe still stille leise', 'calmo calma silêncio'),
  ('music', 'musique', 'music', 'Musik', 'música'),
  ('light', 'lumière éclairage lampe', 'light lighting lamp dim', 'Licht Beleuchtung Lampe', 'luz iluminação'),
  ('electricity', 'électricité courant énergie', 'electricity power energy', 'Strom Elektrizität Energie', 'eletricidade energia'),
  ('off', 'éteindre couper', 'off switch turn', 'ausschalten abschalten aus', 'desligar apagar'),
  ('water', 'eau', 'water', 'Wasser', 'água'),
  ('waste', 'déchet gaspillage jeter poubelle', 'waste trash rubbish throw', 'Abfall Müll wegwerfen Verschwendung', 'lixo desperdício deitar'),
  ('recycle', 'recycler recyclage tri', 'recycle recycling sorting', 'recyceln Recycling trennen', 'reciclar reciclagem'),
  ('plastic', 'plastique', 'plastic', 'Plastik Kunststoff', 'plástico'),
  ('carbon', 'carbone climat co2', 'carbon climate emissions', 'Klima Kohlenstoff Emissionen', 'carbono clima emissões'),
  ('repair', 'réparer réparation panne', 'repair fix mend', 'Reparatur reparieren Reparaturecke kaputt', 'reparação reparar arranjar avaria'),
  ('spare', 'pièce détachée', 'spare part', 'Ersatzteil', 'peça sobresselente'),
  ('appliance', 'appareil électroménager', 'appliance device', 'Gerät Haushaltsgerät Geräte', 'aparelho eletrodoméstico'),
  ('machine', 'machine', 'machine', 'Maschine', 'máquina'),
  ('technician', 'technicien mécanicien', 'technician mechanic', 'Techniker Mechaniker', 'técnico mecânico'),
  ('lend', 'prêter louer location emprunter prêt', 'lend rent hire borrow loan', 'leihen verleihen mieten ausleihen', 'emprestar alugar aluguer'),
  ('sell', 'vendre vente', 'sell sale selling', 'verkaufen Verkauf', 'vender venda'),
  ('buy', 'acheter achat', 'buy purchase', 'kaufen Kauf Einkauf', 'comprar compra'),
  ('bicycle', 'vélo bicyclette cycliste', 'bicycle bike bikes cycle', 'Fahrrad Rad Diensträder Dienstrad', 'bicicleta bicicletas'),
  ('car', 'voiture automobile', 'car automobile', 'Auto Wagen Firmenwagen', 'carro automóvel'),
  ('commute', 'trajet déplacement covoiturage', 'commute commuting carpool', 'Arbeitsweg pendeln Fahrgemeinschaft', 'deslocação trajeto boleia'),
  ('truck', 'camion poids', 'truck lorry', 'Lastwagen LKW', 'camião'),
  ('driver', 'chauffeur conducteur', 'driver', 'Fahrer', 'motorista condutor'),
  ('parking', 'parking stationnement', 'parking', 'Parkplatz', 'estacionamento'),
  ('travel', 'voyage déplacement', 'travel trip journey', 'Reise', 'viagem'),
  ('training', 'formation former apprentissage', 'training learning course', 'Schulung Ausbildung Fortbildung Kurs', 'formação treino curso'),
  ('teach', 'enseigner apprendre', 'teach learn', 'lehren lernen', 'ensinar aprender'),
  ('knowledge', 'savoir connaissance', 'knowledge know', 'Wissen', 'conhecimento saber'),
  ('manual', 'manuel notice mode', 'manual instructions guide', 'Anleitung Handbuch', 'manual instruções'),
  ('video', 'vidéo film filmer', 'video film', 'Video Film', 'vídeo filme'),
  ('translate', 'traduire traduction langue', 'translate translation language', 'übersetzen Übersetzung Sprache', 'traduzir tradução língua'),
  ('safety', 'sécurité danger', 'safety danger', 'Sicherheit Gefahr', 'segurança perigo'),
  ('accident', 'accident blessure', 'accident injury', 'Unfall Verletzung', 'acidente ferimento'),
  ('health', 'santé médecin soin', 'health medical care', 'Gesundheit Arzt Pflege', 'saúde médico cuidado'),
  ('stress', 'stress fatigue épuisement', 'stress fatigue burnout', 'Stress Müdigkeit', 'stress cansaço'),
  ('break', 'pause repos', 'break rest', 'Pause Erholung', 'pausa descanso'),
  ('canteen', 'cantine restaurant repas déjeuner', 'canteen meal lunch restaurant', 'Kantine Essen Mittagessen', 'cantina refeição almoço'),
  ('food', 'nourriture aliment alimentaire', 'food', 'Lebensmittel Nahrung', 'comida alimento'),
  ('coffee', 'café', 'coffee', 'Kaffee', 'café'),
  ('child', 'enfant crèche garde', 'child childcare nursery', 'Kind Kinder Kita', 'criança creche'),
  ('parent', 'parent famille', 'parent family', 'Eltern Familie', 'pais família'),
  ('disability', 'handicap accessible', 'disability disabled accessible wheelchair', 'Behinderung barrierefrei Rollstuhl', 'deficiência acessível'),
  ('older', 'âgé senior vieux', 'older elderly senior old', 'ältere alt Senior', 'idoso velho sénior'),
  ('remote', 'télétravail distance', 'remote teleworking', 'Homeoffice fern', 'remoto teletrabalho distância'),
  ('flexible', 'flexible souple', 'flexible', 'flexibel', 'flexível'),
  ('part-time', 'partiel', 'part-time', 'Teilzeit', 'parcial'),
  ('recruit', 'recruter recrutement candidat', 'recruit hiring candidate apply', 'einstellen Bewerbung Bewerber Rekrutierung', 'recrutar recrutamento candidato'),
  ('welcome', 'accueil accueillir bienvenue', 'welcome reception onboarding', 'Empfang willkommen begrüßen', 'acolhimento receção acolher'),
  ('retire', 'retraite', 'retirement retire pension', 'Rente Ruhestand', 'reforma aposentação'),
  ('feedback', 'avis retour remarque', 'feedback opinion review', 'Rückmeldung Meinung Bewertung', 'opinião avaliação'),
  ('survey', 'enquête sondage questionnaire', 'survey poll questionnaire', 'Umfrage Befragung Fragebogen', 'inquérito sondagem questionário'),
  ('vote', 'vote voter', 'vote ballot', 'Abstimmung abstimmen', 'voto votar'),
  ('decision', 'décision décider', 'decision decide', 'Entscheidung entscheiden', 'decisão decidir'),
  ('complaint', 'réclamation plainte mécontent', 'complaint unhappy', 'Beschwerde Reklamation unzufrieden', 'reclamação queixa'),
  ('quality', 'qualité', 'quality', 'Qualität', 'qualidade'),
  ('error', 'erreur défaut panne', 'error fault defect bug', 'Fehler Mangel', 'erro defeito falha'),
  ('test', 'tester essai essayer', 'test trial try', 'testen Probe ausprobieren', 'testar teste experimentar'),
  ('measure', 'mesurer mesure', 'measure', 'messen Messung', 'medir medida'),
  ('sensor', 'capteur', 'sensor', 'Sensor', 'sensor'),
  ('robot', 'robot automatique automatiser', 'robot automatic automate', 'Roboter automatisch automatisieren', 'robô automático automatizar'),
  ('inspection', 'inspection contrôle inspecter', 'inspection check inspect', 'Prüfung Inspektion Kontrolle prüfen', 'inspeção controlo inspecionar'),
  ('maintenance', 'maintenance entretien', 'maintenance upkeep', 'Wartung Instandhaltung', 'manutenção'),
  ('stock', 'stock inventaire rupture', 'stock inventory', 'Bestand Vorrat Inventur', 'stock inventário'),
  ('order', 'commande commander', 'order', 'Bestellung bestellen', 'encomenda pedido'),
  ('supplier', 'fournisseur', 'supplier vendor', 'Lieferant', 'fornecedor'),
  ('invoice', 'facture facturation', 'invoice billing', 'Rechnung', 'fatura faturação'),
  ('contract', 'contrat', 'contract', 'Vertrag', 'contrato'),
  ('signature', 'signature signer', 'signature sign', 'Unterschrift Signatur unterschreiben', 'assinatura assinar'),
  ('paper', 'papier', 'paper', 'Papier', 'papel'),
  ('form', 'formulaire', 'form', 'Formular', 'formulário'),
  ('email', 'courriel mail message', 'email mail message', 'E-Mail Mail Nachricht', 'correio email mensagem'),
  ('photo', 'photo photographier image', 'photo picture photograph', 'Foto Bild fotografieren', 'foto fotografia imagem'),
  ('label', 'étiquette', 'label tag', 'Etikett Schild', 'etiqueta rótulo'),
  ('map', 'carte plan', 'map', 'Karte Plan', 'mapa'),
  ('garden', 'jardin potager', 'garden', 'Garten', 'jardim horta'),
  ('tree', 'arbre plante', 'tree plant', 'Baum Pflanze', 'árvore planta'),
  ('animal', 'animal chien', 'animal dog', 'Tier Hund', 'animal cão'),
  ('roof', 'toit toiture', 'roof', 'Dach', 'telhado terraço'),
  ('building', 'bâtiment immeuble', 'building', 'Gebäude Haus', 'edifício prédio'),
  ('door', 'porte entrée', 'door entrance', 'Tür Eingang', 'porta entrada'),
  ('stairs', 'escalier ascenseur', 'stairs lift elevator', 'Treppe Aufzug', 'escada elevador'),
  ('heating', 'chauffage température', 'heating temperature', 'Heizung Temperatur', 'aquecimento temperatura'),
  ('temperature', 'froid chaud climatisation', 'cold hot air conditioning', 'kalt heiß Klimaanlage', 'frio calor ar'),
  ('clothes', 'vêtement tenue uniforme', 'clothes uniform clothing', 'Kleidung Uniform', 'roupa uniforme vestuário'),
  ('helmet', 'casque', 'helmet', 'Helm', 'capacete'),
  ('tool', 'outil', 'tool', 'Werkzeug', 'ferramenta'),
  ('software', 'logiciel', 'software', 'Software', 'software programa'),
  ('computer', 'ordinateur', 'computer laptop', 'Computer Rechner', 'computador'),
  ('password', 'passe connexion', 'password login', 'Passwort Anmeldung', 'senha login'),
  ('network', 'réseau wifi', 'network wifi', 'Netz Netzwerk WLAN', 'rede wifi'),
  ('book', 'livre bibliothèque lire', 'book library read', 'Buch Bibliothek lesen', 'livro biblioteca ler'),
  ('gift', 'cadeau offrir', 'gift present', 'Geschenk schenken', 'presente oferta oferecer'),
  ('charity', 'association don solidaire bénévole', 'charity donate donation volunteer', 'Verein Spende spenden ehrenamtlich', 'associação doação doar voluntário'),
  ('blood', 'sang', 'blood', 'Blut', 'sangue'),
  ('neighbour', 'voisin quartier', 'neighbour neighborhood local', 'Nachbar Viertel', 'vizinho bairro'),
  ('city', 'ville commune', 'city town', 'Stadt Gemeinde', 'cidade'),
  ('school', 'école collège', 'school', 'Schule', 'escola'),
  ('student', 'étudiant élève', 'student pupil', 'Student Schüler', 'estudante aluno'),
  ('song', 'chant chorale chanter', 'song choir sing', 'Lied Chor singen', 'canção coro cantar'),
  ('sport', 'sport gymnastique', 'sport gym exercise', 'Sport Gymnastik', 'desporto ginástica'),
  ('party', 'fête anniversaire', 'party celebration birthday', 'Feier Fest Geburtstag', 'festa aniversário'),
  ('thanks', 'merci remercier reconnaissance', 'thanks thank recognition', 'Dank danken Anerkennung', 'obrigado agradecer reconhecimento'),
  ('rule', 'règle règlement', 'rule policy', 'Regel Vorschrift', 'regra regulamento'),
  ('simple', 'simple simplifier', 'simple simplify easy', 'einfach vereinfachen', 'simples simplificar'),
  ('early', 'tôt avance avant', 'early ahead advance notice', 'früh vorher', 'cedo antecedência'),
  ('late', 'retard tard', 'late delay', 'spät Verspätung', 'atraso tarde'),
  ('fast', 'rapide vite', 'fast quick', 'schnell', 'rápido'),
  ('free', 'gratuit libre', 'free', 'gratis kostenlos frei', 'grátis gratuito livre'),
  ('share', 'partager partage', 'share sharing', 'teilen', 'partilhar partilha'),
  ('choose', 'choisir choix', 'choose choice', 'wählen Wahl', 'escolher escolha'),
  ('locker', 'casier coffre', 'locker', 'Schließfach Paketschrank', 'cacifo cofre'),
  ('cart', 'chariot panier', 'cart trolley basket', 'Einkaufswagen Korb', 'carrinho cesto'),
  ('bench', 'banc siège chaise assis', 'bench seat chair stool', 'Bank Hocker Stuhl Sitz', 'banco cadeira assento'),
  ('subscription', 'abonnement', 'subscription', 'Abonnement Abo', 'assinatura subscrição'),
  ('insurance', 'assurance', 'insurance', 'Versicherung', 'seguro'),
  ('guarantee', 'garantie', 'guarantee warranty', 'Garantie', 'garantia'),
  ('brand', 'marque', 'brand', 'Marke', 'marca'),
  ('product', 'produit article', 'product item', 'Produkt Artikel Ware', 'produto artigo'),
  ('design', 'conception design forme', 'design', 'Design Gestaltung', 'desenho design'),
  ('sample', 'échantillon', 'sample', 'Muster Probe', 'amostra'),
  ('smell', 'odeur parfum sentir', 'smell scent perfume', 'Geruch Duft riechen', 'cheiro perfume cheirar'),
  ('colour', 'couleur', 'colour color', 'Farbe', 'cor'),
  ('size', 'taille dimension', 'size dimension', 'Größe Maß', 'tamanho dimensão'),
  ('weight', 'poids', 'weight', 'Gewicht', 'peso'),
  ('hand', 'main', 'hand', 'Hand', 'mão'),
  ('eye', 'œil yeux', 'eye', 'Auge', 'olho')
) AS c (concept, fr, en, de, pt)
CROSS JOIN LATERAL (VALUES ('fr', c.fr), ('en', c.en), ('de', c.de), ('pt', c.pt)) AS w (language, words)
CROSS JOIN LATERAL unnest(to_tsvector(configuration_of(w.language), w.words)) s;

-- The concepts of a text in one language, as lexemes that no text has by itself (`~loyalty`).
CREATE FUNCTION concepts_of(of_language text, words tsvector) RETURNS tsvector LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT '~' || w.concept)), ''::tsvector) FROM concept_word w
  WHERE w.language = of_language AND w.stem = ANY (tsvector_to_array(words))
$$;
CREATE OR REPLACE FUNCTION words_of(language text, title text, body text, era int) RETURNS tsvector LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT w.words || concepts_of(language, w.words) || format($q$'#%s'$q$, era)::tsvector FROM (
    SELECT setweight(to_tsvector(configuration_of(language), title), 'A') || setweight(to_tsvector(configuration_of(language), body), 'C')
      AS words) w
$$;
UPDATE contribution_words w SET words = words_of(c.language, c.title, c.search_text, w.era) FROM contribution c
  WHERE c.organisation_id = w.organisation_id AND c.id = w.contribution_id;

-- What resembles a text: candidates are those that share most words or concepts with it among the newest eras, those of all eras
-- that share a rare one, and titles that look alike. They are ranked by what they share, each word or concept the more the fewer
-- have it (inverse document frequency, over a sample), against what either says at all (cosine). Below `least` nothing is shown.
CREATE OR REPLACE FUNCTION similar_contributions(words text, most int DEFAULT 5)
RETURNS TABLE (id uuid, similarity real) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET pg_trgm.similarity_threshold = 0.3 AS $$
DECLARE
  asked text := similar_contributions.words;
  least CONSTANT real := 0.25;
  organisation uuid := my_organisation();
  colleague boolean := am_colleague();
  sight uuid[] := my_sight();
  myself uuid := me();
  mine uuid[] := my_contributions();
  newest tsquery := newest_eras();
  stems text[];
  any_stem tsquery;
  rare tsquery;
  sample int;
  idf jsonb;
BEGIN
  SELECT array_agg(DISTINCT lexeme) INTO stems FROM (
    SELECT l.lexeme FROM unnest('{fr,en,de,pt}'::text[]) spoken,
      unnest(to_tsvector(configuration_of(spoken), asked) || concepts_of(spoken, to_tsvector(configuration_of(spoken), asked))) l
    WHERE length(l.lexeme) > 2) s;
  IF stems IS NULL THEN RETURN; END IF;
  any_stem := (SELECT string_agg(quote_literal(s), ' | ')::tsquery FROM unnest(stems) s);

  -- How many have each word, in a sample of those that have any: of what one sees, or how near a thing is would tell of the rest.
  WITH sampled AS MATERIALIZED (
    SELECT w.words FROM contribution_words w
    WHERE w.organisation_id = organisation AND w.words @@ (any_stem && newest)
      AND ((w.audience IN ('organisation', 'guests') AND colleague) OR (w.audience = 'entity' AND w.entity_id = ANY (sight))
        OR w.author_id = myself OR w.contribution_id = ANY (mine)) LIMIT 200)
  SELECT (SELECT count(*) FROM sampled), jsonb_object_agg(s.stem, ln(1 + ((SELECT count(*) FROM sampled) + 20.0) / (s.having + 0.5)))
  INTO sample, idf
  FROM (SELECT q.stem, count(w.lexeme) AS having FROM unnest(stems) AS q (stem)
    LEFT JOIN (SELECT l.lexeme FROM sampled, unnest(sampled.words) l) w ON w.lexeme = q.stem GROUP BY q.stem) s;
  rare := (SELECT string_agg(quote_literal(k.key), ' | ')::tsquery FROM jsonb_each_text(idf) k
    WHERE k.value::float > ln(1 + (sample + 20.0) / (0.03 * sample + 0.5)));

  RETURN QUERY
  WITH seen AS NOT MATERIALIZED (
    SELECT w.* FROM contribution_words w WHERE w.organisation_id = organisation
      AND ((w.audience IN ('organisation', 'guests') AND colleague) OR (w.audience = 'entity' AND w.entity_id = ANY (sight))
        OR w.author_id = myself OR w.contribution_id = ANY (mine))),
  found AS (
    (SELECT s.contribution_id, s.title, s.words FROM seen s WHERE s.words @@ (any_stem && newest)
      ORDER BY ts_rank('{1,0.5,0.5,1}', s.words, any_stem) DESC LIMIT 150)
    UNION (SELECT s.contribution_id, s.title, s.words FROM seen s WHERE s.words @@ rare LIMIT 60)
    UNION (SELECT s.contribution_id, s.title, s.words FROM seen s WHERE s.words @@ newest AND s.title % asked LIMIT 40)),
  shared AS (
    SELECT f.contribution_id, f.title, l.lexeme, (idf ->> l.lexeme)::float AS weight,
      CASE WHEN 'A' = ANY (l.weights) THEN 1.0 WHEN l.lexeme LIKE '~%' THEN 2.5 ELSE 0.6 END AS told
    FROM found f, unnest(f.words) l WHERE l.lexeme NOT LIKE '#%' AND length(l.lexeme) > 2),
  ranked AS (
    SELECT s.contribution_id, greatest(0.6 * similarity(s.title, asked),
      (sum(s.weight * s.told) FILTER (WHERE s.weight IS NOT NULL)
        / sqrt((SELECT sum(v.value::float) FROM jsonb_each_text(idf) v WHERE v.key IN (SELECT lexeme FROM shared))
          * sum(coalesce(s.weight, 3.0) * s.told)))) AS near
    FROM shared s GROUP BY s.contribution_id, s.title)
  SELECT r.contribution_id, r.near::real FROM ranked r WHERE r.near >= least ORDER BY r.near DESC, r.contribution_id LIMIT most;
END $$;
