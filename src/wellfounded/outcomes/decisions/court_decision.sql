-- Question: what does DEC_CODE mean? It is read with CASE_TYPE, and never alone.
-- Source: tblLookupCourtDecision (type C): X removes in a removal case, D deports in a deportation
-- case but denies in an asylum-only case, E excludes in an exclusion case but is withholding in a
-- removal case. Relief from removal that is no status (E, H, Z) is 'protected'.
-- Known defects: codes came with the years, and one that is not here is 'other'.
SELECT case_type, dec_code, completion
FROM (
    VALUES
    ('RMV', 'X', 'removal'),
    ('RMV', 'V', 'voluntary'),
    ('RMV', 'R', 'relief'),
    ('RMV', 'E', 'protected'),
    ('RMV', 'H', 'protected'),
    ('RMV', 'Z', 'protected'),
    ('RMV', 'T', 'terminated'),
    ('RMV', 'U', 'terminated'),
    ('RMV', 'I', 'terminated'),
    ('DEP', 'D', 'removal'),
    ('DEP', 'V', 'voluntary'),
    ('DEP', 'R', 'relief'),
    ('DEP', 'T', 'terminated'),
    ('DEP', 'U', 'terminated'),
    ('DEP', 'I', 'terminated'),
    ('EXC', 'E', 'removal'),
    ('EXC', 'A', 'relief'),
    ('EXC', 'R', 'relief'),
    ('EXC', 'T', 'terminated'),
    ('EXC', 'U', 'terminated'),
    ('EXC', 'I', 'terminated'),
    ('AOC', 'D', 'denied'),
    ('AOC', 'G', 'relief'),
    ('AOC', 'C', 'relief'),
    ('AOC', 'E', 'protected'),
    ('AOC', 'H', 'protected'),
    ('AOC', 'Z', 'protected'),
    ('AOC', 'A', 'abandoned'),
    ('AOC', 'W', 'withdrawn'),
    ('AOC', 'T', 'terminated'),
    ('AOC', 'U', 'terminated'),
    ('WHO', 'D', 'denied'),
    ('WHO', 'G', 'protected'),
    ('WHO', 'C', 'protected'),
    ('WHO', 'E', 'protected'),
    ('WHO', 'H', 'protected'),
    ('WHO', 'Z', 'protected'),
    ('WHO', 'A', 'abandoned'),
    ('WHO', 'W', 'withdrawn'),
    ('WHO', 'T', 'terminated'),
    ('WHO', 'U', 'terminated'),
    ('CFR', 'A', 'review'),
    ('CFR', 'V', 'review'),
    ('RFR', 'A', 'review'),
    ('RFR', 'V', 'review')
) AS meanings (case_type, dec_code, completion)
