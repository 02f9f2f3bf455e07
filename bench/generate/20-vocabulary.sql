-- Invented names of people, companies and streets, put together from syllables; real postcodes and activity codes.

CREATE TABLE surname AS
WITH start_part AS (
  SELECT unnest(['Hoog','Berk','Dal','Wil','Mor','Lind','Brand','Kest','Roos','Vel','Gil','Tor','Mar','Sel','Haf',
    'Bos','Den','Lam','Pel','Rav','Dom','Col','Fer','Gar','Jol','Ker','Lor','Mon','Nev','Ost','Par','Quin','Ren',
    'Sab','Tal','Urb','Val','Wer','Zon','Bru','Cle','Dré','Flé','Gré']) AS a),
middle_part AS (SELECT unnest(['', 'de', 'ma', 'li', 'ver', 'ken']) AS b),
end_part AS (SELECT unnest(['mans','sen','aert','inck','eers','ier','eau','broek','haeghe','ens','ot','aux']) AS c),
particle AS (SELECT unnest(['', '', '', '', 'Van ', 'De ', 'Vanden ', 'Van den ']) AS p, unnest(range(8)) AS n)
SELECT row_number() OVER (ORDER BY md5(p || a || b || c || n || seed())) - 1 AS nth, p || a || b || c AS name
FROM start_part, middle_part, end_part, particle;
SET VARIABLE surnames = (SELECT count(*) FROM surname);
CREATE MACRO surnames() AS getvariable('surnames');

CREATE TABLE first_name AS
WITH syllables AS (
  SELECT a || b AS name
  FROM (SELECT unnest(['An','Be','Ca','Da','El','Fa','Gi','Ha','Is','Jo','Ka','La','Ma','Ni','Ol','Pa','Ro','Sa','Ti','Vi']) AS a),
    (SELECT unnest(['na','rt','rel','lien','sa','vid','co','ne','rik','mé','lotte','tan','dine','bel','no']) AS b))
SELECT row_number() OVER (ORDER BY md5(name || seed())) - 1 AS nth, name FROM syllables;

CREATE TABLE company_word AS
WITH syllables AS (
  SELECT a || b || c AS name
  FROM (SELECT unnest(['Bel','Cor','Dav','Eur','Fin','Gal','Hol','Inter','Jur','Kal','Lux','Med','Nor','Opt','Pro',
      'Quad','Riv','Sol','Tri','Uni','Ver','Wal','Xen','Zet']) AS a),
    (SELECT unnest(['a','e','i','o','u','an','en','in','or','ar']) AS b),
    (SELECT unnest(['vanta','mex','tica','lis','dora','con','ber','nova','pol','rium','sys','trans','via','zo',
      'fort','gest','land','mark','nex','quis']) AS c))
SELECT row_number() OVER (ORDER BY md5(name || seed())) - 1 AS nth, name FROM syllables;
CREATE TABLE company_suffix AS
SELECT unnest(range(12)) AS nth, unnest(['', '', '', '', ' Group', ' Services', ' Consult', ' Invest', ' Projects',
  ' en Zonen', ' Belgium', ' Partners']) AS name;

CREATE TABLE activity_code AS
WITH code AS (
  SELECT nace2008, nace2025, label, sum(weight) OVER (ORDER BY nace2008) AS upto, sum(weight) OVER () AS total,
    weight, row_number() OVER (ORDER BY nace2008) - 1 AS nth
  FROM read_csv(nace_file(), types = {'nace2008': 'VARCHAR', 'nace2025': 'VARCHAR', 'weight': 'DOUBLE'}))
SELECT nth, nace2008, nace2025, label, (upto - weight) / total AS share_from, upto / total AS share_to FROM code;
-- The same codes laid out in a thousand places by weight, so that one draw picks one.
CREATE TABLE activity_place AS
SELECT place, nth, nace2008
FROM (SELECT range AS place, (range + 0.5) / 1000 AS share FROM range(1000))
JOIN activity_code ON share >= share_from AND share < share_to;

-- One row a postcode: the municipality in both languages (one name twice outside Brussels, as the register does).
CREATE TABLE postcode AS
WITH named AS (
  SELECT postcode AS zip, nis_2025 AS nis, municipality AS name,
    municipality IN ('Auderghem','Uccle','Forest','Anvers','Gand','Malines','Louvain','Bruges','Courtrai','Ostende',
      'Alost','Termonde','Renaix','Tirlemont','Vilvorde','Ypres','Furnes','Roulers','Audenarde','Grammont','Hal',
      'Lierre','Tongres') OR municipality LIKE 'Saint%' OR municipality LIKE '%-Saint%' AS is_french,
    municipality IN ('Luik','Bergen','Doornik','Namen','Nijvel','Waver','Moeskroen','Komen') AS is_dutch,
    row_number() OVER () AS place
  FROM read_csv(postcode_file(), all_varchar = true)
  WHERE regexp_full_match(postcode, '[1-9][0-9]{3}')),
