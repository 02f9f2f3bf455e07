import { quote } from '../engine/engine.ts';

/**
 * The key under which ids of persons are hashed unless the user gives one. It is public: with it a hash only hides the
 * number from the eye. Who hands findings on gives a secret key of their own.
 */
export const DEFAULT_PERSON_KEY = 'confine-graph';

/** Stands for what is never shown: ids of persons, and cells of another column that hold one. */
export const HIDDEN = '(hidden)';

/**
 * Ids of persons, as DuckDB macros. A Belgian national number has eleven digits: birth date yymmdd, three digits, and
 * 97 minus the remainder of these nine by 97, with a 2 put before them for births from 2000 on. Month +20 or +40 marks
 * a number of somebody who is not in the national register. Leading zeros may be lost.
 *
 * Whatever the id is, it leaves reading only as the first 16 hexadecimal digits of SHA-256(key || id); a national
 * number is brought to its eleven digits first, so that equal numbers in different extracts hash equal.
 * National numbers inside other text: national-number.ts.
 */
export function personIdMacros(key: string): string[] {
  return [
    `id_digits(text) AS CASE WHEN strlen(text) < 9 THEN NULL
       WHEN contains(text, '.') OR contains(text, '-') OR contains(text, ' ') OR contains(text, '/')
         THEN try_cast(replace(replace(replace(replace(text, '.', ''), '-', ''), ' ', ''), '/', '') AS BIGINT)
       ELSE try_cast(text AS BIGINT) END`,
    'born_in_1900s(n) AS 97 - (n // 100) % 97 = n % 100',
    'born_in_2000s(n) AS 97 - (2000000000 + n // 100) % 97 = n % 100',
    'register_month(n) AS ((n // 10000000) % 100) % 20',
    `is_national_number(n) AS n BETWEEN 10000000 AND 99999999999 AND register_month(n) <= 12
       AND (n // 100000) % 100 <= 31 AND (born_in_1900s(n) OR born_in_2000s(n))`,
    // shorter than nine digits is a number of another system, not one that lost its zeros
    // n is id_digits(text), worked out once by the caller
    `person_digits(n, text) AS CASE WHEN n BETWEEN 10000000000 AND 99999999999 AND strlen(text) = 11 THEN text
       WHEN length(text) = 11 AND try_cast(text AS BIGINT) = n AND NOT contains(text, ' ') THEN text
       WHEN length(text) >= 9 AND is_national_number(n) THEN lpad(n::VARCHAR, 11, '0') ELSE trim(text) END`,
    `hash_digits(n, text) AS left(sha256(${quote(key)} || person_digits(n, text)), 16)`,
    'hash_person(text) AS hash_digits(id_digits(text), text)',
    // with a secret key nobody can try names and birth dates against the ids that a report shows
    ...(key === DEFAULT_PERSON_KEY ? [] : [`report_hash(text) AS left(sha256(${quote(key)} || text), 16)`]),
    `born_of(n) AS CASE WHEN is_national_number(n) THEN try_strptime(
       (CASE WHEN born_in_2000s(n) THEN 2000 ELSE 1900 END + n // 1000000000)::VARCHAR
         || lpad(register_month(n)::VARCHAR, 2, '0') || lpad(((n // 100000) % 100)::VARCHAR, 2, '0'), '%Y%m%d')::DATE END`,
    'birth_in_id(n, text) AS CASE WHEN length(text) >= 9 THEN born_of(n) END',
  ];
}
