-- Question: what is the word for each class of outcome of an application?
-- Source: the classes of application.sql, in the order in which one outdoes another.
SELECT class, word
FROM (
    VALUES
    (1, 'grant'),
    (2, 'deny'),
    (3, 'other'),
    (4, 'admin'),
    (5, 'held'),
    (6, 'move'),
    (7, 'pending')
) AS words (class, word)
