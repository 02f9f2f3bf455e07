import { quote } from '../engine/engine.ts';

/**
 * The key under which ids of persons are hashed unless the user gives one. It is public: with it a hash only hides the
 * number from the eye. Who hands findings on gives a secret key of their own.
 */
export const DEFAULT_PERSON_KEY = 'confine-graph';

/** Stands for what is never shown: ids of persons, and cells of another column that hold one. */
export const HIDDEN = '(hidden)';

/** What stands between the digits of an id: what people read, and what a spreadsheet or a database puts there too. */
const SEPARATORS = "[\\s\\pZ\\p{Pd}\\p{Cc}\\p{Cf}./_,'’−]+";
/** What falls off the ends of an id: a spreadsheet's ="…" and apostrophe, spaces, marks that are not seen. */
const GUARDS = '^[\\s\\pZ\\p{Cc}\\p{Cf}="\'‘’]+|[\\s\\pZ\\p{Cc}\\p{Cf}"\'’]+$';

/** What some put before a national number, in its own column too. */
const NAMED = '(?i)^(?:R\\.?R\\.?N?|N\\.?N|NRN|INSZ|NISS|SSIN|BIS)[.: -]*([0-9])';
/** The digits of a Japanese or Chinese keyboard. */
const WIDE = '０１２３４５６７８９';

/**
 * Ids of persons, as DuckDB macros. A Belgian national number has eleven digits: birth date yymmdd, three digits, and
 * 97 minus the remainder of these nine by 97, with a 2 put before them for births from 2000 on. Month +20 or +40 marks
 * a number of somebody who is not in the national register. Leading zeros may be lost.
 *
 * Whatever the id is, it leaves reading only as the first 16 hexadecimal digits of SHA-256(key || id); a national
 * number is brought to its eleven digits first, so that equal numbers in different extracts hash equal. Spellings that
 * are one: 80.01.02-998.47, 80010299847.0, 8.0010299847E+10, ="80010299847", with spaces, dashes and apostrophes of any
 * kind, and with its leading zeros lost.
 *
 * The hash of a national number whose check digits pass begins with an 'n', which no other hash does: so whoever compares
 * two hashes sees that both are of the one system in which everybody has a single number. Which system any other
 * id is of hangs on the files (entities/people/id-system.sql).
 *
 * National numbers inside other text: national-number.ts.
 */
export function personIdMacros(key: string): string[] {
  return [
    `id_text(text) AS regexp_replace(text, ${quote(GUARDS)}, '', 'g')`,
    // a number as a program left it: '80010299847.0', '8.0010299847E+10' with all its digits
    `float_digits(text) AS CASE WHEN regexp_full_match(text, '[0-9]+[.,]0+') THEN try_cast(regexp_replace(text, '[.,]0+$', '') AS BIGINT)
       WHEN regexp_full_match(text, '[0-9][.,][0-9]{10}[eE][+]?10|[0-9][.,][0-9]{9}[eE][+]?0?9')
         THEN try_cast(try_cast(replace(text, ',', '.') AS DOUBLE) AS BIGINT) END`,
    `spelled_digits(text) AS coalesce(float_digits(text), try_cast(regexp_replace(text, ${quote(SEPARATORS)}, '', 'g') AS BIGINT))`,
    `id_digits(text) AS CASE WHEN strlen(text) < 8 THEN NULL
       WHEN regexp_full_match(text, '[0-9]+') THEN try_cast(text AS BIGINT)
       WHEN NOT regexp_matches(text, '[^0-9A-Za-z]|^[A-Za-z]{2,4}[0-9]{11}$') THEN NULL
       ELSE list_transform([regexp_replace(translate(id_text(text), '${WIDE}', '0123456789'), ${quote(NAMED)}, '\\1')], t -> CASE WHEN regexp_matches(t, '^[0-9].*[0-9]$') THEN spelled_digits(t) END)[1] END`,
    'born_in_1900s(n) AS 97 - (n // 100) % 97 = n % 100',
    'born_in_2000s(n) AS 97 - (2000000000 + n // 100) % 97 = n % 100',
    'register_month(n) AS ((n // 10000000) % 100) % 20',
    `is_national_number(n) AS n BETWEEN 10000000 AND 99999999999 AND register_month(n) <= 12
       AND (n // 100000) % 100 <= 31 AND (born_in_1900s(n) OR born_in_2000s(n))`,
    `born_of(n) AS CASE WHEN is_national_number(n) THEN try_strptime(
       (CASE WHEN born_in_2000s(n) THEN 2000 ELSE 1900 END + n // 1000000000)::VARCHAR
         || lpad(register_month(n)::VARCHAR, 2, '0') || lpad(((n // 100000) % 100)::VARCHAR, 2, '0'), '%Y%m%d')::DATE END`,
    // eight digits left of eleven: of a birth in the first nine months of 2000, whose number begins with three zeros.
    // So short a number passes the check by chance: it must also hold a birth date
    `is_national(n, text) AS CASE WHEN n IS NULL THEN FALSE WHEN n >= 100000000 THEN is_national_number(n)
       WHEN n >= 10000000 AND is_national_number(n) THEN strlen(text) >= 11 OR born_of(n) IS NOT NULL ELSE FALSE END`,
    // n is id_digits(text), worked out once by the caller. Eleven digits in any spelling are one, also where the check fails
    `plain_id(n, text) AS CASE WHEN n BETWEEN 10000000000 AND 99999999999 THEN n::VARCHAR
       WHEN regexp_matches(text, '[^0-9A-Za-z]') THEN regexp_replace(id_text(text), '^([0-9]+)[.,]0+$', '\\1') ELSE text END`,
    `hash_digits(n, text) AS CASE WHEN is_national(n, text) THEN 'n' || left(sha256(${quote(key)} || lpad(n::VARCHAR, 11, '0')), 16)
       ELSE left(sha256(${quote(key)} || plain_id(n, text)), 16) END`,
    // of a rounded number many people have the same; one that shows all its digits is none
    `person_id_of(n, text) AS CASE WHEN no_id(text) THEN NULL
       WHEN rounded(text) AND NOT is_national(n, text) THEN NULL ELSE hash_digits(n, text) END`,
    // the digits in a list of one: a macro writes out its argument wherever it is named, which takes the engine longer to plan
    'hash_person(text) AS list_transform([id_digits(text)], n -> hash_digits(n, text))[1]',
    // with a secret key nobody can try names and birth dates against the ids that a report shows
    ...(key === DEFAULT_PERSON_KEY ? [] : [`report_hash(text) AS left(sha256(${quote(key)} || text), 16)`]),
    'birth_in_id(n, text) AS CASE WHEN n >= 100000000 THEN born_of(n) END',
  ];
}
