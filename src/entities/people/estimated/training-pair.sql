-- view
-- The pairs to learn from, each once: some are in two draws.
SELECT DISTINCT one, other FROM training_draw
