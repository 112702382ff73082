-- An entry is never changed. It is there as it was put, or it is gone.
CREATE TRIGGER shelf_entry_never_changes BEFORE UPDATE ON shelf_entry
BEGIN SELECT RAISE(ABORT, 'an entry of a shelf is never changed'); END;
