-- Where the search for circles starts: everybody is one of their own.
SELECT leader, leader AS circle FROM tied_person