region AS (
  SELECT *, CASE WHEN zip < '1300' THEN 'both'
    WHEN zip BETWEEN '1300' AND '1499' OR zip BETWEEN '4000' AND '7999' THEN 'fr' ELSE 'nl' END AS language
  FROM named),
local AS (
  SELECT zip, language, min(nis) AS nis,
    arg_min(name, place + CASE WHEN language = 'fr' AND is_dutch OR language <> 'fr' AND is_french THEN 1000000 ELSE 0 END)
      AS name
  FROM region GROUP BY zip, language),
-- Brussels: the first name that is not the Dutch one.
other AS (
  SELECT zip, arg_min(region.name, place) AS name
  FROM region JOIN local USING (zip)
  WHERE local.language = 'both' AND region.name <> local.name GROUP BY zip)
SELECT row_number() OVER (ORDER BY md5(zip || seed())) - 1 AS z, zip, language, nis,
  local.name AS municipality_nl, coalesce(other.name, local.name) AS municipality_fr
FROM local LEFT JOIN other USING (zip);
SET VARIABLE postcodes = (SELECT count(*) FROM postcode);
CREATE MACRO postcodes() AS getvariable('postcodes');

-- Streets of each postcode: 60 to 500, more where more people live (low z).
CREATE TABLE street AS
WITH start_part AS (
  SELECT list(a ORDER BY a) AS words FROM (SELECT unnest(['Linde','Elze','Wilge','Rozen','Kanaal','Vijver','Heide',
    'Zand','Beemd','Kapel','Leeuwerik','Merel','Zwaluw','Smids','Pelgrims','Wevers','Meers','Donk','Hoeve','Steen',
    'Krekel','Vlas','Hop','Gaarde','Brem','Distel','Korenbloem','Herders','Zilver','Klaproos','Mispel','Kastanje',
    'Olmen','Torenvalk','Sperwer','Reiger','Ganzen','Kwikstaart','Molenbeek','Tulpen','Akker','Veld']) AS a)),
middle_part AS (SELECT ['', 'berg', 'dal', 'hof', 'bos', 'bron', 'kamp', 'put', 'rode', 'schans'] AS words),
dutch_end AS (SELECT ['straat','laan','weg','dreef','plein','steenweg','pad','lei'] AS words),
french_end AS (SELECT ['Rue','Avenue','Chemin','Allée','Place','Chaussée','Sentier','Boulevard'] AS words),
cadastre_end AS (SELECT ['STR','LN','WG','DREEF','PL','STWG','PAD','LEI'] AS words),
place AS (SELECT z, language, unnest(range(60 + (440 * pow(1 - z / postcodes()::DOUBLE, 3))::BIGINT)) AS s FROM postcode),
part AS (
  SELECT z, s, language, 1 + pick(draw(z * 1000 + s, 'street start'), 42) AS a,
    1 + pick(draw(z * 1000 + s, 'street middle'), 10) AS b, 1 + pick_skewed(draw(z * 1000 + s, 'street end'), 8) AS c
  FROM place)
SELECT z, s,
  CASE WHEN language = 'fr' THEN french ELSE dutch END AS street_nl,
  CASE WHEN language = 'nl' THEN dutch ELSE french END AS street_fr,
  CASE WHEN language = 'nl' THEN upper(stem || cadastre_end.words[c]) ELSE upper(strip_accents(french)) END AS street_cadastre
FROM (
  SELECT part.*, start_part.words[a] || middle_part.words[b] AS stem, stem || dutch_end.words[c] AS dutch,
    french_end.words[c] || ' du ' || stem AS french
  FROM part, start_part, middle_part, dutch_end, french_end), cadastre_end;
CREATE MACRO streets_of(z) AS 60 + (440 * pow(1 - z / postcodes()::DOUBLE, 3))::BIGINT;

-- What stands at building b of postcode z: the street's place in `street`, and the house number.
CREATE MACRO street_of(z, b) AS pick(draw(b, 'street'), streets_of(z));
CREATE MACRO house_of(b) AS (1 + floor(160 * pow(draw(b, 'house'), 1.3)))::INTEGER::VARCHAR
  || CASE WHEN draw(b, 'house letter') < 0.03 THEN 'A' ELSE '' END;
