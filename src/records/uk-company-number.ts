/**
 * Company numbers of the United Kingdom (Companies House), as DuckDB macros: eight characters, either digits with lost zeros
 * put back, or letters that tell register and country and then digits (SC585525, NI037932, OC301234; R0000123 of Northern
 * Ireland; some old societies end in a letter). The key is 'gb' and these eight.
 */
export const ukCompanyNumberMacros: string[] = [
  `uk_signs(text) AS regexp_replace(upper(text), '[^0-9A-Z]', '', 'g')`,
  `uk_number(signs) AS CASE
     WHEN regexp_full_match(signs, '0*') THEN NULL
     WHEN regexp_full_match(signs, '[0-9]{1,8}') THEN 'gb' || lpad(signs, 8, '0')
     WHEN regexp_full_match(signs, 'R0[0-9]{6}|[A-Z]{2}[0-9]{5}[A-Z]') THEN 'gb' || signs
     WHEN regexp_full_match(signs, '[A-Z]{2}[0-9]{1,6}') THEN 'gb' || signs[1:2] || lpad(signs[3:], 6, '0') END`,
  `uk_company(text) AS list_transform([uk_signs(text)], signs -> uk_number(signs))[1]`,
];
