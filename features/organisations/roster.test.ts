import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { type Known, mostLines, readRoster } from './roster.ts';

const known: Known = {
  entities: [
    { id: 'g', path: ['g'], name: 'Groupe' },
    { id: 'f', path: ['g', 'f'], name: 'France' },
    { id: 'fv', path: ['g', 'f', 'fv'], name: 'Vente' },
    { id: 'p', path: ['g', 'p'], name: 'Portugal' },
    { id: 'pv', path: ['g', 'p', 'pv'], name: 'Vente' },
    { id: 'x', path: ['g', 'x'], name: 'Österreich' },
  ],
  mayInviteTo: (path) => !path.includes('x'),
  entityId: 'g',
  language: 'fr',
};
const read = (...lines: string[]) => readRoster(lines.join('\n'), known);
const codes = (...lines: string[]) => read(...lines).failures.map(({ line, code }) => `${line} ${code}`);

test.each([';', ',', '\t'])('cells stand between %j', (between) => {
  const { people, failures } = read(
    ['Nom', 'Courriel', 'Poste'].join(between),
    ['Inês Moreira', 'ines@example.org', 'Vendeuse'].join(between),
  );
  expect(failures).toEqual([]);
  expect(people).toEqual([
    { line: 2, name: 'Inês Moreira', email: 'ines@example.org', position: 'Vendeuse', entityId: 'g', language: 'fr' },
  ]);
});

test('quotes hold delimiters, doubled quotes and line ends, and lines are still counted', () => {
  const { rows, broken } = parseCsv('\uFEFFa;b\r\n"un;deux";"dit ""oui"""\r\n"sur\r\ndeux lignes";x\r\n\r\nfin;y');
  expect(broken).toEqual([]);
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['un;deux', 'dit "oui"'] },
    { line: 3, cells: ['sur\r\ndeux lignes', 'x'] },
    { line: 6, cells: ['fin', 'y'] },
  ]);
});

test('a quote that does not close, or closes in the middle, is told with its line', () => {
  expect(parseCsv('a,b\n"x"y,z\n1,2').broken).toEqual([2]);
  expect(parseCsv('a,b\n1,2\n"x,y').broken).toEqual([3]);
});

test.each([
  ['name', 'email', 'position', 'entity', 'language'],
  ['NOM', 'E-mail', 'Poste', 'Entité', 'Langue'],
  ['Name', 'E-Mail', 'Funktion', 'Einheit', 'Sprache'],
  ['Nome', 'E-mail', 'Cargo', 'Entidade', 'Língua'],
])('the header is understood in four languages: %s', (...header) => {
  const { people, failures } = read(header.join(';'), 'Ana;ana@example.org;Caixa;portugal;Português');
  expect(failures).toEqual([]);
  expect(people[0]).toMatchObject({ position: 'Caixa', entityId: 'p', language: 'pt' });
});

test('without a name or an address column nothing is read', () => {
  expect(read('nom;téléphone', 'Ana;06').failures).toEqual([{ line: 1, code: 'csv.column', value: 'email' }]);
  expect(codes('')).toEqual(['1 csv.empty']);
  expect(codes('nom;email')).toEqual(['1 csv.empty']);
});

test('every line that is wrong is told at once', () => {
  expect(
    codes(
      'nom;email;poste;entité;langue',
      ';ana@example.org;;;',
      'Bo;pas-une-adresse;;Nulle part;xx',
      'Cé;ana@example.org;;Österreich;',
      'Dan;dan@example.org;;Vente;de',
      `Eve;eve@example.org;${'x'.repeat(161)};;`,
      'Flo;flo@example.org;;;;de trop',
    ),
  ).toEqual([
    '2 name.missing',
    '3 email.invalid',
    '3 entity.unknown',
    '3 language.unknown',
    '4 email.twice',
    '4 entity.not_yours',
    '5 entity.ambiguous',
    '6 position.long',
    '7 csv.cells',
  ]);
});

test('a name that stands twice in the tree is told apart by what is above it', () => {
  expect(read('nom;email;entité', 'Ana;ana@example.org;Portugal / Vente').people[0]?.entityId).toBe('pv');
  expect(read('nom;email;entité', 'Ana;ana@example.org;Groupe > France > Vente').people[0]?.entityId).toBe('fv');
});

test.each(['JoÃ£o Silva', 'RenÃ©e', 'Ren\uFFFDe', 'M\u0081ller', 'FranÃ§ois', 'Ã–zil'])(
  'a name from a file in another encoding is refused: %s',
  (name) => {
    expect(codes('nom;email', `${name};a@example.org`)).toEqual(['2 csv.encoding']);
  },
);

test.each(['JOÃO', 'Renée', 'Ærø Ñandú', 'Œdipe', 'Łukasz', 'Ángela d’Ávila'])(
  'a name is not taken for a broken one: %s',
  (name) => {
    expect(codes('nom;email', `${name};a@example.org`)).toEqual([]);
  },
);

test.each(['=1+1', '+33 6', '-2', '@SUM(A1)'])('a formula is no name, and text elsewhere: %s', (cell) => {
  expect(codes('nom;email', `${cell};a@example.org`)).toEqual(['2 name.formula']);
  expect(read('nom;email;poste', `Ana;a@example.org;${cell}`).people[0]?.position).toBe(cell);
});

test('five thousand lines are read, and not one more', () => {
  const lines = (count: number) => [
    'nom;email',
    ...Array.from({ length: count }, (_, at) => `P ${at};p${at}@example.org`),
  ];
  expect(read(...lines(mostLines)).people).toHaveLength(mostLines);
  expect(codes(...lines(mostLines + 1))).toEqual([`${mostLines + 2} csv.too_many`]);
});
