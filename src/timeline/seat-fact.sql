-- Seats as the gazette announces them, by day: the seat at incorporation and each seat move. A row without a known
-- address still says that the seat is elsewhere from that day on. Of several moves of one day the one published last
-- stands: there the seat is afterwards.
SELECT company, day, building, box, municipality, district, ref
FROM event
WHERE type IN ('incorporation', 'seat_move')
QUALIFY row_number() OVER (PARTITION BY company, day ORDER BY building IS NULL, type DESC, published DESC, ref DESC) = 1
