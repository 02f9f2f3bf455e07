-- Where the gathering by weight starts: every person whom a weighty link touches is alone, and nothing is settled.
SELECT leader, leader AS root, circle, TRUE AS open FROM person_circle
