-- Each distinct spelling of a street in a postcode. A table of its own, so that keys are made once per spelling and not
-- once per record.
SELECT zipcode, street FROM address_text WHERE street IS NOT NULL
UNION
SELECT zipcode, street_fr FROM address_text WHERE street_fr IS NOT NULL
