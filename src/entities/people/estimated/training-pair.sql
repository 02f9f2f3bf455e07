-- view
SELECT DISTINCT one, other FROM training_draw
