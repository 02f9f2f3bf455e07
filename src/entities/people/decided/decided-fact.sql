-- What ties a unit to one of several people who were one: by what it was found, an id, the company, then what it says. Each kind of
-- fact weighs more than all below it together.
SELECT unit, 16384 AS weight, CAST(root AS STRING) AS value FROM decided_unit
UNION SELECT unit, 4096, person_id FROM decided_unit WHERE person_id IS NOT NULL
UNION SELECT unit, 1024, company FROM decided_unit WHERE company IS NOT NULL
UNION SELECT unit, 256, born FROM decided_unit WHERE born IS NOT NULL
UNION SELECT unit, 64, name FROM decided_unit
-- one day in one company
UNION SELECT unit, 16, concat_ws('|', company, first_day) FROM decided_unit WHERE company IS NOT NULL AND first_day IS NOT NULL
UNION SELECT unit, 16, concat_ws('|', company, last_day) FROM decided_unit WHERE company IS NOT NULL AND last_day IS NOT NULL
UNION SELECT unit, 4, person_zip FROM decided_unit WHERE person_zip IS NOT NULL
UNION SELECT unit, 1, person_city FROM decided_unit WHERE person_city IS NOT NULL
