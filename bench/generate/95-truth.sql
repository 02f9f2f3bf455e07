-- What was planted, beside the extracts: the companies of each network and the pattern that should name them (none for
-- the innocent look-alikes).
CREATE VIEW planted_companies AS
SELECT planted.kind, network, planted.member, coalesce(pattern, '') AS pattern, 'be-' || number AS company
FROM planted JOIN company ON company.kind = planted.kind AND company.i = ordinary() + planted.nth ORDER BY planted.nth;
