-- A draft is never changed. It is there as it was kept, or it is gone.
CREATE TRIGGER draft_never_changes BEFORE UPDATE ON declaration_draft
BEGIN SELECT RAISE(ABORT, 'a draft is never changed'); END;
