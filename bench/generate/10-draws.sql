-- Chance without a random generator: draw(i, 'what') is always the same number in [0, 1) for the same seed, row and
-- word, whatever the number of threads. The arithmetic is murmur3's 32-bit finaliser, so that it does not depend on
-- the hash function of a DuckDB version. seed() and the sizes are macros that generate.ts defines first.
CREATE MACRO first_mix(x) AS (xor(x, x >> 16) * 2246822507::UBIGINT) & 4294967295::UBIGINT;
CREATE MACRO second_mix(x) AS (xor(x, x >> 13) * 3266489909::UBIGINT) & 4294967295::UBIGINT;
CREATE MACRO third_mix(x) AS xor(x, x >> 16);
CREATE MACRO word(what) AS md5_number_lower(what || '/' || seed()) & 4294967295::UBIGINT;
CREATE MACRO mixed(i, what) AS
  third_mix(second_mix(first_mix(
    ((i::UBIGINT & 4294967295::UBIGINT) * 2654435761::UBIGINT
      + (i::UBIGINT >> 32) * 40503::UBIGINT + word(what)) & 4294967295::UBIGINT)));

-- A number in [0, 1), evenly spread.
CREATE MACRO draw(i, what) AS mixed(i, what) / 4294967296.0;
-- A whole number in [0, n), evenly spread; and one that prefers small values (the first gets about n^-0.38 of all).
CREATE MACRO pick(u, n) AS least(floor(u * n)::BIGINT, n::BIGINT - 1);
CREATE MACRO pick_skewed(u, n) AS least(floor(pow(u, 2.6) * n)::BIGINT, n::BIGINT - 1);
-- A day from first to last, both included; first where last lies before it.
CREATE MACRO day_between(first_day, last_day, u) AS
  first_day::DATE + floor(u * greatest(1, last_day::DATE - first_day::DATE + 1))::INTEGER;

-- Belgian numbers. Enterprise and establishment: eight digits, then 97 minus their remainder by 97.
CREATE MACRO ten_digits(eight) AS
  lpad(eight::VARCHAR, 8, '0') || lpad((97 - eight % 97)::VARCHAR, 2, '0');
CREATE MACRO dotted(ten) AS ten[1:4] || '.' || ten[5:7] || '.' || ten[8:10];
CREATE MACRO dotted_unit(ten) AS ten[1:1] || '.' || ten[2:4] || '.' || ten[5:7] || '.' || ten[8:10];
-- National number of a person: birth date, three digits, check of the nine (with a 2 before them from 2000 on).
CREATE MACRO national_number(birth, serial) AS
  strftime(birth, '%y%m%d') || lpad(serial::VARCHAR, 3, '0')
  || lpad((97 - ((CASE WHEN year(birth) >= 2000 THEN 2000000000 ELSE 0 END
      + strftime(birth, '%y%m%d')::BIGINT * 1000 + serial) % 97))::VARCHAR, 2, '0');

CREATE MACRO belgian_day(d) AS strftime(d::DATE, '%d-%m-%Y');

-- A clerk's slip in about 3 of 100 mentions of a name: two letters swapped, one left out, one doubled.
CREATE MACRO with_slip(name, u) AS CASE
  WHEN u < 0.01 AND length(name) > 4 THEN name[1:2] || name[4:4] || name[3:3] || name[5:]
  WHEN u < 0.02 AND length(name) > 4 THEN name[1:3] || name[5:]
  WHEN u < 0.03 AND length(name) > 4 THEN name[1:4] || name[4:]
  WHEN u < 0.06 THEN upper(strip_accents(name))
  ELSE name END;
