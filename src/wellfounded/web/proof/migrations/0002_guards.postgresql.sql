-- The shelf of an office is in reach of its own work alone.
ALTER TABLE shelf_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE shelf_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY in_reach ON shelf_entry USING (organisation_id = bound_tenant());

-- An entry is never changed. It is there as it was put, or it is gone.
CREATE TRIGGER shelf_entry_never_changes BEFORE UPDATE ON shelf_entry
FOR EACH ROW EXECUTE FUNCTION refuse('an entry of a shelf is never changed');
