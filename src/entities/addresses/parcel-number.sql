-- House numbers of the land register, once per spelling, as keys of buildings. It writes them as addresses do ('12A',
-- '12 bus 3', '12/14').
SELECT house_number, building_number(house_number) AS number_key
FROM (SELECT DISTINCT house_number FROM parcel_record WHERE house_number IS NOT NULL) n
